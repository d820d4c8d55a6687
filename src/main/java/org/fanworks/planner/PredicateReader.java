package org.fanworks.planner;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.calcite.plan.RelOptUtil;
import org.apache.calcite.rex.RexBuilder;
import org.apache.calcite.rex.RexCall;
import org.apache.calcite.rex.RexInputRef;
import org.apache.calcite.rex.RexLiteral;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.rex.RexUtil;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.fun.SqlLibraryOperators;
import org.apache.calcite.sql.fun.SqlQuantifyOperator;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;
import org.apache.calcite.sql.type.SqlTypeName;
import org.fanworks.search.Column;
import org.fanworks.search.Operand;
import org.fanworks.search.Operator;
import org.fanworks.search.Predicate;
import org.fanworks.search.Predicate.Comparison;
import org.fanworks.search.TableDeclaration;

/**
 * Reads a Calcite condition over a table's full row as a {@link Predicate}, in negation normal
 * form. What it does not know becomes {@link Predicate.Opaque}.
 */
final class PredicateReader {
  private final TableDeclaration table;
  private final RexBuilder rexBuilder;
  private final OperandReader operands;

  PredicateReader(TableDeclaration table, RexBuilder rexBuilder, OperandReader operands) {
    this.table = table;
    this.rexBuilder = rexBuilder;
    this.operands = operands;
  }

  Predicate read(RexNode condition) {
    return read(RexUtil.expandSearch(rexBuilder, null, condition), false);
  }

  private Predicate read(RexNode node, boolean negated) {
    return switch (node.getKind()) {
      case AND, OR -> junction((RexCall) node, negated);
      case NOT -> read(operand(node, 0), !negated);
      case LITERAL -> constant((RexLiteral) node, negated);
      case EQUALS, NOT_EQUALS -> equality((RexCall) node, negated);
      case LESS_THAN, LESS_THAN_OR_EQUAL, GREATER_THAN, GREATER_THAN_OR_EQUAL ->
          range((RexCall) node, negated);
      case IS_NULL -> nullTest(node, negated);
      case IS_NOT_NULL -> nullTest(node, !negated);
      case IS_TRUE, IS_FALSE, IS_NOT_TRUE, IS_NOT_FALSE -> truthTest(node, negated);
      case LIKE -> like((RexCall) node, negated);
      case INPUT_REF -> truth(column(node).orElseThrow(), !negated);
      case SOME, ALL -> quantified((RexCall) node, negated);
      default -> arrayContains(node, negated);
    };
  }

  private static RexNode operand(RexNode call, int position) {
    return ((RexCall) call).getOperands().get(position);
  }

  private Predicate junction(RexCall call, boolean negated) {
    boolean conjunction = call.getKind() == SqlKind.AND ^ negated;
    List<Predicate> terms = call.getOperands().stream().map(term -> read(term, negated)).toList();
    return conjunction ? Junctions.and(terms) : Junctions.or(terms);
  }

  private static Predicate constant(RexLiteral literal, boolean negated) {
    return !literal.isNull() && RexLiteral.booleanValue(literal) != negated
        ? Predicate.always()
        : Predicate.never();
  }

  private Predicate equality(RexCall call, boolean negated) {
    boolean different = call.getKind() == SqlKind.NOT_EQUALS ^ negated;
    return sizes(call, negated).orElseGet(() -> sameOrDifferent(call, different));
  }

  /** A condition on the size of an array, where that says which values it has. */
  private Optional<Predicate> sizes(RexCall call, boolean negated) {
    return ArraySize.of(call)
        .flatMap(size -> column(size.array()).flatMap(column -> size.predicate(column, negated)));
  }

  private Predicate sameOrDifferent(RexCall call, boolean different) {
    return comparison(call)
        .<Predicate>map(
            found -> new Predicate.AnyOf(found.column(), List.of(found.value()), different))
        .or(() -> different ? Optional.empty() : textOfArray(call).or(() -> anyCase(call)))
        .orElseGet(() -> opaque(call));
  }

  /** An array that is shown as a text: a value that it equals is also a pattern that it is like. */
  private Optional<Predicate> textOfArray(RexCall call) {
    return column(operand(call, 0))
        .filter(column -> column.type().isArray())
        .flatMap(
            column ->
                operands
                    .read(operand(call, 1), column.type().scalar())
                    .map(value -> new Predicate.Like(column, value)));
  }

