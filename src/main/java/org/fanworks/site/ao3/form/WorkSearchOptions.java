package org.fanworks.site.ao3.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fanworks.site.ao3.page.Category;
import org.fanworks.site.ao3.page.Rating;
import org.fanworks.site.ao3.page.TagNames;
import org.fanworks.site.ao3.page.Warning;

/**
 * Options of a works search, which the search and all listings take (AO3 reference, 2.2 and 4.1).
 * Immutable. What the archive would misread cannot be built: names with commas, ranges it does not
 * understand, a second rating.
 */
public final class WorkSearchOptions {
  /** No restriction, in the order that is stable while reading: new works come last. */
  public static final WorkSearchOptions ALL =
      new WorkSearchOptions(SearchText.everything(), Map.of()).withOrder(WorkOrder.STABLE);

  private static final Pattern LANGUAGE_CODE = Pattern.compile("[A-Za-z]{2,4}");

  private final SearchText text;
  private final Map<SearchParameter, List<String>> values;

  private WorkSearchOptions(SearchText text, Map<SearchParameter, List<String>> values) {
    this.text = text;
    this.values = values;
  }

  /** The same options for works that also fulfil {@code condition}. */
  public WorkSearchOptions withText(SearchText condition) {
    SearchText both = SearchText.allOf(List.of(text, condition));
    if (both.isNothing()) {
      throw new IllegalArgumentException("A search that finds nothing is not to be sent");
    }
    return new WorkSearchOptions(both, values);
  }

  /** The same options for works that also have the tag {@code name}, which may be of any kind. */
  public WorkSearchOptions withTag(TagKind kind, String name) {
    return withMore(kind.parameter(), requireTagName(name));
  }

  /** The same options for works without the tag {@code name}. */
  public WorkSearchOptions withoutTag(String name) {
    return withMore(SearchParameter.EXCLUDED_TAG_NAMES, requireTagName(name));
  }

  /** The same options for works with this rating. */
  public WorkSearchOptions withRating(Rating rating) {
    return withOnly(SearchParameter.RATING, rating.id());
  }

  /** The same options for works that also have this warning. */
  public WorkSearchOptions withWarning(Warning warning) {
    return withMore(SearchParameter.WARNINGS, warning.id());
  }

  /** The same options for works that also have this category. */
  public WorkSearchOptions withCategory(Category category) {
    return withMore(SearchParameter.CATEGORIES, category.id());
  }

  /** The same options for works in the language with this code. */
  public WorkSearchOptions withLanguage(String code) {
    if (!isLanguageCode(code)) {
      throw new IllegalArgumentException("Not a language code: " + code);
    }
    return withOnly(SearchParameter.LANGUAGE, code);
  }

  /** The same options for works whose {@code count} lies in {@code range}. */
  public WorkSearchOptions withCount(WorkCount count, CountRange range) {
    if (count != WorkCount.WORDS || range.isSingle()) {
      return withOnly(count.parameter(), range.text());
    }
    WorkSearchOptions options = this;
    if (range.min().isPresent()) {
      String min = Long.toString(range.min().getAsLong());
      options = options.withOnly(SearchParameter.WORDS_FROM, min);
    }
    if (range.max().isPresent()) {
      String max = Long.toString(range.max().getAsLong());
      options = options.withOnly(SearchParameter.WORDS_TO, max);
    }
    return options;
  }

  /** The same options for works updated between two days of UTC, both included. */
  public WorkSearchOptions withUpdated(Optional<LocalDate> from, Optional<LocalDate> to) {
    WorkSearchOptions options = this;
    if (from.isPresent()) {
      options = options.withOnly(SearchParameter.DATE_FROM, day(from.get()));
    }
    return to.isPresent() ? options.withOnly(SearchParameter.DATE_TO, day(to.get())) : options;
  }

  /** The same options for works that are complete, or are not. */
  public WorkSearchOptions withComplete(boolean complete) {
    return withOnly(SearchParameter.COMPLETE, flag(complete));
  }

  /** The same options for works that the archive counts as crossovers, or does not. */
  public WorkSearchOptions withCrossover(boolean crossover) {
    return withOnly(SearchParameter.CROSSOVER, flag(crossover));
  }

  /** The same options for works that are to have just one chapter. */
  public WorkSearchOptions withSingleChapter() {
    return withOnly(SearchParameter.SINGLE_CHAPTER, "1");
  }

  /** The same options in another order. */
  public WorkSearchOptions withOrder(WorkOrder order) {
    Map<SearchParameter, List<String>> changed = copy();
    changed.put(SearchParameter.SORT_COLUMN, List.of(order.sort().parameter()));
    changed.put(SearchParameter.SORT_DIRECTION, List.of(order.descending() ? "desc" : "asc"));
    return new WorkSearchOptions(text, changed);
  }

  /** The order in which the works come. */
  public WorkOrder order() {
    return new WorkOrder(
        WorkSort.ofParameter(only(SearchParameter.SORT_COLUMN)),
        only(SearchParameter.SORT_DIRECTION).equals("desc"));
  }

  private String only(SearchParameter parameter) {
    return values.getOrDefault(parameter, List.of("")).get(0);
  }

  /** Whether {@code text} looks like a code of a language (AO3 reference, appendix A). */
  public static boolean isLanguageCode(String text) {
    return LANGUAGE_CODE.matcher(text).matches();
  }

  /** Whether the options have a value for {@code parameter}. */
  boolean has(SearchParameter parameter) {
    return values.containsKey(parameter);
  }

  /** Whether a user wrote the query text or a part of it. */
  public boolean isWritten() {
    return text.isWritten();
  }

  /**
   * The options as parameters.
   *
   * @param page number of the page, from 1
   */
  public List<UrlParameter> parameters(int page) {
    if (page < 1) {
      throw new IllegalArgumentException("Pages count from 1");
    }
    Map<SearchParameter, List<String>> all = copy();
    if (!text.isEverything()) {
      all.put(SearchParameter.QUERY, List.of(text.text()));
    }
    List<UrlParameter> parameters = new ArrayList<>();
    all.forEach((parameter, value) -> parameters.addAll(parameter.of(value)));
    if (page > 1) {
      parameters.add(new UrlParameter("page", Integer.toString(page)));
    }
    return parameters;
  }

  private WorkSearchOptions withOnly(SearchParameter parameter, String value) {
    if (has(parameter)) {
      throw new IllegalStateException(parameter + " has a value already");
    }
    return withMore(parameter, value);
  }

  private WorkSearchOptions withMore(SearchParameter parameter, String value) {
    Map<SearchParameter, List<String>> changed = copy();
    List<String> more = new ArrayList<>(changed.getOrDefault(parameter, List.of()));
    if (!more.contains(value)) {
      more.add(value);
    }
    changed.put(parameter, List.copyOf(more));
    return new WorkSearchOptions(text, changed);
  }

  private Map<SearchParameter, List<String>> copy() {
    Map<SearchParameter, List<String>> copy = new EnumMap<>(SearchParameter.class);
    copy.putAll(values);
    return copy;
  }

  private static String requireTagName(String name) {
    if (!TagNames.isPossible(name)) {
      throw new IllegalArgumentException("No tag can have the name " + name);
    }
    return name;
  }

  /** Years of more than four digits would be read as no date, which drops both bounds. */
  private static String day(LocalDate day) {
    if (day.getYear() < 1 || day.getYear() > 9999) {
      throw new IllegalArgumentException("Not a day of the archive: " + day);
    }
    return day.toString();
  }

  private static String flag(boolean value) {
    return value ? "T" : "F";
  }
}
