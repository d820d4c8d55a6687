package org.fanworks.planner;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.calcite.rel.RelHomogeneousShuttle;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.core.Filter;
import org.apache.calcite.rel.core.Join;
import org.apache.calcite.rel.metadata.RelColumnOrigin;
import org.apache.calcite.rex.RexCall;
import org.apache.calcite.rex.RexInputRef;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.rex.RexShuttle;
import org.apache.calcite.rex.RexSubQuery;
import org.apache.calcite.rex.RexUtil;
import org.apache.calcite.schema.impl.ScalarFunctionImpl;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.apache.calcite.sql.type.OperandTypes;
import org.apache.calcite.sql.type.ReturnTypes;
import org.apache.calcite.sql.type.SqlTypeFamily;
import org.apache.calcite.sql.type.SqlTypeName;
import org.apache.calcite.sql.validate.SqlUserDefinedFunction;
import org.fanworks.search.Column;

/**
 * Keeps Calcite from reasoning with the values that search columns are compared with. A work has
 * many tags, so that {@code tag = 'a' AND tag = 'b'} is no contradiction and {@code tag = 'a' AND
 * tag <> 'b'} says more than its first half (AO3 reference, 9.1).
 *
 * <p>Text compared with a search column goes through a function that Calcite knows nothing of and
 * must not compute before the statement runs.
 */
final class SearchedValues {
  /** The function; made when a statement first has a search column. */
  private static final class Searched extends SqlUserDefinedFunction {
    static final Searched INSTANCE = new Searched();

    Searched() {
      super(
          new SqlIdentifier("SEARCHED", SqlParserPos.ZERO),
          SqlKind.OTHER_FUNCTION,
          ReturnTypes.ARG0,
          null,
          OperandTypes.operandMetadata(
              List.of(SqlTypeFamily.CHARACTER),
              factory -> List.of(factory.createSqlType(SqlTypeName.VARCHAR)),
              i -> "text",
              i -> false),
          ScalarFunctionImpl.create(ScanRuntime.class, "searched"));
    }

    @Override
    public boolean isDynamicFunction() {
      return true;
    }
  }

  private SearchedValues() {}

  /** The tree with the values of its search columns out of Calcite's reach. */
  static RelNode protect(RelNode tree) {
    return tree.accept(
        new RelHomogeneousShuttle() {
          @Override
          public RelNode visit(RelNode node) {
            RelNode inner = super.visit(node);
            return inner instanceof Filter || inner instanceof Join
                ? inner.accept(new Conditions(inner))
                : inner.accept(new SubQueries());
          }
        });
  }

  /** The value that was protected; any other expression as it is. */
  static RexNode value(RexNode node) {
    return node instanceof RexCall call && call.getOperator() instanceof Searched
        ? call.getOperands().get(0)
        : node;
  }

  private static class SubQueries extends RexShuttle {
    @Override
    public RexNode visitSubQuery(RexSubQuery subQuery) {
      RexSubQuery outer = (RexSubQuery) super.visitSubQuery(subQuery);
      return outer.clone(protect(outer.rel));
    }
  }

  /** Protects the values in the condition of a filter or join. */
  private static final class Conditions extends SubQueries {
    private static final Set<SqlKind> COMPARISONS = Set.of(SqlKind.EQUALS, SqlKind.NOT_EQUALS);

    private final RelNode node;

    Conditions(RelNode node) {
      this.node = node;
    }

    @Override
    public RexNode visitCall(RexCall call) {
      if (!COMPARISONS.contains(call.getKind())) {
        return super.visitCall(call);
      }
      List<RexNode> operands = call.getOperands();
      if (!isSearched(operands.get(0)) && !isSearched(operands.get(1))) {
        return super.visitCall(call);
      }
      List<RexNode> guarded = new ArrayList<>();
      for (RexNode operand : operands) {
        guarded.add(isText(operand) ? guard(operand) : operand);
      }
      return call.clone(call.getType(), guarded);
    }

    private RexNode guard(RexNode text) {
      return node.getCluster()
          .getRexBuilder()
          .makeCall(text.getType(), Searched.INSTANCE, List.of(text));
    }

    private static boolean isText(RexNode operand) {
      return RexUtil.isLiteral(operand, true)
          && !RexUtil.isNullLiteral(operand, true)
          && SqlTypeName.CHAR_TYPES.contains(operand.getType().getSqlTypeName());
    }

    private boolean isSearched(RexNode operand) {
      return RexUtil.removeCast(operand) instanceof RexInputRef ref
          && origin(ref).filter(Column::isSearched).isPresent();
    }

    private Optional<Column> origin(RexInputRef ref) {
      RelColumnOrigin origin =
          node.getCluster().getMetadataQuery().getColumnOrigin(node, ref.getIndex());
      return Optional.ofNullable(origin)
          .map(found -> found.getOriginTable().unwrap(SchemaTable.class))
          .map(table -> table.declaration().columns().get(origin.getOriginColumnOrdinal()));
    }
  }
}
