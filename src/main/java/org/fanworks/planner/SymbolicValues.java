package org.fanworks.planner;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.calcite.DataContext;
import org.apache.calcite.adapter.enumerable.EnumerableRelImplementor;
import org.apache.calcite.adapter.enumerable.RexToLixTranslator;
import org.apache.calcite.adapter.java.JavaTypeFactory;
import org.apache.calcite.linq4j.tree.BlockBuilder;
import org.apache.calcite.linq4j.tree.Expression;
import org.apache.calcite.linq4j.tree.Expressions;
import org.apache.calcite.linq4j.tree.Primitive;
import org.apache.calcite.plan.RelOptCluster;
import org.apache.calcite.plan.RelOptUtil;
import org.apache.calcite.rel.core.CorrelationId;
import org.apache.calcite.rex.RexDynamicParam;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.rex.RexProgramBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Values of expressions that read no row, such as parameters, literals and functions of time, for
 * generated code. Public for that code alone; immutable.
 */
public final class SymbolicValues {
  private final List<RowExpression> expressions;

  private SymbolicValues(List<RowExpression> expressions) {
    this.expressions = expressions;
  }

  /** The values in a run. */
  public @Nullable Object[] values(DataContext context) {
    return Interpretation.values(expressions, new Object[0], context);
  }

  /** The rows of outer queries that {@code expressions} read. */
  static Set<CorrelationId> variables(List<RexNode> expressions) {
    RelOptUtil.VariableUsedVisitor visitor = new RelOptUtil.VariableUsedVisitor(null);
    visitor.visitEach(expressions);
    return visitor.variables;
  }

  /**
   * Code of an {@code Object[]} with one value an expression. Where they can be, the values are
   * computed without code of their own: that of thousands of parameters would fit into no method.
   */
  static Expression array(
      EnumerableRelImplementor implementor,
      BlockBuilder block,
      RelOptCluster cluster,
      List<RexNode> expressions) {
    return RowExpression.ofAll(expressions)
        .map(SymbolicValues::new)
        .map(values -> implementor.stash(values, SymbolicValues.class))
        .<Expression>map(values -> Expressions.call(values, "values", DataContext.ROOT))
        .map(values -> block.append("arguments", values))
        .orElseGet(() -> compiled(implementor, block, cluster, expressions));
  }

  private static Expression compiled(
      EnumerableRelImplementor implementor,
      BlockBuilder block,
      RelOptCluster cluster,
      List<RexNode> expressions) {
    RexProgramBuilder program =
        new RexProgramBuilder(cluster.getTypeFactory().builder().build(), cluster.getRexBuilder());
    for (int i = 0; i < expressions.size(); i++) {
      program.addProject(orNull(expressions.get(i), cluster), "argument" + i);
    }
    List<Expression> values =
        RexToLixTranslator.translateProjects(
            program.getProgram(),
            (JavaTypeFactory) cluster.getTypeFactory(),
            implementor.getConformance(),
            block,
            null,
            null,
            DataContext.ROOT,
            (list, index, type) -> {
              throw new IllegalStateException("A symbolic value reads a row");
            },
            implementor::getCorrelVariableGetter);
    List<Expression> boxed = new ArrayList<>();
    for (Expression value : values) {
      boxed.add(Primitive.is(value.getType()) ? Expressions.box(value) : value);
    }
    return block.append("arguments", Expressions.newArrayInit(Object.class, boxed));
  }

  /** The parameter of a LIMIT has a type without NULL, but NULL can be bound to it. */
  private static RexNode orNull(RexNode expression, RelOptCluster cluster) {
    return expression instanceof RexDynamicParam parameter
        ? cluster
            .getRexBuilder()
            .makeDynamicParam(
                cluster.getTypeFactory().createTypeWithNullability(parameter.getType(), true),
                parameter.getIndex())
        : expression;
  }
}
