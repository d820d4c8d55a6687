package org.fanworks.planner;

/**
 * How many requests something takes, as EXPLAIN says it: a number where that is known, else a range
 * from the least to what is expected.
 */
record ExpectedRequests(long least, long most) {
  ExpectedRequests {
    most = Math.max(least, most);
  }

  /** At least so many, and rather {@code expected}. */
  static ExpectedRequests from(long least, double expected) {
    return new ExpectedRequests(least, Math.round(expected));
  }

  @Override
  public String toString() {
    return least == most ? Long.toString(least) : least + ".." + most;
  }
}
