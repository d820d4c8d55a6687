package org.fanworks.planner;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.calcite.DataContext;
import org.apache.calcite.adapter.enumerable.EnumerableRel;
import org.apache.calcite.adapter.enumerable.EnumerableRelImplementor;
import org.apache.calcite.adapter.enumerable.JavaRowFormat;
import org.apache.calcite.adapter.enumerable.PhysType;
import org.apache.calcite.adapter.enumerable.PhysTypeImpl;
import org.apache.calcite.adapter.enumerable.RexToLixTranslator;
import org.apache.calcite.linq4j.function.Predicate1;
import org.apache.calcite.linq4j.tree.BlockBuilder;
import org.apache.calcite.linq4j.tree.Expression;
import org.apache.calcite.linq4j.tree.Expressions;
import org.apache.calcite.linq4j.tree.ParameterExpression;
import org.apache.calcite.plan.RelOptCost;
import org.apache.calcite.plan.RelOptPlanner;
import org.apache.calcite.plan.RelTraitSet;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.RelWriter;
import org.apache.calcite.rel.SingleRel;
import org.apache.calcite.rel.core.CorrelationId;
import org.apache.calcite.rel.metadata.RelMetadataQuery;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rel.type.RelDataTypeFactory;
import org.apache.calcite.rel.type.RelDataTypeField;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.rex.RexProgramBuilder;
import org.apache.calcite.util.ImmutableBitSet;

/**
 * Physical join whose right side is a site's table bound by a key: the distinct keys of the left
 * rows become searches, as many keys in each as the site takes.
 */
final class LookupJoin extends SingleRel implements EnumerableRel {
  private final Lookup lookup;

  /**
   * The join.
   *
   * @param query the right side
   * @param access how it is read once its key is bound
   * @param condition the join's condition and what the site leaves to check, over a left row
   *     followed by the columns that the right side reads
   */
  record Lookup(
      SiteQuery query, Access access, LookupPlan plan, RexNode condition, RelDataType rowType) {
    private Lookup reaching(ScanPlan.Reach reach) {
      return new Lookup(query, access, plan.reaching(reach), condition, rowType);
    }
  }

  LookupJoin(RelTraitSet traits, RelNode left, Lookup lookup) {
    super(left.getCluster(), traits, left);
    this.lookup = lookup;
  }

  /** The same join, of which so much is read. */
  LookupJoin reaching(ScanPlan.Reach reach) {
    return new LookupJoin(getTraitSet(), getInput(), lookup.reaching(reach));
  }

  @Override
  protected RelDataType deriveRowType() {
    return lookup.rowType();
  }

  @Override
  public RelNode copy(RelTraitSet traits, List<RelNode> inputs) {
    return new LookupJoin(traits, inputs.get(0), lookup);
  }

  /** Rows of the right side that one key finds. */
  private double rowsPerKey() {
    return lookup.access().plan().rows();
  }

  @Override
  public double estimateRowCount(RelMetadataQuery mq) {
    double left = mq.getRowCount(getInput());
    return switch (lookup.plan().kind()) {
      case INNER, LEFT -> Math.max(1, left * rowsPerKey());
      case SEMI, ANTI -> Math.max(1, left / 2);
    };
  }

  /** Whether reading the left side brings the right side's rows along. */
  private boolean isCarried() {
    return CarriedRows.areReadBy(getInput(), lookup.plan().scan().path().abilities().carriers());
  }

  @Override
  public RelOptCost computeSelfCost(RelOptPlanner planner, RelMetadataQuery mq) {
    return RequestCost.of(planner, mq.getRowCount(getInput()), isCarried() ? 0 : requests(mq));
  }

  /** Requests for the rows of all keys, if no other statement's part reads them. */
  private double requests(RelMetadataQuery mq) {
    double left = mq.getRowCount(getInput());
    Double distinct =
        mq.getDistinctRowCount(getInput(), ImmutableBitSet.of(lookup.plan().leftKey()), null);
    double keys = Math.max(1, distinct == null ? left : Math.min(left, distinct));
    double lookups = lookup.plan().cost().requests(keys);
    return Math.min(lookups, lookup.plan().whole().map(LookupPlan.Whole::requests).orElse(lookups));
  }

