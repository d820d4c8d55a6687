package org.fanworks.planner;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.calcite.adapter.enumerable.EnumerableConvention;
import org.apache.calcite.plan.RelOptRule;
import org.apache.calcite.plan.RelOptRuleCall;
import org.apache.calcite.plan.RelOptUtil;
import org.apache.calcite.plan.RelTraitSet;
import org.apache.calcite.rel.RelCollation;
import org.apache.calcite.rel.RelCollations;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.core.JoinInfo;
import org.apache.calcite.rel.core.JoinRelType;
import org.apache.calcite.rel.logical.LogicalJoin;
import org.apache.calcite.rel.logical.LogicalSort;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.rex.RexUtil;
import org.fanworks.search.Column;

/** The rules that make a join with a site's table a {@link LookupJoin}. */
final class LookupRules {
  private LookupRules() {}

  static final List<RelOptRule> ALL = ImmutableList.of(new JoinRule(), new SortedJoinRule());

  /** A join of anything with a site's table. */
  @SuppressWarnings("deprecation") // The replacement needs a generated class a rule.
  private static final class JoinRule extends RelOptRule {
    JoinRule() {
      super(
          operand(
              LogicalJoin.class, operand(RelNode.class, any()), operand(SiteQuery.class, none())));
    }

    @Override
    public void onMatch(RelOptRuleCall call) {
      LogicalJoin join = call.rel(0);
      for (RelNode lookup : lookups(join, call.rel(1), call.rel(2), RelCollations.EMPTY)) {
        call.transformTo(lookup);
      }
    }
  }

  /** A sorted join: the lookup keeps the order of its left side, which is then sorted instead. */
  @SuppressWarnings("deprecation") // The replacement needs a generated class a rule.
  private static final class SortedJoinRule extends RelOptRule {
    SortedJoinRule() {
      super(
          operand(
              LogicalSort.class,
              operand(
                  LogicalJoin.class,
                  operand(RelNode.class, any()),
                  operand(SiteQuery.class, none()))));
    }

    @Override
    public void onMatch(RelOptRuleCall call) {
      LogicalSort sort = call.rel(0);
      LogicalJoin join = call.rel(1);
      RelNode left = call.rel(2);
      RelCollation order = sort.getCollation();
      int leftWidth = left.getRowType().getFieldCount();
      if (order.getFieldCollations().isEmpty()
          || order.getFieldCollations().stream().anyMatch(f -> f.getFieldIndex() >= leftWidth)) {
        return;
      }
      for (RelNode lookup : lookups(join, left, call.rel(3), order)) {
        call.transformTo(
            sort.offset == null && sort.fetch == null
                ? lookup
                : SiteLimit.of(lookup, sort.offset, sort.fetch));
      }
    }
  }

  private static List<RelNode> lookups(
      LogicalJoin join, RelNode left, SiteQuery right, RelCollation order) {
    Optional<LookupPlan.Kind> kind = kind(join.getJoinType());
    if (kind.isEmpty()
        || left.getConvention() == EnumerableConvention.INSTANCE
        || right.request().limited()
        || right.request().total()) {
      return List.of();
    }
    JoinInfo keys = join.analyzeCondition();
    List<RelNode> lookups = new ArrayList<>();
    for (int i = 0; i < keys.leftKeys.size(); i++) {
      Key key = new Key(keys.leftKeys.get(i), keys.rightKeys.get(i), kind.get());
      lookup(join, left, right, key).ifPresent(found -> lookups.add(physical(left, found, order)));
    }
    return lookups;
  }

  private record Key(int left, int right, LookupPlan.Kind kind) {
    boolean onlyAsksForMatch() {
      return kind == LookupPlan.Kind.SEMI || kind == LookupPlan.Kind.ANTI;
    }
  }

