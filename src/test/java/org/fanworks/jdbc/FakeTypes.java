package org.fanworks.jdbc;

import java.sql.JDBCType;
import java.util.Optional;
import org.fanworks.planner.ResultColumn;
import org.fanworks.planner.ValueType;

/** Types and columns as the engine describes them. */
final class FakeTypes {
  static final ValueType BOOLEAN = scalar(JDBCType.BOOLEAN);
  static final ValueType SMALLINT = scalar(JDBCType.SMALLINT);
  static final ValueType INTEGER = scalar(JDBCType.INTEGER);
  static final ValueType BIGINT = scalar(JDBCType.BIGINT);
  static final ValueType DECIMAL =
      new ValueType(JDBCType.DECIMAL, "DECIMAL", 10, 2, Optional.empty());
  static final ValueType DOUBLE = scalar(JDBCType.DOUBLE);
  static final ValueType VARCHAR = scalar(JDBCType.VARCHAR);
  static final ValueType DATE = scalar(JDBCType.DATE);
  static final ValueType TIME = scalar(JDBCType.TIME);
  static final ValueType TIMESTAMP =
      new ValueType(JDBCType.TIMESTAMP, "TIMESTAMP", 0, 3, Optional.empty());
  static final ValueType VARBINARY = scalar(JDBCType.VARBINARY);
  static final ValueType TEXTS = array(VARCHAR);

  private FakeTypes() {}

  static ValueType array(ValueType element) {
    return new ValueType(JDBCType.ARRAY, element.name() + " ARRAY", 0, 0, Optional.of(element));
  }

  static ResultColumn column(String label, ValueType type) {
    return new ResultColumn(label, type, true, Optional.empty());
  }

  /** A column of the table {@code ao3.works}. */
  static ResultColumn tableColumn(String label, String name, ValueType type) {
    return new ResultColumn(
        label, type, false, Optional.of(new ResultColumn.ColumnOrigin("ao3", "works", name)));
  }

  private static ValueType scalar(JDBCType type) {
    return new ValueType(type, type.getName(), 0, 0, Optional.empty());
  }
}
