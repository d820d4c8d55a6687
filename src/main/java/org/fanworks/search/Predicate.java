package org.fanworks.search;

import java.util.List;

/**
 * Condition on a row, in negation normal form: a row belongs to the result when the condition is
 * true, and neither false nor unknown.
 */
public sealed interface Predicate {
  /** All of {@code terms}; true without any. */
  record And(List<Predicate> terms) implements Predicate {
    public And {
      terms = List.copyOf(terms);
    }
  }

  /** One of {@code terms}; false without any. */
  record Or(List<Predicate> terms) implements Predicate {
    public Or {
      terms = List.copyOf(terms);
    }
  }

  /** {@code column IN (values)}, or {@code NOT IN} if negated. */
  record AnyOf(Column column, List<Operand> values, boolean negated) implements Predicate {
    public AnyOf {
      values = List.copyOf(values);
    }
  }

  /** {@code column <comparison> value}. */
  record Range(Column column, Comparison comparison, Operand value) implements Predicate {}

  /** {@code column LIKE pattern}, without an escape character of its own. */
  record Like(Column column, Operand pattern) implements Predicate {}

  /** {@code column IS NULL}, or {@code IS NOT NULL} if negated. */
  record NullTest(Column column, boolean negated) implements Predicate {}

  /** The array {@code column} holds one of {@code values}, or none of them if negated. */
  record Contains(Column column, List<Operand> values, boolean negated) implements Predicate {
    public Contains {
      values = List.copyOf(values);
    }
  }

  /**
   * A condition that only local evaluation can decide.
   *
   * @param columns those it reads
   */
  record Opaque(List<Column> columns) implements Predicate {
    public Opaque {
      columns = List.copyOf(columns);
    }
  }

  /** Comparison of two values. */
  enum Comparison {
    LESS("<"),
    LESS_OR_EQUAL("<="),
    GREATER(">"),
    GREATER_OR_EQUAL(">=");

    private final String sql;

    Comparison(String sql) {
      this.sql = sql;
    }

    public String sql() {
      return sql;
    }

    /** Whether the comparison bounds the column from below. */
    public boolean isLowerBound() {
      return this == GREATER || this == GREATER_OR_EQUAL;
    }
  }

  /** The columns that the condition reads, with repetitions. */
  default List<Column> reads() {
    if (this instanceof And and) {
      return and.terms().stream().flatMap(term -> term.reads().stream()).toList();
    }
    if (this instanceof Or or) {
      return or.terms().stream().flatMap(term -> term.reads().stream()).toList();
    }
    if (this instanceof AnyOf anyOf) {
      return List.of(anyOf.column());
    }
    if (this instanceof Range range) {
      return List.of(range.column());
    }
    if (this instanceof Like like) {
      return List.of(like.column());
    }
    if (this instanceof NullTest test) {
      return List.of(test.column());
    }
    if (this instanceof Contains contains) {
      return List.of(contains.column());
    }
    return ((Opaque) this).columns();
  }

  /** The condition that no row fulfils. */
  static Predicate never() {
    return new Or(List.of());
  }

  /** The condition that every row fulfils. */
  static Predicate always() {
    return new And(List.of());
  }
}