  private static Optional<LookupPlan.Kind> kind(JoinRelType type) {
    return switch (type) {
      case INNER -> Optional.of(LookupPlan.Kind.INNER);
      case LEFT -> Optional.of(LookupPlan.Kind.LEFT);
      case SEMI -> Optional.of(LookupPlan.Kind.SEMI);
      case ANTI -> Optional.of(LookupPlan.Kind.ANTI);
      case RIGHT, FULL, ASOF, LEFT_ASOF, LEFT_MARK -> Optional.empty();
    };
  }

  private static RelNode physical(RelNode left, LookupJoin.Lookup lookup, RelCollation order) {
    RelTraitSet traits = left.getCluster().traitSetOf(EnumerableConvention.INSTANCE).replace(order);
    RelNode sorted =
        order.getFieldCollations().isEmpty() ? left : LogicalSort.create(left, order, null, null);
    return new LookupJoin(traits, RelOptRule.convert(sorted, traits), lookup);
  }

  private static Optional<LookupJoin.Lookup> lookup(
      LogicalJoin join, RelNode left, SiteQuery right, Key key) {
    Column column =
        right
            .schemaTable()
            .declaration()
            .columns()
            .get(right.request().projection().get(key.right()));
    return column.type().isArray()
        ? Optional.empty()
        : right
            .schemaTable()
            .access(right, column)
            .map(access -> lookup(join, left, new Bound(right, access, column), key));
  }

  /** The right side of a join whose {@code column} is bound by keys. */
  private record Bound(SiteQuery query, Access access, Column column) {

    /**
     * The access without keys, if the rows are few enough to be kept and don't come along with
     * those of the left side.
     */
    Optional<Access> whole() {
      Access whole = query.access();
      return Optional.of(whole)
          .filter(way -> way.plan().problem().isEmpty())
          .filter(way -> way.plan().found() <= RightRows.MAX_REMEMBERED)
          .filter(way -> way.arguments().equals(access.arguments()))
          .filter(way -> access.plan().path().abilities().carriers().isEmpty());
    }

    LookupPlan.Whole reading(Access whole, List<Integer> columns) {
      return new LookupPlan.Whole(
          SiteScan.scanPlan(query, whole, columns).reaching(ScanPlan.Reach.ALL),
          whole.plan().requests());
    }

    LookupCost cost() {
      return LookupCost.of(query.schemaTable().declaration(), column, access.plan());
    }
  }

  private static LookupJoin.Lookup lookup(LogicalJoin join, RelNode left, Bound right, Key key) {
    SiteQuery query = right.query();
    Optional<Access> whole = right.whole();
    List<Access> ways = Stream.concat(Stream.of(right.access()), whole.stream()).toList();
    List<Integer> columns =
        ways.stream().flatMap(way -> way.columnsRead(query.request()).stream()).distinct().toList();
    int leftWidth = left.getRowType().getFieldCount();
    List<RexNode> conditions = new ArrayList<>();
    conditions.add(join.getCondition());
    for (RexNode residual :
        ways.stream().flatMap(way -> way.residual().stream()).distinct().toList()) {
      conditions.add(
          RexInputs.map(
              residual,
              column -> leftWidth + columns.indexOf(column),
              LookupJoin.joinedRow(left, query, columns)));
    }
    RexNode condition = RexUtil.composeConjunction(join.getCluster().getRexBuilder(), conditions);
    LookupPlan plan =
        new LookupPlan(
            SiteScan.scanPlan(query, right.access(), columns),
            right.column(),
            key.left(),
            key.right(),
            leftWidth,
            query.request().projection().size(),
            key.kind(),
            key.onlyAsksForMatch() && readsNothingButKey(condition, key, leftWidth),
            right.cost(),
            whole.map(way -> right.reading(way, columns)),
            ScanPlan.Reach.OPEN);
    return new LookupJoin.Lookup(query, right.access(), plan, condition, join.getRowType());
  }

  /** Whether rows of the left side with the same key have the same matches. */
  private static boolean readsNothingButKey(RexNode condition, Key key, int leftWidth) {
    return RelOptUtil.InputFinder.bits(condition).asList().stream()
        .allMatch(field -> field >= leftWidth || field == key.left());
  }
}
