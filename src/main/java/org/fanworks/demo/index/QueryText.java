package org.fanworks.demo.index;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the site makes of the free text before it is parsed (AO3 reference, 3.2): counts and sort
 * orders are cut out and become parameters, some words are quoted or renamed.
 *
 * @param text what is left for the parser
 * @param parameters what was cut out, by parameter name
 */
record QueryText(String text, Map<String, String> parameters) {
  private static final List<CountWord> COUNT_WORDS =
      List.of(
          CountWord.of("word", "word_count"),
          CountWord.of("kudo", "kudos_count"),
          CountWord.of("comment", "comments_count"),
          CountWord.of("bookmark", "bookmarks_count"),
          CountWord.of("hit", "hits"));
  private static final Pattern SORT =
      Pattern.compile(
          "sort(?:ed)?\\s*(?:by)?\\s*:?\\s*([<>=:])\\s*(\\w+)", Pattern.CASE_INSENSITIVE);
  private static final Pattern PAIRING =
      Pattern.compile("(?<!\\S)([mf]/[mf])(?!\\S)", Pattern.CASE_INSENSITIVE);
  private static final Pattern LANGUAGE = Pattern.compile("language_id:\\s*(\\d+)");

  QueryText {
    parameters = Map.copyOf(parameters);
  }

  /** Rewrites a sanitized text. */
  static QueryText clean(String sanitized, LanguageNumbers languages) {
    Map<String, String> parameters = new HashMap<>();
    String text = sanitized.replace("&gt;", ">").replace("&lt;", "<");
    for (CountWord word : COUNT_WORDS) {
      text = word.cut(text, parameters);
    }
    text = cutSort(text, parameters);
    text = PAIRING.matcher(text).replaceAll("\"$1\"").replace("creator:", "creators:");
    text = LANGUAGE.matcher(text).replaceAll(match -> languageClause(match, languages));
    return new QueryText(text.replace("<3", "&lt;3"), parameters);
  }

  private static String languageClause(MatchResult match, LanguageNumbers languages) {
    return Matcher.quoteReplacement("language_id:" + languages.code(match.group(1)));
  }

  private static String cutSort(String text, Map<String, String> parameters) {
    Matcher sort = SORT.matcher(text);
    if (!sort.find()) {
      return text;
    }
    Optional<String> column = SortOrder.columnNamed(sort.group(2));
    column.ifPresent(name -> parameters.put("sort_column", name));
    column
        .flatMap(name -> direction(sort.group(1)))
        .ifPresent(d -> parameters.put("sort_direction", d));
    return sort.replaceAll("");
  }

  private static Optional<String> direction(String sign) {
    return switch (sign) {
      case ">" -> Optional.of("asc");
      case "<" -> Optional.of("desc");
      default -> Optional.empty();
    };
  }

  /** A word that announces a count, even inside a longer word, and the parameter it stands for. */
  private record CountWord(Pattern pattern, String parameter) {

    static CountWord of(String word, String parameter) {
      String rest = "s?(?:_count)?\\s*:?\\s*([<>=:])\\s*(\\d+(?:-\\d+)?)";
      return new CountWord(Pattern.compile(word + rest, Pattern.CASE_INSENSITIVE), parameter);
    }

    /** Cuts out every count and keeps the first. */
    String cut(String text, Map<String, String> parameters) {
      Matcher count = pattern.matcher(text);
      if (!count.find()) {
        return text;
      }
      String sign = count.group(1);
      boolean bound = sign.equals("<") || sign.equals(">");
      parameters.put(parameter, bound ? sign + count.group(2) : count.group(2));
      return count.replaceAll("");
    }
  }
}
