package org.fanworks.planner;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rex.RexBuilder;
import org.apache.calcite.rex.RexCall;
import org.apache.calcite.rex.RexInputRef;
import org.apache.calcite.rex.RexLiteral;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;
import org.apache.calcite.sql.type.SqlTypeName;
import org.fanworks.search.Column;
import org.fanworks.search.ColumnType;
import org.fanworks.search.Operand;
import org.fanworks.search.Predicate;
import org.fanworks.search.Predicate.AnyOf;

/**
 * The values that an expression to group by can have, each with the condition on a row under which
 * it has it: those of a column with few values, of a condition, or of a CASE.
 */
final class GroupBuckets {
  /**
   * The rows for which a group's expressions have certain values.
   *
   * @param values one an expression
   * @param conditions over the full row
   * @param rest whether these are rows with any other value, so that {@code values} say nothing;
   *     there are hardly any
   */
  record Bucket(List<RexNode> values, List<RexNode> conditions, boolean rest) {
    static final Bucket ALL = new Bucket(List.of(), List.of(), false);

    Bucket and(Bucket other) {
      return new Bucket(
          joined(values, other.values), joined(conditions, other.conditions), rest || other.rest);
    }

    private static List<RexNode> joined(List<RexNode> left, List<RexNode> right) {
      List<RexNode> all = new ArrayList<>(left);
      all.addAll(right);
      return all;
    }
  }

  private final SiteQuery query;
  private final RexBuilder rexBuilder;

  /** Buckets of expressions over the full row of {@code query}. */
  GroupBuckets(SiteQuery query) {
    this.query = query;
    this.rexBuilder = query.getCluster().getRexBuilder();
  }

  /** The buckets of {@code expression}; empty if its values are not known. */
  Optional<List<Bucket>> of(RexNode expression) {
    if (expression instanceof RexInputRef ref) {
      return ofColumn(ref);
    }
    if (expression.isA(SqlKind.CASE)) {
      return ofCase((RexCall) expression);
    }
    return expression.getType().getSqlTypeName() == SqlTypeName.BOOLEAN
        ? Optional.of(ofCondition(expression))
        : Optional.empty();
  }

  private Optional<List<Bucket>> ofColumn(RexInputRef ref) {
    Column column = column(ref);
    if (column.type().isArray()) {
      return Optional.empty();
    }
    Optional<List<Object>> asked = asked(column);
    List<Object> known =
        column.type() == ColumnType.BOOLEAN ? List.of(true, false) : column.content().values();
    List<Object> values = asked.orElse(known);
    if (values.isEmpty()) {
      return Optional.empty();
    }
    List<Bucket> buckets = new ArrayList<>();
    List<RexNode> literals = new ArrayList<>();
    for (Object value : values) {
      RexNode literal =
          rexBuilder.makeLiteral(InternalValues.toInternal(value), notNull(ref.getType()), true);
      literals.add(literal);
      buckets.add(bucket(typed(literal, ref.getType()), compared(ref, literal)));
    }
    if (column.nullable() && asked.isEmpty()) {
      buckets.add(column.type() == ColumnType.BOOLEAN ? without(ref) : rest(ref, literals));
    }
    return Optional.of(buckets);
  }

  private Bucket without(RexNode value) {
    return bucket(
        rexBuilder.makeNullLiteral(value.getType()),
        rexBuilder.makeCall(SqlStdOperatorTable.IS_NULL, value));
  }

  /** Rows without a value, and with values that the site has come to have since. */
  private Bucket rest(RexNode ref, List<RexNode> literals) {
    RexNode known = rexBuilder.makeIn(ref, literals);
    return new Bucket(
        List.of(rexBuilder.makeNullLiteral(ref.getType())),
        List.of(rexBuilder.makeCall(SqlStdOperatorTable.IS_NOT_TRUE, known)),
        true);
  }

  /** Whether the query is about the rest of {@code expression}'s values already. */
  boolean areOfRest(RexNode expression) {
    return of(expression).stream()
        .flatMap(List::stream)
        .anyMatch(
            bucket ->
                bucket.rest() && query.request().conjuncts().containsAll(bucket.conditions()));
  }

