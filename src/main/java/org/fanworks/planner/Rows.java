package org.fanworks.planner;

import org.jspecify.annotations.Nullable;

/**
 * Rows of a run, fetched as they are asked for. Used by one thread at a time.
 *
 * <p>All failures are {@link org.fanworks.error.FanworksException}s.
 */
public interface Rows extends AutoCloseable {
  /** Goes to the next row; false after the last one. Never reads ahead of the row it returns. */
  boolean next();

  /**
   * Value of a column of the present row.
   *
   * @param column position from 0
   * @return Boolean, Integer, Long, BigDecimal, Double, String, LocalDate, LocalTime,
   *     LocalDateTime, byte[], a List of these for an array, or null
   */
  @Nullable Object value(int column);

  /** Ends the run; no request is made after it. */
  @Override
  void close();
}