  private Predicate range(RexCall call, boolean negated) {
    return sizes(call, negated).orElseGet(() -> ordered(call, negated));
  }

  private Predicate ordered(RexCall call, boolean negated) {
    return comparison(call)
        .<Predicate>map(
            found -> {
              SqlKind kind = found.reversed() ? call.getKind().reverse() : call.getKind();
              Comparison comparison = comparison(negated ? kind.negateNullSafe() : kind);
              return KnownValues.within(found.column(), comparison, found.value())
                  .orElseGet(() -> new Predicate.Range(found.column(), comparison, found.value()));
            })
        .orElseGet(() -> opaque(call));
  }

  private static Comparison comparison(SqlKind kind) {
    return switch (kind) {
      case LESS_THAN -> Comparison.LESS;
      case LESS_THAN_OR_EQUAL -> Comparison.LESS_OR_EQUAL;
      case GREATER_THAN -> Comparison.GREATER;
      case GREATER_THAN_OR_EQUAL -> Comparison.GREATER_OR_EQUAL;
      default -> throw new IllegalArgumentException(kind + " is no comparison");
    };
  }

  /** A column, the value it is compared with, and whether the value stood first. */
  private record Compared(Column column, Operand value, boolean reversed) {}

  private Optional<Compared> comparison(RexCall call) {
    RexNode left = operand(call, 0);
    RexNode right = operand(call, 1);
    return compared(left, right, false).or(() -> compared(right, left, true));
  }

  private Optional<Compared> compared(RexNode column, RexNode value, boolean reversed) {
    return column(column)
        .filter(found -> !found.type().isArray())
        .flatMap(
            found ->
                operands
                    .read(value, found.type().scalar())
                    .map(operand -> new Compared(found, operand, reversed)));
  }

  private Predicate nullTest(RexNode test, boolean negated) {
    return column(operand(test, 0))
        .or(() -> decisive(operand(test, 0)))
        .<Predicate>map(column -> new Predicate.NullTest(column, negated))
        .orElseGet(() -> opaque(test));
  }

  /** The column whose NULLs alone make a condition unknown. */
  private Optional<Column> decisive(RexNode tested) {
    return Optional.of(tested)
        .filter(node -> node.getType().getSqlTypeName() == SqlTypeName.BOOLEAN)
        .filter(node -> !hasNull(node))
        .map(node -> read(node, false))
        .filter(PredicateReader::isUnknownOnlyWithoutValue)
        .map(condition -> condition.reads().get(0));
  }

  private Predicate truthTest(RexNode test, boolean negated) {
    RexNode tested = operand(test, 0);
    boolean wanted = test.isA(SqlKind.IS_TRUE) || test.isA(SqlKind.IS_NOT_FALSE);
    boolean unknownToo = test.isA(SqlKind.IS_NOT_TRUE) || test.isA(SqlKind.IS_NOT_FALSE);
    if (!tested.getType().isNullable()) {
      return read(tested, wanted == negated);
    }
    if (unknownToo == negated) {
      return read(tested, wanted == negated);
    }
    Predicate read = read(tested, wanted == negated);
    return isUnknownOnlyWithoutValue(read) && !hasNull(tested)
        ? Junctions.or(List.of(read, new Predicate.NullTest(read.reads().get(0), false)))
        : opaque(test);
  }

  /** Whether a condition is neither true nor false just where its column is NULL. */
  private static boolean isUnknownOnlyWithoutValue(Predicate predicate) {
    if (predicate instanceof Predicate.AnyOf anyOf) {
      return anyOf.values().stream().allMatch(PredicateReader::isValue);
    }
    return (predicate instanceof Predicate.Range range && isValue(range.value()))
        || (predicate instanceof Predicate.Like like && isValue(like.pattern()));
  }

  /** Whether a condition has a NULL of its own, of which nothing is left once it is read. */
  private static boolean hasNull(RexNode condition) {
    return RexUtil.isNullLiteral(condition, true)
        || (condition instanceof RexCall call
            && call.getOperands().stream().anyMatch(PredicateReader::hasNull));
  }

