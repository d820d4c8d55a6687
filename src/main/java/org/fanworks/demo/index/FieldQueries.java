package org.fanworks.demo.index;

import java.math.BigDecimal;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.SortedNumericDocValuesField;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.QueryBuilder;

/** Queries on one field, which read their texts by the field's type as strictly as the engine. */
final class FieldQueries {
  static final Query NOTHING = new MatchNoDocsQuery();

  private static final BigDecimal LEAST = BigDecimal.valueOf(Long.MIN_VALUE);
  private static final BigDecimal GREATEST = BigDecimal.valueOf(Long.MAX_VALUE);

  private FieldQueries() {}

  /** Documents with this value; a text the field's type can't read is a syntax error. */
  static Query value(IndexField field, String text) {
    return switch (field.kind()) {
      case TEXT, LETTERS -> allWords(field, text);
      case KEYWORD -> KeywordField.newExactQuery(field.fieldName(), text);
      case LONG -> number(field, LongText.of(text));
      case BOOLEAN -> value(field, truth(text) ? 1 : 0);
      case DATE -> range(field, Bounds.between(text, text));
    };
  }

  /** Documents with this number. */
  static Query value(IndexField field, long value) {
    return SortedNumericDocValuesField.newSlowExactQuery(field.fieldName(), value);
  }

  /** Documents where this condition is as wanted. */
  static Query flag(IndexField field, boolean wanted) {
    return value(field, wanted ? 1 : 0);
  }

  /** Documents that have the field at all. */
  static Query present(IndexField field) {
    return new FieldExistsQuery(field.fieldName());
  }

  /** Documents that hold all words in this field; nothing when the text has no word. */
  static Query allWords(IndexField field, String text) {
    Query words =
        new QueryBuilder(FieldAnalyzer.of(field.kind()))
            .createBooleanQuery(field.fieldName(), text, BooleanClause.Occur.MUST);
    return words == null ? NOTHING : words;
  }

  /** Documents within bounds on a number, condition or date. */
  static Query range(IndexField field, Bounds bounds) {
    BigDecimal least = bounds.lower() == null ? LEAST : least(field, bounds.lower(), bounds);
    BigDecimal greatest =
        bounds.upper() == null ? GREATEST : greatest(field, bounds.upper(), bounds);
    BigDecimal first = least.max(LEAST);
    BigDecimal last = greatest.min(GREATEST);
    if (first.compareTo(last) > 0) {
      return NOTHING;
    }
    return SortedNumericDocValuesField.newSlowRangeQuery(
        field.fieldName(), first.longValueExact(), last.longValueExact());
  }

  private static BigDecimal least(IndexField field, String text, Bounds bounds) {
    if (field.kind() == FieldKind.DATE) {
      DateText date = DateText.of(text);
      return BigDecimal.valueOf(
          bounds.lowerIncluded() ? date.firstMillis() : date.lastMillis() + 1);
    }
    return number(field, text).least(bounds.lowerIncluded());
  }

  private static BigDecimal greatest(IndexField field, String text, Bounds bounds) {
    if (field.kind() == FieldKind.DATE) {
      DateText date = DateText.of(text);
      return BigDecimal.valueOf(
          bounds.upperIncluded() ? date.lastMillis() : date.firstMillis() - 1);
    }
    return number(field, text).greatest(bounds.upperIncluded());
  }

  private static LongText number(IndexField field, String text) {
    return field.kind() == FieldKind.BOOLEAN
        ? new LongText(truth(text) ? BigDecimal.ONE : BigDecimal.ZERO)
        : LongText.of(text);
  }

  private static Query number(IndexField field, LongText number) {
    return number.whole() ? value(field, number.exact()) : NOTHING;
  }

  private static boolean truth(String text) {
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new SearchSyntaxException("'" + text + "' is neither true nor false.");
    };
  }
}
