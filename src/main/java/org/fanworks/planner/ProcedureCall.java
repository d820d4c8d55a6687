package org.fanworks.planner;

import com.google.common.collect.Iterables;
import java.sql.JDBCType;
import java.util.List;
import java.util.Optional;
import org.apache.calcite.sql.SqlBasicCall;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlFunction;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlNode;
import org.fanworks.error.ErrorKind;
import org.fanworks.error.FanworksException;
import org.fanworks.site.Execution;
import org.fanworks.site.Site;
import org.fanworks.site.SiteProcedure;
import org.jspecify.annotations.Nullable;

/** CALL of a procedure of a site; it runs when its row is asked for, not when it is planned. */
record ProcedureCall(SiteProcedure procedure) implements PreparedQuery {

  /** The procedure that a CALL statement names. */
  static ProcedureCall of(SqlNode statement, String schema, List<? extends Site> sites) {
    List<String> name = name(statement);
    String owner = name.size() > 1 ? name.get(name.size() - 2) : schema;
    return sites.stream()
        .filter(site -> site.schema().equalsIgnoreCase(owner) && name.size() <= 2)
        .flatMap(site -> site.procedures().stream())
        .filter(procedure -> procedure.name().equalsIgnoreCase(Iterables.getLast(name)))
        .findFirst()
        .map(ProcedureCall::new)
        .orElseThrow(() -> unknown(name, sites));
  }

  /** Empty for anything but a name with empty brackets. */
  private static List<String> name(SqlNode statement) {
    SqlNode called = ((SqlCall) statement).operand(0);
    if (called instanceof SqlBasicCall call && call.getOperandList().isEmpty()) {
      @Nullable SqlIdentifier name =
          call.getOperator() instanceof SqlFunction function ? function.getSqlIdentifier() : null;
      return name == null ? List.of(call.getOperator().getName()) : List.copyOf(name.names);
    }
    throw new FanworksException(
        ErrorKind.NOT_SUPPORTED,
        "CALL takes the name of a procedure without arguments: CALL fanworks.clear_cache()");
  }

  private static FanworksException unknown(List<String> name, List<? extends Site> sites) {
    List<String> known =
        sites.stream()
            .flatMap(
                site -> site.procedures().stream().map(each -> site.schema() + "." + each.name()))
            .toList();
    return new FanworksException(
        ErrorKind.UNKNOWN_FUNCTION,
        "There is no procedure '" + String.join(".", name) + "'; there are " + known + ".");
  }

  @Override
  public List<ResultColumn> columns() {
    ValueType type = new ValueType(JDBCType.BIGINT, "BIGINT", 19, 0, Optional.empty());
    return List.of(new ResultColumn(procedure.result(), type, false, Optional.empty()));
  }

  @Override
  public List<ValueType> parameters() {
    return List.of();
  }

  /** The procedure runs at once, whether its row is read or not. */
  @Override
  public Rows execute(List<@Nullable Object> arguments, Execution execution) {
    return new OneRow(procedure.action().getAsLong());
  }

  /** The row of the result. */
  private static final class OneRow implements Rows {
    private final long result;
    private boolean read;

    OneRow(long result) {
      this.result = result;
    }

    @Override
    public boolean next() {
      boolean first = !read;
      read = true;
      return first;
    }

    @Override
    public Object value(int column) {
      return result;
    }

    @Override
    public void close() {}
  }
}
