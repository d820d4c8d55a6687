package org.fanworks.planner;

import java.util.Collections;
import java.util.List;
import org.apache.calcite.DataContext;
import org.apache.calcite.linq4j.AbstractEnumerable;
import org.apache.calcite.linq4j.Enumerable;
import org.apache.calcite.linq4j.Enumerator;
import org.apache.calcite.linq4j.Linq4j;
import org.apache.calcite.linq4j.function.Predicate1;
import org.fanworks.error.ErrorKind;
import org.fanworks.error.FanworksException;
import org.fanworks.search.Column;
import org.fanworks.site.Execution;
import org.jspecify.annotations.Nullable;

/** What generated code calls to read sites; public for that reason only. */
public final class ScanRuntime {
  /** Name under which a run's {@link Execution} is kept in the data context. */
  static final String EXECUTION = "fanworks.execution";

  private ScanRuntime() {}

  /**
   * Rows of a scan.
   *
   * @param arguments values of the scan's arguments, as inside of generated code
   * @param scalar whether a row is its only value instead of an array
   */
  public static Enumerable<Object> scan(
      DataContext context, ScanPlan plan, @Nullable Object[] arguments, boolean scalar) {
    return new AbstractEnumerable<Object>() {
      @Override
      public Enumerator<Object> enumerator() {
        ScanRun run = ScanRun.of(context, plan.table());
        return run.ending(
            plan.total()
                ? new TotalEnumerator(plan, plan.external(arguments), run.execution(), scalar)
                : new ScanEnumerator(plan, plan.external(arguments), run.execution(), scalar));
      }
    };
  }

  /**
   * Rows of a lookup join.
   *
   * @param arguments values of the right side's arguments, as inside of generated code
   * @param condition over a left row followed by a right row
   */
  public static Enumerable<Object> lookup(
      DataContext context,
      Enumerable<Object[]> left,
      LookupPlan plan,
      @Nullable Object[] arguments,
      Predicate1<Object> condition) {
    return new AbstractEnumerable<Object>() {
      @Override
      public Enumerator<Object> enumerator() {
        ScanRun run = ScanRun.of(context, plan.scan().table());
        return run.ending(
            new LookupEnumerator(
                plan,
                left.enumerator(),
                plan.scan().external(arguments),
                run.execution(),
                condition));
      }
    };
  }

  /**
   * The values of a column and how many rows have each.
   *
   * @param arguments values of the scan's arguments, as inside of generated code
   */
  public static Enumerable<@Nullable Object[]> counts(
      DataContext context, ScanPlan plan, @Nullable Object[] arguments, Column column) {
    return new AbstractEnumerable<@Nullable Object[]>() {
      @Override
      public Enumerator<@Nullable Object[]> enumerator() {
        Execution execution = ScanRun.of(context, plan.table()).execution();
        return Linq4j.enumerator(
            new CountsReader(plan, column, execution).rows(plan.external(arguments)));
      }
    };
  }

  /** The rows that come of a step that takes no code. */
  public static Enumerable<@Nullable Object[]> step(
      DataContext context, RowStep step, Enumerable<@Nullable Object[]> input) {
    return step.rows(input, context);
  }

  /** A text that a search column is compared with. */
  public static String searched(String text) {
    return text;
  }

  /** Rows that are their only value, as arrays. */
  public static Enumerable<Object[]> arrays(Enumerable<Object> values) {
    return values.select(value -> new Object[] {value});
  }

  /** Arrays of one value, as that value. */
  public static Enumerable<@Nullable Object> values(Enumerable<@Nullable Object[]> arrays) {
    return arrays.select(array -> array[0]);
  }

  /**
   * The rows from {@code offset} on, at most {@code fetch} of them; null means from the first on,
   * and all. Never asks its input for a row that it does not return.
   */
  public static <T> Enumerable<T> limit(
      Enumerable<T> input, @Nullable Object offset, @Nullable Object fetch) {
    return new AbstractEnumerable<T>() {
      @Override
      public Enumerator<T> enumerator() {
        return new LimitEnumerator<>(
            input, rows("OFFSET", offset, 0), rows("LIMIT", fetch, Long.MAX_VALUE));
      }
    };
  }

  /**
   * The rows, or {@code row} if there is none.
   *
   * @param scalar whether a row is its only value instead of an array
   */
  public static Enumerable<Object> orRow(
      Enumerable<Object> rows, @Nullable Object[] row, boolean scalar) {
    return new AbstractEnumerable<Object>() {
      @Override
      public Enumerator<Object> enumerator() {
        List<Object> found = rows.toList();
        return Linq4j.enumerator(
            found.isEmpty() ? Collections.singletonList(scalar ? row[0] : row) : found);
      }
    };
  }

  /** The same rows, which are read once and then kept. */
  public static <T> Enumerable<T> kept(Enumerable<T> input) {
    return new KeptEnumerable<>(input);
  }

  /** The rows of {@code input} until the run is cancelled. */
  public static <T> Enumerable<T> cancellable(DataContext context, Enumerable<T> input) {
    Execution execution = execution(context);
    return input.where(
        row -> {
          execution.throwIfCancelled();
          return true;
        });
  }

  private static Execution execution(DataContext context) {
    if (context.get(EXECUTION) instanceof Execution execution) {
      return execution;
    }
    throw new IllegalStateException("A plan without a run");
  }

  /** The number of rows that a clause names. */
  static long rows(String clause, @Nullable Object number, long absent) {
    long rows = number == null ? absent : ((Number) number).longValue();
    if (rows < 0) {
      throw new FanworksException(
          ErrorKind.DATA, clause + " must not be negative, but is " + rows + ".");
    }
    return rows;
  }
}
