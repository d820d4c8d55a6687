package org.fanworks.jdbc;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.fanworks.planner.PreparedQuery;
import org.fanworks.planner.ResultColumn;
import org.fanworks.planner.Rows;
import org.fanworks.planner.ValueType;
import org.fanworks.site.Execution;

/** A planned statement whose rows are given, and which remembers how it was run. */
final class FakeQuery implements PreparedQuery {
  /** What happens before a row is handed out, by its number from 1. */
  @FunctionalInterface
  interface BeforeRow {
    void run(int row, Execution execution);
  }

  private final List<ResultColumn> columns;
  private final List<ValueType> parameters;
  private final List<Object[]> rows;
  private final BeforeRow beforeRow;

  final List<List<Object>> arguments = new ArrayList<>();
  final AtomicInteger rowsRead = new AtomicInteger();
  final AtomicInteger opened = new AtomicInteger();
  final AtomicInteger closed = new AtomicInteger();
  volatile Execution lastExecution;

  private FakeQuery(
      List<ResultColumn> columns,
      List<ValueType> parameters,
      List<Object[]> rows,
      BeforeRow beforeRow) {
    this.columns = List.copyOf(columns);
    this.parameters = List.copyOf(parameters);
    this.rows = List.copyOf(rows);
    this.beforeRow = beforeRow;
  }

  /** A query with these columns and no rows. */
  static FakeQuery of(ResultColumn... columns) {
    return new FakeQuery(List.of(columns), List.of(), List.of(), (row, execution) -> {});
  }

  /** A query of one column {@code n} with the numbers from 1 to {@code count}. */
  static FakeQuery numbers(int count) {
    FakeQuery query = of(FakeTypes.column("n", FakeTypes.INTEGER));
    List<Object[]> rows = new ArrayList<>();
    for (int n = 1; n <= count; n++) {
      rows.add(new Object[] {n});
    }
    return new FakeQuery(query.columns, List.of(), rows, query.beforeRow);
  }

  /** A query of one row with one value in a column {@code v}. */
  static FakeQuery value(ValueType type, Object value) {
    return of(FakeTypes.column("v", type)).withRow(value);
  }

  FakeQuery withRow(Object... values) {
    List<Object[]> more = new ArrayList<>(rows);
    more.add(values.clone());
    return new FakeQuery(columns, parameters, more, beforeRow);
  }

  FakeQuery withParameters(ValueType... types) {
    return new FakeQuery(columns, List.of(types), rows, beforeRow);
  }

  FakeQuery before(BeforeRow action) {
    return new FakeQuery(columns, parameters, rows, action);
  }

  @Override
  public List<ResultColumn> columns() {
    return columns;
  }

  @Override
  public List<ValueType> parameters() {
    return parameters;
  }

  @Override
  public Rows execute(List<Object> values, Execution execution) {
    synchronized (arguments) {
      arguments.add(values);
    }
    lastExecution = execution;
    opened.incrementAndGet();
    return new FakeRows(execution);
  }

  private final class FakeRows implements Rows {
    private final Execution execution;
    private int row;
    private boolean ended;

    FakeRows(Execution execution) {
      this.execution = execution;
    }

    @Override
    public boolean next() {
      if (ended) {
        throw new IllegalStateException("closed");
      }
      beforeRow.run(row + 1, execution);
      if (row < rows.size()) {
        row++;
        rowsRead.incrementAndGet();
        return true;
      }
      return false;
    }

    @Override
    public Object value(int column) {
      return rows.get(row - 1)[column];
    }

    @Override
    public void close() {
      ended = true;
      closed.incrementAndGet();
    }
  }
}
