package org.fanworks.planner;

import org.apache.calcite.plan.RelOptCost;
import org.apache.calcite.plan.RelOptCostFactory;
import org.apache.calcite.plan.RelOptPlanner;
import org.jspecify.annotations.Nullable;

/** Cost of a plan: its requests first; local work only decides between plans with as many. */
record RequestCost(double rows, double cpu, double requests) implements RelOptCost {
  private static final double EPSILON = 1e-5;

  private static final RequestCost INFINITE =
      new RequestCost(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY);
  private static final RequestCost HUGE =
      new RequestCost(Double.MAX_VALUE, Double.MAX_VALUE, Double.MAX_VALUE);
  private static final RequestCost TINY = new RequestCost(1, 1, 0);
  private static final RequestCost ZERO = new RequestCost(0, 0, 0);

  /** Makes costs; Calcite's "io" is the number of requests. */
  static final RelOptCostFactory FACTORY =
      new RelOptCostFactory() {
        @Override
        public RelOptCost makeCost(double rows, double cpu, double io) {
          return new RequestCost(rows, cpu, io);
        }

        @Override
        public RelOptCost makeHugeCost() {
          return HUGE;
        }

        @Override
        public RelOptCost makeInfiniteCost() {
          return INFINITE;
        }

        @Override
        public RelOptCost makeTinyCost() {
          return TINY;
        }

        @Override
        public RelOptCost makeZeroCost() {
          return ZERO;
        }
      };

  /** Whether {@code planner} counts requests. */
  static boolean isUsedBy(RelOptPlanner planner) {
    return planner.getCostFactory() == FACTORY;
  }

  /** A request takes as long as so many rows; for planners that only count rows. */
  private static final double ROWS_PER_REQUEST = 1_000;

  /** The cost, to {@code planner}, of reading {@code rows} with so many {@code requests}. */
  static RelOptCost of(RelOptPlanner planner, double rows, double requests) {
    RelOptCostFactory costs = planner.getCostFactory();
    return isUsedBy(planner)
        ? costs.makeCost(rows, rows, requests)
        : costs.makeCost(rows + requests * ROWS_PER_REQUEST, rows, requests);
  }

  @Override
  public double getRows() {
    return rows;
  }

  @Override
  public double getCpu() {
    return cpu;
  }

  @Override
  public double getIo() {
    return requests;
  }

  @Override
  public boolean isInfinite() {
    return Double.isInfinite(rows) || Double.isInfinite(cpu) || Double.isInfinite(requests);
  }

  @Override
  @SuppressWarnings("NonOverridingEquals") // The interface asks for it.
  public boolean equals(@Nullable RelOptCost other) {
    return other != null && compare(other) == 0;
  }

  @Override
  public boolean isEqWithEpsilon(RelOptCost other) {
    return Math.abs(requests - other.getIo()) < EPSILON
        && Math.abs(localWork() - localWork(other)) < EPSILON;
  }

  @Override
  public boolean isLe(RelOptCost other) {
    return compare(other) <= 0;
  }

  @Override
  public boolean isLt(RelOptCost other) {
    return compare(other) < 0;
  }

  private int compare(RelOptCost other) {
    int byRequests = Double.compare(rounded(requests), rounded(other.getIo()));
    return byRequests != 0 ? byRequests : Double.compare(localWork(), localWork(other));
  }

  /** Sums of the same numbers in another order must not decide. */
  private static double rounded(double requests) {
    return Math.rint(requests * 1000) / 1000;
  }

  private double localWork() {
    return rows + cpu;
  }

  private static double localWork(RelOptCost cost) {
    return cost.getRows() + cost.getCpu();
  }

  @Override
  public RelOptCost plus(RelOptCost other) {
    return isInfinite() || other.isInfinite()
        ? INFINITE
        : new RequestCost(rows + other.getRows(), cpu + other.getCpu(), requests + other.getIo());
  }

  @Override
  public RelOptCost minus(RelOptCost other) {
    return isInfinite()
        ? this
        : new RequestCost(rows - other.getRows(), cpu - other.getCpu(), requests - other.getIo());
  }

  @Override
  public RelOptCost multiplyBy(double factor) {
    return isInfinite() ? this : new RequestCost(rows * factor, cpu * factor, requests * factor);
  }

  @Override
  public double divideBy(RelOptCost other) {
    if (requests != 0 && other.getIo() != 0) {
      return requests / other.getIo();
    }
    return rows != 0 && other.getRows() != 0 ? rows / other.getRows() : 1;
  }

  @Override
  public String toString() {
    return "{" + requests + " requests, " + rows + " rows, " + cpu + " cpu}";
  }
}
