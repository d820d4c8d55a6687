package org.fanworks.planner;

import org.jspecify.annotations.Nullable;

/**
 * The aggregate function {@code CORR(y, x)}: how far pairs of numbers lie on a line, from -1 to 1.
 * Pairs with a NULL do not count; NULL where there is no line. Public only because generated code
 * calls it.
 */
public final class Correlation {
  private long count;
  private double meanOfFirst;
  private double meanOfSecond;
  private double squaresOfFirst;
  private double squaresOfSecond;
  private double products;

  /** A correlation of no pairs yet. */
  public Correlation init() {
    return new Correlation();
  }

  /** Takes in a pair, by Welford's method. */
  public Correlation add(Correlation sofar, @Nullable Object first, @Nullable Object second) {
    if (first instanceof Number y && second instanceof Number x) {
      sofar.take(y.doubleValue(), x.doubleValue());
    }
    return sofar;
  }

  private void take(double first, double second) {
    count++;
    double offFirst = first - meanOfFirst;
    double offSecond = second - meanOfSecond;
    meanOfFirst += offFirst / count;
    meanOfSecond += offSecond / count;
    squaresOfFirst += offFirst * (first - meanOfFirst);
    squaresOfSecond += offSecond * (second - meanOfSecond);
    products += offFirst * (second - meanOfSecond);
  }

  /** The coefficient. */
  public @Nullable Double result(Correlation sofar) {
    double squares = sofar.squaresOfFirst * sofar.squaresOfSecond;
    return squares > 0 ? (Double) (sofar.products / Math.sqrt(squares)) : null;
  }
}
