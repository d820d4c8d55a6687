package org.fanworks.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The lists of metadata have the columns that they have in H2, which keeps to the standard. */
final class MetadataShapesTest {
  static Stream<Method> lists() {
    return Arrays.stream(DatabaseMetaData.class.getMethods())
        .filter(method -> method.getReturnType() == ResultSet.class)
        .sorted(Comparator.comparing(Method::toString));
  }

  @ParameterizedTest
  @MethodSource("lists")
  void hasTheColumnsOfTheStandard(Method list) throws SQLException, ReflectiveOperationException {
    try (Connection ours = Demo.connect();
        Connection standard = DriverManager.getConnection("jdbc:h2:mem:")) {
      assertThat(shape(list, ours)).isEqualTo(shape(list, standard)).isNotEmpty();
    }
  }

  private static List<String> shape(Method list, Connection connection)
      throws SQLException, ReflectiveOperationException {
    Object[] arguments =
        Arrays.stream(list.getParameterTypes()).map(MetadataShapesTest::argument).toArray();
    List<String> shape = new ArrayList<>();
    try (ResultSet rows = (ResultSet) list.invoke(connection.getMetaData(), arguments)) {
      ResultSetMetaData columns = rows.getMetaData();
      for (int column = 1; column <= columns.getColumnCount(); column++) {
        shape.add(columns.getColumnLabel(column) + " " + columns.getColumnType(column));
      }
    }
    shape.removeIf(MetadataShapesTest::isFree);
    return shape;
  }

  /** A column whose type the standard leaves open, and one that H2 has added to client info. */
  private static boolean isFree(String column) {
    return column.startsWith("RESERVED") || column.equals("VALUE 12");
  }

  private static Object argument(Class<?> type) {
    if (type == int.class) {
      return 0;
    }
    if (type == boolean.class) {
      return false;
    }
    return type == String.class ? "x" : null;
  }
}
