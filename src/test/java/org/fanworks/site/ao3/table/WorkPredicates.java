package org.fanworks.site.ao3.table;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.fanworks.demo.WorkRow;
import org.fanworks.search.Column;
import org.fanworks.search.Exactness;
import org.fanworks.search.Operand;
import org.fanworks.search.Operator;
import org.fanworks.search.Predicate;
import org.fanworks.search.Predicate.Comparison;
import org.fanworks.search.TableDeclaration;

/** Generates predicates that the table of works declares to push, about values that it has. */
public record WorkPredicates(TableDeclaration table, List<WorkRow> rows) {
  /** Leaves, and trees of them. */
  public Arbitrary<Predicate> any() {
    Arbitrary<List<Predicate>> leaves = leaf().list().ofMinSize(1).ofMaxSize(3);
    Arbitrary<Predicate> and = leaves.map(Predicate.And::new);
    Arbitrary<Predicate> or = leaves.map(Predicate.Or::new);
    Arbitrary<Predicate> tree =
        Combinators.combine(and, or).as((a, o) -> new Predicate.Or(List.of(a, o)));
    return Arbitraries.oneOf(leaf(), and, or, tree);
  }

  private Arbitrary<Predicate> leaf() {
    List<Column> columns =
        table.columns().stream()
            .filter(column -> !column.isSearched() && !column.pushes().isEmpty())
            .filter(column -> !column.pushes().containsValue(Exactness.LIVE))
            .toList();
    return Arbitraries.of(columns)
        .flatMap(column -> Arbitraries.of(operators(column)).flatMap(op -> leaf(column, op)));
  }

  private static List<Operator> operators(Column column) {
    boolean listed = column.type().isArray();
    return column.pushes().keySet().stream()
        .filter(operator -> !(listed && operator == Operator.LIKE))
        .sorted()
        .toList();
  }

  private Arbitrary<Predicate> leaf(Column column, Operator operator) {
    Arbitrary<List<Operand>> values =
        value(column).<Operand>map(Operand.Literal::new).list().ofMinSize(1).ofMaxSize(3);
    Arbitrary<Operand> one = value(column).map(Operand.Literal::new);
    return switch (operator) {
      case EQUALS -> values.map(all -> new Predicate.AnyOf(column, all, false));
      case NOT_EQUALS -> values.map(all -> new Predicate.AnyOf(column, all, true));
      case CONTAINS -> values.map(all -> new Predicate.Contains(column, all, false));
      case NOT_CONTAINS -> values.map(all -> new Predicate.Contains(column, all, true));
      case NULL_TEST -> Arbitraries.of(true, false).map(not -> new Predicate.NullTest(column, not));
      case RANGE ->
          Combinators.combine(Arbitraries.of(Comparison.values()), one)
              .as((comparison, bound) -> new Predicate.Range(column, comparison, bound));
      case LIKE, ANY_CASE ->
          Combinators.combine(value(column), Arbitraries.integers().between(0, 40))
              .as((text, length) -> like(column, (String) text, length));
    };
  }

  /** A value that some work has. */
  private Arbitrary<Object> value(Column column) {
    int index = WorkRow.COLUMNS.indexOf(column.name());
    List<Object> values =
        rows.stream()
            .map(row -> Optional.ofNullable(row.values().get(index)))
            .flatMap(Optional::stream)
            .flatMap(
                value -> value instanceof List<?> list ? list.stream() : List.of(value).stream())
            .<Object>map(value -> value)
            .distinct()
            .toList();
    return Arbitraries.of(values);
  }

  private static Predicate like(Column column, String text, int length) {
    String start =
        text.substring(
            0, text.offsetByCodePoints(0, Math.min(length, text.codePointCount(0, text.length()))));
    String pattern = length % 2 == 0 ? start + "%" : "%" + text.substring(start.length());
    return new Predicate.Like(column, new Operand.Literal(pattern));
  }
}
