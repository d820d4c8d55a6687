package org.fanworks.demo.index;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.SortedNumericSortField;
import org.apache.lucene.search.SortedSetSelector;
import org.apache.lucene.search.SortedSetSortField;

/**
 * The order of results (AO3 reference, 2.7): by any field that is not text, whether the form offers
 * it or not, then by id in the same direction. Documents without a value come last either way.
 */
final class SortOrder {
  private static final String SCORE = "_score";

  /** Beginnings of the words by which a query text may name a column. */
  private static final Map<String, String> COLUMN_WORDS = columnWords();

  private SortOrder() {}

  private static Map<String, String> columnWords() {
    Map<String, String> words = new LinkedHashMap<>();
    words.put("author", "authors_to_sort_on");
    words.put("creator", "authors_to_sort_on");
    words.put("title", "title_to_sort_on");
    words.put("posted", "created_at");
    words.put("created", "created_at");
    words.put("date_posted", "created_at");
    words.put("date", "revised_at");
    words.put("updated", "revised_at");
    words.put("revised", "revised_at");
    words.put("word", "word_count");
    words.put("hit", "hits");
    words.put("kudo", "kudos_count");
    words.put("comment", "comments_count");
    words.put("bookmark", "bookmarks_count");
    return words;
  }

  /** The column that a word in the query text means, if any. */
  static Optional<String> columnNamed(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return COLUMN_WORDS.entrySet().stream()
        .filter(entry -> lower.startsWith(entry.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /** The order that a search asks for; listings and searches have defaults of their own. */
  static Sort of(FormValues form, Owner owner) {
    String standard = owner instanceof Owner.None ? SCORE : WorkField.REVISED_AT.fieldName();
    String column = form.text("sort_column").orElse(standard);
    boolean descending = descending(form, column);
    SortField tieBreak = by(WorkField.ID, descending);
    if (column.equals(SCORE)) {
      return new Sort(new SortField(null, SortField.Type.SCORE, !descending), tieBreak);
    }
    WorkField field =
        WorkField.named(column)
            .orElseThrow(() -> new SearchSyntaxException("No field '" + column + "' to sort by."));
    return field == WorkField.ID ? new Sort(tieBreak) : new Sort(by(field, descending), tieBreak);
  }

  private static boolean descending(FormValues form, String column) {
    return switch (form.text("sort_direction").orElse(standardDirection(column))) {
      case "asc" -> false;
      case "desc" -> true;
      default -> throw new SearchSyntaxException("The sort direction is neither asc nor desc.");
    };
  }

  private static String standardDirection(String column) {
    return column.equals(WorkField.TITLE_TO_SORT_ON.fieldName())
            || column.equals(WorkField.AUTHORS_TO_SORT_ON.fieldName())
        ? "asc"
        : "desc";
  }

  /** The order by one field; documents without a value come last either way. */
  static SortField by(IndexField field, boolean descending) {
    return switch (field.kind()) {
      case TEXT, LETTERS ->
          throw new SearchSyntaxException("Text field '" + field.fieldName() + "' has no order.");
      case KEYWORD -> byKeyword(field.fieldName(), descending);
      case LONG, BOOLEAN, DATE -> byNumber(field.fieldName(), descending);
    };
  }

  /** The engine sorts by the least value ascending and by the greatest descending. */
  private static SortField byNumber(String field, boolean descending) {
    SortField sort =
        new SortedNumericSortField(
            field,
            SortField.Type.LONG,
            descending,
            descending ? SortedNumericSelector.Type.MAX : SortedNumericSelector.Type.MIN);
    sort.setMissingValue(descending ? Long.MIN_VALUE : Long.MAX_VALUE);
    return sort;
  }

  private static SortField byKeyword(String field, boolean descending) {
    SortField sort =
        new SortedSetSortField(
            field,
            descending,
            descending ? SortedSetSelector.Type.MAX : SortedSetSelector.Type.MIN);
    sort.setMissingValue(descending ? SortField.STRING_FIRST : SortField.STRING_LAST);
    return sort;
  }
}
