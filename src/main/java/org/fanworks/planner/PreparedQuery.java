package org.fanworks.planner;

import java.util.List;
import org.fanworks.site.Execution;
import org.jspecify.annotations.Nullable;

/** A statement that is planned and can run any number of times. Thread-safe. */
public interface PreparedQuery {
  /** The result's columns; known without any request. */
  List<ResultColumn> columns();

  /** Types of the {@code ?} parameters, in order. */
  List<ValueType> parameters();

  /**
   * Starts a run. No request is made before the first row is asked for.
   *
   * @param arguments one per parameter, typed by {@link ValueType#jdbcType}: Boolean, Integer (also
   *     for SMALLINT and TINYINT), Long, BigDecimal, Double, String, LocalDate, LocalTime,
   *     LocalDateTime, byte[], or null
   */
  Rows execute(List<@Nullable Object> arguments, Execution execution);
}
