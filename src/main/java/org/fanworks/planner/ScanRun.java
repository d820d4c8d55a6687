package org.fanworks.planner;

import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.calcite.DataContext;
import org.apache.calcite.linq4j.Enumerator;
import org.fanworks.error.ErrorKind;
import org.fanworks.error.FanworksException;
import org.fanworks.site.Execution;
import org.fanworks.site.SiteTable;
import org.jspecify.annotations.Nullable;

/**
 * The run that a scan belongs to: that of the statement or, in a plan of another planner, one of
 * its own, which ends with the scan.
 */
final class ScanRun {
  private final Execution execution;
  private final boolean own;
  private final @Nullable AtomicBoolean cancelled;

  private ScanRun(Execution execution, boolean own, @Nullable AtomicBoolean cancelled) {
    this.execution = execution;
    this.own = own;
    this.cancelled = cancelled;
  }

  /** The run of a scan of {@code table} that generated code starts. */
  static ScanRun of(DataContext context, SiteTable table) {
    Object known = context.get(ScanRuntime.EXECUTION);
    if (known instanceof Execution execution) {
      return new ScanRun(execution, false, null);
    }
    if (table instanceof FederatedTable federated) {
      return new ScanRun(
          federated.runs().get(),
          true,
          (AtomicBoolean) context.get(DataContext.Variable.CANCEL_FLAG.camelName));
    }
    throw new IllegalStateException("A scan without a run");
  }

  Execution execution() {
    return execution;
  }

  /** The rows of the scan; closing them ends a run of its own. */
  Enumerator<Object> ending(Enumerator<Object> rows) {
    return own ? new LastRows(rows) : rows;
  }

  private final class LastRows implements Enumerator<Object> {
    private final Enumerator<Object> rows;

    LastRows(Enumerator<Object> rows) {
      this.rows = rows;
    }

    @Override
    public Object current() {
      return rows.current();
    }

    @Override
    public boolean moveNext() {
      if (cancelled != null && cancelled.get()) {
        throw new FanworksException(ErrorKind.CANCELLED, "The statement was cancelled.");
      }
      return rows.moveNext();
    }

    @Override
    public void reset() {
      rows.reset();
    }

    @Override
    public void close() {
      execution.end();
      rows.close();
    }
  }
}
