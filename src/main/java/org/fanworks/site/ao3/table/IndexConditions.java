package org.fanworks.site.ao3.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fanworks.error.ErrorKind;
import org.fanworks.error.FanworksException;
import org.fanworks.search.Column;
import org.fanworks.search.Operand;
import org.fanworks.search.Predicate;
import org.fanworks.site.ao3.form.SearchText;

/**
 * Turns predicates into conditions on the archive's index, at any depth of AND and OR. Immutable.
 *
 * <p>A comparison with NULL is never true. The ranges of a column in one conjunction become one
 * range, which may turn out to be empty.
 */
final class IndexConditions {
  private final String table;
  private final Map<String, IndexField> fields;
  private final boolean innerAllowed;

  /**
   * Conditions on columns.
   *
   * @param table name of the table, for messages
   * @param innerAllowed whether {@code LIKE} may use costly searches within words
   */
  IndexConditions(String table, Map<String, IndexField> fields, boolean innerAllowed) {
    this.table = table;
    this.fields = Map.copyOf(fields);
    this.innerAllowed = innerAllowed;
  }

  /** The condition that all of {@code predicates} are true. */
  SearchText allOf(List<Predicate> predicates) {
    List<SearchText> terms = new ArrayList<>();
    Map<Column, List<Predicate.Range>> ranges = new LinkedHashMap<>();
    for (Predicate predicate : predicates) {
      if (predicate instanceof Predicate.Range range) {
        ranges.computeIfAbsent(range.column(), column -> new ArrayList<>()).add(range);
      } else {
        terms.add(condition(predicate));
      }
    }
    ranges.forEach((column, bounds) -> terms.add(within(column, bounds)));
    return SearchText.allOf(terms);
  }

  private SearchText condition(Predicate predicate) {
    if (predicate instanceof Predicate.And and) {
      return allOf(and.terms());
    }
    if (predicate instanceof Predicate.Or or) {
      return SearchText.anyOf(or.terms().stream().map(this::condition).toList());
    }
    if (predicate instanceof Predicate.AnyOf anyOf) {
      return values(anyOf.column(), anyOf.values(), anyOf.negated());
    }
    if (predicate instanceof Predicate.Contains contains) {
      return values(contains.column(), contains.values(), contains.negated());
    }
    if (predicate instanceof Predicate.Range range) {
      return within(range.column(), List.of(range));
    }
    if (predicate instanceof Predicate.NullTest test) {
      return field(test.column()).isNull(test.negated());
    }
    if (predicate instanceof Predicate.Like like) {
      return like(like);
    }
    throw new IllegalArgumentException("The archive cannot decide " + predicate);
  }

  private SearchText values(Column column, List<Operand> operands, boolean negated) {
    List<Object> values = operands.stream().flatMap(value -> value(value).stream()).toList();
    if (negated) {
      boolean unknown = values.size() < operands.size();
      return unknown ? SearchText.nothing() : field(column).noneOf(values);
    }
    return values.isEmpty() ? SearchText.nothing() : field(column).anyOf(values);
  }

  private SearchText within(Column column, List<Predicate.Range> ranges) {
    List<IndexField.Bound> bounds = new ArrayList<>();
    for (Predicate.Range range : ranges) {
      Optional<Object> value = value(range.value());
      if (value.isEmpty()) {
        return SearchText.nothing();
      }
      bounds.add(new IndexField.Bound(range.comparison(), value.get()));
    }
    return field(column).within(bounds);
  }

  private SearchText like(Predicate.Like like) {
    return value(like.pattern())
        .map(pattern -> field(like.column()).like((String) pattern, innerAllowed))
        .orElse(SearchText.nothing());
  }

  private IndexField field(Column column) {
    IndexField field = fields.get(column.name());
    if (field == null) {
      throw new FanworksException(
          ErrorKind.UNSUPPORTED_PREDICATE,
          "The archive cannot be asked for this condition on ao3."
              + table
              + "."
              + column.name()
              + ". Use a tag column on its own with = or <>, not inside of OR.");
    }
    return field;
  }

  /** The value of {@code operand}; empty for SQL's NULL. */
  static Optional<Object> value(Operand operand) {
    if (operand instanceof Operand.Literal literal) {
      return Optional.ofNullable(literal.value());
    }
    throw new IllegalArgumentException(operand + " has no value yet");
  }
}