  /**
   * The condition of the query that names the values of {@code expression}, which those of its
   * buckets take the place of.
   */
  Optional<RexNode> asking(RexNode expression) {
    return expression instanceof RexInputRef ref
        ? position(column(ref)).map(query.request().conjuncts()::get)
        : Optional.empty();
  }

  private Column column(RexInputRef ref) {
    return query.schemaTable().declaration().columns().get(ref.getIndex());
  }

  /** The values of which the query wants the column to have one. */
  private Optional<List<Object>> asked(Column column) {
    return position(column)
        .map(query.access().query().conjuncts()::get)
        .map(conjunct -> ((AnyOf) conjunct).values())
        .map(GroupBuckets::distinctValues);
  }

  /** Which conjunct of the query lists the values that the column may have. */
  private Optional<Integer> position(Column column) {
    List<Predicate> conjuncts = query.access().query().conjuncts();
    for (int i = 0; i < conjuncts.size(); i++) {
      if (conjuncts.get(i) instanceof AnyOf anyOf
          && !anyOf.negated()
          && anyOf.column().equals(column)
          && anyOf.values().stream().allMatch(Operand.Literal.class::isInstance)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private static List<Object> distinctValues(List<Operand> operands) {
    return operands.stream()
        .flatMap(operand -> Stream.ofNullable(((Operand.Literal) operand).value()))
        .distinct()
        .toList();
  }

  private RexNode compared(RexInputRef ref, RexNode literal) {
    return ref.getType().getSqlTypeName() == SqlTypeName.BOOLEAN
        ? rexBuilder.makeCall(
            RexLiteral.booleanValue(literal)
                ? SqlStdOperatorTable.IS_TRUE
                : SqlStdOperatorTable.IS_FALSE,
            ref)
        : rexBuilder.makeCall(SqlStdOperatorTable.EQUALS, ref, literal);
  }

  private List<Bucket> ofCondition(RexNode condition) {
    RelDataType type = condition.getType();
    List<Bucket> buckets = new ArrayList<>();
    buckets.add(
        bucket(
            typed(rexBuilder.makeLiteral(true), type),
            rexBuilder.makeCall(SqlStdOperatorTable.IS_TRUE, condition)));
    buckets.add(
        bucket(
            typed(rexBuilder.makeLiteral(false), type),
            rexBuilder.makeCall(SqlStdOperatorTable.IS_FALSE, condition)));
    if (type.isNullable()) {
      buckets.add(without(condition));
    }
    return buckets;
  }

  /** A branch is taken if its condition is true and that of no earlier branch is. */
  private Optional<List<Bucket>> ofCase(RexCall branches) {
    List<RexNode> operands = branches.getOperands();
    List<Bucket> buckets = new ArrayList<>();
    List<RexNode> notEarlier = new ArrayList<>();
    for (int i = 0; i < operands.size(); i += 2) {
      boolean otherwise = i == operands.size() - 1;
      RexNode value = operands.get(otherwise ? i : i + 1);
      if (!(value instanceof RexLiteral)) {
        return Optional.empty();
      }
      List<RexNode> conditions = new ArrayList<>(notEarlier);
      if (!otherwise) {
        conditions.add(rexBuilder.makeCall(SqlStdOperatorTable.IS_TRUE, operands.get(i)));
        notEarlier.add(rexBuilder.makeCall(SqlStdOperatorTable.IS_NOT_TRUE, operands.get(i)));
      }
      buckets.add(new Bucket(List.of(typed(value, branches.getType())), conditions, false));
    }
    return Optional.of(buckets);
  }

  private static Bucket bucket(RexNode value, RexNode condition) {
    return new Bucket(List.of(value), List.of(condition), false);
  }

  private RexNode typed(RexNode literal, RelDataType type) {
    return rexBuilder.ensureType(type, literal, true);
  }

  private RelDataType notNull(RelDataType type) {
    return query.getCluster().getTypeFactory().createTypeWithNullability(type, false);
  }
}
