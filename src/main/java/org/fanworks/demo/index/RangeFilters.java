package org.fanworks.demo.index;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;

/** Ranges of counts, lengths and dates (AO3 reference, 2.2 and 2.3). */
final class RangeFilters {
  private static final List<WorkField> RANGE_FIELDS =
      List.of(
          WorkField.WORD_COUNT,
          WorkField.HITS,
          WorkField.KUDOS_COUNT,
          WorkField.COMMENTS_COUNT,
          WorkField.BOOKMARKS_COUNT,
          WorkField.REVISED_AT);
  private static final Pattern SEPARATORS = Pattern.compile("[,._]");
  private static final Pattern DATE = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");

  private final SearchRange ranges;
  private final BooleanQuery.Builder clauses;

  RangeFilters(SearchRange ranges, BooleanQuery.Builder clauses) {
    this.ranges = ranges;
    this.clauses = clauses;
  }

  /** Adds what the form asks for. */
  void add(FormValues form) {
    for (WorkField field : RANGE_FIELDS) {
      form.text(field.fieldName())
          .ifPresent(text -> clauses.add(range(ranges, field, text), Occur.FILTER));
    }
    addWords(clauses, WorkField.WORD_COUNT, form);
    addDates(form.text("date_from"), form.text("date_to"));
  }

  /** What the text of a range parameter means for a field. */
  static Query range(SearchRange ranges, IndexField field, String text) {
    Bounds bounds =
        ranges
            .parse(text)
            .orElseThrow(() -> new SearchSyntaxException("'" + text + "' makes no range."));
    return FieldQueries.range(field, bounds);
  }

  /** Adds the plain bounds of a number of words. */
  static void addWords(BooleanQuery.Builder clauses, IndexField words, FormValues form) {
    form.text("words_from")
        .map(text -> FieldQueries.range(words, Bounds.from(integer(text))))
        .ifPresent(query -> clauses.add(query, Occur.FILTER));
    form.text("words_to")
        .map(text -> FieldQueries.range(words, Bounds.upTo(integer(text))))
        .ifPresent(query -> clauses.add(query, Occur.FILTER));
  }

  private static String integer(String text) {
    return SearchRange.integer(SEPARATORS.matcher(text).replaceAll("")).toString();
  }

  /** One date that can't be read drops the other too. */
  private void addDates(Optional<String> from, Optional<String> to) {
    Optional<LocalDate> first = from.flatMap(RangeFilters::date);
    Optional<LocalDate> last = to.flatMap(RangeFilters::date);
    if (first.isPresent() != from.isPresent() || last.isPresent() != to.isPresent()) {
      return;
    }
    first.ifPresent(day -> addRevised(Bounds.from(day.toString())));
    last.ifPresent(day -> addRevised(Bounds.upTo(day.toString())));
  }

  private void addRevised(Bounds bounds) {
    clauses.add(FieldQueries.range(WorkField.REVISED_AT, bounds), Occur.FILTER);
  }

  private static Optional<LocalDate> date(String text) {
    Matcher parts = DATE.matcher(text);
    if (!parts.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(parts.group(1)),
              Integer.parseInt(parts.group(2)),
              Integer.parseInt(parts.group(3))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