  @Override
  public void collectVariablesUsed(Set<CorrelationId> variables) {
    variables.addAll(SymbolicValues.variables(lookup.access().arguments()));
    variables.addAll(SymbolicValues.variables(List.of(lookup.condition())));
  }

  @Override
  public RelWriter explainTerms(RelWriter writer) {
    LookupPlan plan = lookup.plan();
    boolean forPeople = ScanExplanation.isForPeople(writer);
    List<String> leftNames = getInput().getRowType().getFieldNames();
    return super.explainTerms(writer)
        .item("table", String.join(".", lookup.query().getTable().getQualifiedName()))
        .item("key", plan.key().name() + " = " + leftNames.get(plan.leftKey()))
        .item("kind", plan.kind())
        .item("keysPerSearch", plan.key().valuesPerSearch())
        .item("path", plan.scan().path().name())
        .itemIf(
            "pushed",
            PredicateText.ofAll(plan.scan().predicates()),
            !plan.scan().predicates().isEmpty())
        .item("condition", lookup.condition())
        .itemIf("orAtOnce", forPeople ? whole() : "", forPeople && plan.whole().isPresent())
        .itemIf("expectedRequests", forPeople ? expectedRequests() : "", forPeople);
  }

  private String whole() {
    return lookup.plan().whole().map(whole -> whole.scan().path().name()).orElse("");
  }

  /** Left rows may lack the key, or bring the rows of the right side along. */
  private ExpectedRequests expectedRequests() {
    return ExpectedRequests.from(0, requests(getCluster().getMetadataQuery()));
  }

  @Override
  public Result implement(EnumerableRelImplementor implementor, Prefer preference) {
    BlockBuilder block = new BlockBuilder();
    Result left = implementor.visitChild(this, 0, (EnumerableRel) getInput(), Prefer.ARRAY);
    PhysType output =
        PhysTypeImpl.of(implementor.getTypeFactory(), getRowType(), JavaRowFormat.ARRAY);
    block.add(
        Expressions.return_(
            null,
            Expressions.call(
                ScanRuntime.class,
                "lookup",
                DataContext.ROOT,
                ArrayRows.of(block.append("left", left.block), left.physType),
                implementor.stash(lookup.plan(), LookupPlan.class),
                SymbolicValues.array(implementor, block, getCluster(), lookup.access().arguments()),
                block.append("condition", condition(implementor)))));
    return implementor.result(output, block.toBlock());
  }

  Lookup lookup() {
    return lookup;
  }

  /** Code of the condition over a left row followed by a right row. */
  @SuppressWarnings("unchecked") // The class of a function type has no type arguments.
  private Expression condition(EnumerableRelImplementor implementor) {
    RelDataType joined = joinedRow();
    RexProgramBuilder program = new RexProgramBuilder(joined, getCluster().getRexBuilder());
    program.addIdentity();
    program.addCondition(lookup.condition());
    PhysType rowType =
        PhysTypeImpl.of(implementor.getTypeFactory(), joined, JavaRowFormat.ARRAY, false);
    ParameterExpression row = Expressions.parameter(Object.class, "joined");
    BlockBuilder block = new BlockBuilder();
    Expression array = block.append("values", Expressions.convert_(row, Object[].class));
    block.add(
        Expressions.return_(
            null,
            RexToLixTranslator.translateCondition(
                program.getProgram(),
                implementor.getTypeFactory(),
                block,
                new RexToLixTranslator.InputGetterImpl(ImmutableMap.of(array, rowType)),
                implementor::getCorrelVariableGetter,
                implementor.getConformance())));
    return Expressions.lambda(Predicate1.class, block.toBlock(), row);
  }

  private RelDataType joinedRow() {
    return joinedRow(getInput(), lookup.query(), lookup.plan().scan().columns());
  }

  /** A left row followed by the {@code columns} of the right side's table. */
  static RelDataType joinedRow(RelNode left, SiteQuery right, List<Integer> columns) {
    RelDataTypeFactory factory = left.getCluster().getTypeFactory();
    List<RelDataTypeField> table = right.fullRowType().getFieldList();
    List<RelDataTypeField> fields = new ArrayList<>(left.getRowType().getFieldList());
    columns.forEach(column -> fields.add(table.get(column)));
    RelDataTypeFactory.Builder row = factory.builder();
    fields.forEach(row::add);
    return row.build();
  }
}
