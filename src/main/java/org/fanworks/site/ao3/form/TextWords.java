package org.fanworks.site.ao3.form;

import static java.lang.Character.UnicodeScript.COMMON;
import static java.lang.Character.UnicodeScript.INHERITED;

import java.lang.Character.UnicodeScript;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds words that a text is sure to have in the archive's index (AO3 reference, 2.4).
 *
 * <p>Texts are cut at blanks only. The archive's analyzer cuts further, and a client that did so
 * too would cut at other places and lose rows. A word that is not sure to be indexed as it is shown
 * is left out, so that the condition stays a superset.
 */
public final class TextWords {
  /** Length in a URL. More text makes a request longer, and hardly ever its result smaller. */
  private static final int MAX_LENGTH = 600;

  private static final Pattern ENTITY = Pattern.compile("&#?\\w+;");

  /** What ends a word in the archive's query language. */
  private static final Pattern BLANKS = Pattern.compile("[ \\t\\n\\r\\u3000]+");

  private TextWords() {}

  /** The condition that {@code field} holds the words of {@code text}. */
  public static SearchText condition(String field, String text) {
    List<Word> words =
        BLANKS.splitAsStream(text).filter(TextWords::isSearchable).map(Word::whole).toList();
    return condition(field, words);
  }

  /** The condition that {@code field} holds {@code words}, or as many as one request bears. */
  public static SearchText condition(String field, List<Word> words) {
    List<Word> chosen = new ArrayList<>();
    int room = MAX_LENGTH;
    for (Word word : new LinkedHashSet<>(words)) {
      int length = length(field + ": " + word.text());
      if (length <= room) {
        chosen.add(word);
        room -= length;
      }
    }
    return chosen.isEmpty() ? SearchText.everything() : new SearchText.Words(field, chosen);
  }

  /**
   * The condition that {@code field} holds {@code text} as a phrase; as words where an ampersand
   * may be kept as an entity, which puts a word into the phrase.
   */
  public static SearchText phrase(String field, String text) {
    SearchText.Phrase phrase = new SearchText.Phrase(field, text);
    boolean usable =
        isSearchable(text) && text.indexOf('&') < 0 && length(phrase.text()) <= MAX_LENGTH;
    return usable ? phrase : condition(field, text);
  }

  /** The words of {@code text}, as blanks part them. */
  static List<String> split(String text) {
    return BLANKS.splitAsStream(text).toList();
  }

  /** Whether every text that shows {@code word} between blanks is found by it. */
  static boolean isSearchable(String word) {
    return isUnchanged(word) && word.codePoints().anyMatch(TextWords::isIndexed);
  }

  /**
   * Whether {@code text} reaches the index as it is: without markup, entities and control codes.
   */
  public static boolean isUnchanged(String text) {
    return !ENTITY.matcher(text).find() && text.codePoints().noneMatch(TextWords::isMangled);
  }

  /** Whether {@code codePoint} alone makes a word for the archive's analyzer. */
  static boolean isIndexed(int codePoint) {
    if (Character.isDigit(codePoint)) {
      return UnicodeScript.of(codePoint) != COMMON || codePoint <= '9';
    }
    UnicodeScript script = UnicodeScript.of(codePoint);
    return Character.isLetter(codePoint) && script != COMMON && script != INHERITED;
  }

  private static int length(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).length();
  }

  private static boolean isMangled(int codePoint) {
    return codePoint == '<'
        || codePoint == '>'
        || Character.isISOControl(codePoint)
        || Character.getType(codePoint) == Character.SURROGATE;
  }
}