  private static boolean isValue(Operand operand) {
    return operand instanceof Operand.Literal literal && literal.value() != null;
  }

  private Predicate truth(Column column, boolean value) {
    return new Predicate.AnyOf(column, List.of(new Operand.Literal(value)), false);
  }

  private Predicate like(RexCall like, boolean negated) {
    Optional<Column> column = column(operand(like, 0));
    if (column.isEmpty() || like.getOperands().size() != 2) {
      return (negated ? Optional.<Predicate>empty() : anyCase(like)).orElseGet(() -> opaque(like));
    }
    return operands
        .read(operand(like, 1), column.get().type().scalar())
        .flatMap(pattern -> like(column.get(), pattern, negated))
        .orElseGet(() -> opaque(like));
  }

  private static Optional<Predicate> like(Column column, Operand pattern, boolean negated) {
    return KnownValues.like(column, pattern, negated)
        .or(() -> negated ? Optional.empty() : Optional.of(new Predicate.Like(column, pattern)));
  }

  /** What {@code UPPER(column) = text} or {@code LOWER(column) LIKE text} says of the words. */
  private Optional<Predicate> anyCase(RexCall comparison) {
    RexNode function = RexUtil.removeCast(operand(comparison, 0));
    if (comparison.getOperands().size() != 2
        || !(function instanceof RexCall call)
        || !(RexUtil.removeCast(operand(comparison, 1)) instanceof RexLiteral text)
        || !(InternalValues.ofLiteral(text) instanceof String pattern)) {
      return Optional.empty();
    }
    Optional<String> words =
        call.getOperator().equals(SqlStdOperatorTable.UPPER)
            ? AnyCase.ofUpper(pattern)
            : call.getOperator().equals(SqlStdOperatorTable.LOWER)
                ? AnyCase.ofLower(pattern)
                : Optional.empty();
    return column(operand(call, 0))
        .filter(column -> column.push(Operator.ANY_CASE).isPresent())
        .flatMap(
            column -> words.map(like -> new Predicate.Like(column, new Operand.Literal(like))));
  }

  /** {@code value = ANY(array)} and {@code value <> ALL(array)}. */
  private Predicate quantified(RexCall call, boolean negated) {
    SqlKind comparison = ((SqlQuantifyOperator) call.getOperator()).comparisonKind;
    boolean any = call.getKind() == SqlKind.SOME && comparison == SqlKind.EQUALS;
    boolean none = call.getKind() == SqlKind.ALL && comparison == SqlKind.NOT_EQUALS;
    return call.getOperands().size() == 2 && (any || none)
        ? contains(call, new ArrayTest(operand(call, 1), operand(call, 0)), none != negated)
        : opaque(call);
  }

  private Predicate arrayContains(RexNode node, boolean negated) {
    return node instanceof RexCall call
            && call.getOperator().getName().equals(SqlLibraryOperators.ARRAY_CONTAINS.getName())
        ? contains(call, new ArrayTest(operand(call, 0), operand(call, 1)), negated)
        : opaque(node);
  }

  private record ArrayTest(RexNode array, RexNode value) {}

  private Predicate contains(RexCall call, ArrayTest test, boolean negated) {
    return column(TextArrays.text(test.array()))
        .filter(column -> column.type().isArray())
        .flatMap(
            column ->
                operands
                    .readElement(test.value(), column.type().scalar())
                    .<Predicate>map(
                        value -> new Predicate.Contains(column, List.of(value), negated)))
        .orElseGet(() -> opaque(call));
  }

  private Predicate opaque(RexNode node) {
    List<Column> columns = new ArrayList<>();
    for (int column : RelOptUtil.InputFinder.bits(node)) {
      columns.add(table.columns().get(column));
    }
    return new Predicate.Opaque(columns);
  }

  /** The column that an expression shows, under casts that lose nothing. */
  private Optional<Column> column(RexNode node) {
    RexNode inner = node;
    while (inner.isA(SqlKind.CAST) && OperandReader.keepsOrder((RexCall) inner)) {
      inner = operand(inner, 0);
    }
    return inner instanceof RexInputRef ref
        ? Optional.of(table.columns().get(ref.getIndex()))
        : Optional.empty();
  }
}
