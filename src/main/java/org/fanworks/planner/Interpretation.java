package org.fanworks.planner;

import java.util.List;
import java.util.Optional;
import org.apache.calcite.DataContext;
import org.apache.calcite.linq4j.Enumerable;
import org.apache.calcite.rel.RelNode;
import org.jspecify.annotations.Nullable;

/**
 * A physical plan that runs without generated code: one scan, with conditions, columns and limits
 * above it. Most statements are of that kind. A site answers them in seconds a page, so that
 * compiling them would only cost time.
 */
@FunctionalInterface
interface Interpretation {
  /** The rows of a run. */
  Enumerable<@Nullable Object[]> rows(DataContext context);

  /** How {@code plan} is interpreted; empty if it has to be compiled. */
  static Optional<Interpretation> of(RelNode plan) {
    if (plan instanceof SiteScan scan) {
      return ofScan(scan);
    }
    if (plan instanceof SiteLimit limit) {
      return of(limit.getInput()).flatMap(input -> ofLimit(limit, input));
    }
    return RowStep.of(plan)
        .flatMap(
            step ->
                of(plan.getInput(0))
                    .map(input -> context -> step.rows(input.rows(context), context)));
  }

  private static Optional<Interpretation> ofScan(SiteScan scan) {
    ScanPlan plan = scan.work().plan();
    return RowExpression.ofAll(scan.work().arguments())
        .map(
            arguments ->
                context ->
                    ScanRuntime.scan(
                            context, plan, values(arguments, new Object[0], context), false)
                        .select(Interpretation::array));
  }

  private static Optional<Interpretation> ofLimit(SiteLimit limit, Interpretation input) {
    return RowExpression.ofAll(limit.bounds())
        .map(
            bounds ->
                context -> {
                  @Nullable Object[] values = values(bounds, new Object[0], context);
                  return ScanRuntime.limit(input.rows(context), values[0], values[1]);
                });
  }

  /** The values of {@code expressions} over a row. */
  static @Nullable Object[] values(
      List<RowExpression> expressions, @Nullable Object[] row, DataContext context) {
    @Nullable Object[] values = new @Nullable Object[expressions.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = expressions.get(i).value(row, context);
    }
    return values;
  }

  private static @Nullable Object[] array(Object row) {
    return (@Nullable Object[]) row;
  }
}
