package org.fanworks;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.calcite.DataContext;
import org.apache.calcite.jdbc.CalciteConnection;
import org.apache.calcite.linq4j.Enumerable;
import org.apache.calcite.linq4j.Linq4j;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rel.type.RelDataTypeFactory;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.schema.ProjectableFilterableTable;
import org.apache.calcite.schema.impl.AbstractTable;
import org.apache.calcite.sql.type.SqlTypeName;
import org.jspecify.annotations.Nullable;

/** The usual way to show rows of one's own by Calcite, to compare with. */
public final class StockCalcite {
  private StockCalcite() {}

  /**
   * A connection of Calcite's own driver to one table.
   *
   * @param columns names with types, in the order of the values of a row
   */
  public static Connection connect(
      String table, Map<String, SqlTypeName> columns, Iterable<Object[]> rows) throws SQLException {
    Connection connection =
        DriverManager.getConnection("jdbc:calcite:lex=JAVA;caseSensitive=false");
    connection
        .unwrap(CalciteConnection.class)
        .getRootSchema()
        .add(table, new StoredRows(columns, rows));
    return connection;
  }

  private static final class StoredRows extends AbstractTable
      implements ProjectableFilterableTable {
    private final Map<String, SqlTypeName> columns;
    private final Iterable<Object[]> rows;

    StoredRows(Map<String, SqlTypeName> columns, Iterable<Object[]> rows) {
      this.columns = columns;
      this.rows = rows;
    }

    @Override
    public RelDataType getRowType(RelDataTypeFactory typeFactory) {
      RelDataTypeFactory.Builder type = typeFactory.builder();
      columns.forEach((name, column) -> type.add(name, column).nullable(true));
      return type.build();
    }

    /** Leaves all conditions to Calcite. */
    @Override
    public Enumerable<@Nullable Object[]> scan(
        DataContext root, List<RexNode> filters, int @Nullable [] projects) {
      Enumerable<Object[]> all = Linq4j.asEnumerable(rows);
      int[] shown = projects;
      return shown == null
          ? all.select(row -> Arrays.copyOf(row, columns.size()))
          : all.select(row -> Arrays.stream(shown).mapToObj(column -> row[column]).toArray());
    }
  }
}
