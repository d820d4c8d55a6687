package org.fanworks.site.ao3.form;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fanworks.site.ao3.form.SearchText.AllOf;
import org.fanworks.site.ao3.form.SearchText.DayRange;
import org.fanworks.site.ao3.form.SearchText.In;
import org.fanworks.site.ao3.form.SearchText.NumberRange;
import org.fanworks.site.ao3.page.Category;
import org.fanworks.site.ao3.page.Rating;
import org.fanworks.site.ao3.page.Warning;

/**
 * Moves conditions out of the query text into the parameters that the archive documents for them
 * (AO3 reference, 2.2): single conditions of a conjunction, each parameter once. What is left stays
 * text. Used once, by one thread.
 */
public final class FormParameters {
  private WorkSearchOptions options = WorkSearchOptions.ALL;

  private FormParameters() {}

  /** Options for works that fulfil {@code condition}, which has to be one that works can fulfil. */
  public static WorkSearchOptions optionsFor(SearchText condition) {
    FormParameters form = new FormParameters();
    List<SearchText> terms = condition instanceof AllOf all ? all.terms() : List.of(condition);
    List<SearchText> rest = terms.stream().filter(term -> !form.take(term)).toList();
    return form.options.withText(SearchText.allOf(rest));
  }

  private boolean take(SearchText term) {
    Optional<WorkSearchOptions> taken = Optional.empty();
    if (term instanceof In in && in.values().size() == 1) {
      taken = value(in.field(), in.values().get(0));
    } else if (term instanceof NumberRange range) {
      CountRange counts = new CountRange(range.min(), range.max());
      taken = WorkCount.ofField(range.field()).flatMap(count -> count(count, counts));
    } else if (term instanceof DayRange range && range.field().equals("revised_at")) {
      taken =
          unless(SearchParameter.DATE_FROM, SearchParameter.DATE_TO)
              .map(free -> free.withUpdated(range.from(), range.to()));
    }
    taken.ifPresent(more -> options = more);
    return taken.isPresent();
  }

  private Optional<WorkSearchOptions> value(String field, String value) {
    return switch (field) {
      case "rating_ids" ->
          unless(SearchParameter.RATING)
              .flatMap(
                  free ->
                      first(Rating.values(), rating -> rating.id().equals(value))
                          .map(free::withRating));
      case "archive_warning_ids" ->
          first(Warning.values(), warning -> warning.id().equals(value)).map(options::withWarning);
      case "category_ids" ->
          first(Category.values(), category -> category.id().equals(value))
              .map(options::withCategory);
      case "language_id.keyword" ->
          unless(SearchParameter.LANGUAGE).map(free -> free.withLanguage(value));
      case "complete" ->
          unless(SearchParameter.COMPLETE).map(free -> free.withComplete(isTrue(value)));
      case "crossover" ->
          unless(SearchParameter.CROSSOVER).map(free -> free.withCrossover(isTrue(value)));
      case "expected_number_of_chapters" ->
          unless(SearchParameter.SINGLE_CHAPTER)
              .filter(free -> value.equals("1"))
              .map(WorkSearchOptions::withSingleChapter);
      default ->
          WorkCount.ofField(field)
              .flatMap(count -> count(count, CountRange.exactly(Long.parseLong(value))));
    };
  }

  private Optional<WorkSearchOptions> count(WorkCount count, CountRange range) {
    Optional<WorkSearchOptions> free =
        count == WorkCount.WORDS
            ? unless(
                SearchParameter.WORD_COUNT, SearchParameter.WORDS_FROM, SearchParameter.WORDS_TO)
            : unless(count.parameter());
    return free.map(options -> options.withCount(count, range));
  }

  /** The options so far, if they have none of {@code parameters} yet. */
  private Optional<WorkSearchOptions> unless(SearchParameter... parameters) {
    return Arrays.stream(parameters).anyMatch(options::has)
        ? Optional.empty()
        : Optional.of(options);
  }

  private static boolean isTrue(String value) {
    return value.equals("true");
  }

  private static <T> Optional<T> first(T[] values, java.util.function.Predicate<T> wanted) {
    return Stream.of(values).filter(wanted).findFirst();
  }
}
