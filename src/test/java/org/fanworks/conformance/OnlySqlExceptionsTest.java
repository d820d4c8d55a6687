package org.fanworks.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.sql.Array;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.ParameterMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a caller passes, on open or closed objects, nothing but an SQLException comes out. */
final class OnlySqlExceptionsTest {
  /** Arguments that a method is tried with: one of each kind per attempt. */
  private static final List<Attempt> ATTEMPTS =
      List.of(
          new Attempt(null, 0, false),
          new Attempt("", 1, true),
          new Attempt("%", -1, false),
          new Attempt("select 1", Integer.MAX_VALUE, true),
          new Attempt("select '{fn \\", Integer.MIN_VALUE, false));

  @AutoClose private Connection connection;

  private record Attempt(String text, int number, boolean truth) {
    Object[] arguments(Method method) {
      return Arrays.stream(method.getParameterTypes()).map(this::argument).toArray();
    }

    private Object argument(Class<?> type) {
      if (type == String.class) {
        return text;
      }
      if (type == boolean.class) {
        return truth;
      }
      if (!type.isPrimitive()) {
        return type == Object.class ? text : null;
      }
      return numberOf(type);
    }

    private Object numberOf(Class<?> type) {
      return switch (type.getName()) {
        case "int" -> number;
        case "long" -> (long) number;
        case "short" -> (short) number;
        case "byte" -> (byte) number;
        case "float" -> (float) number;
        case "double" -> (double) number;
        default -> throw new AssertionError(type);
      };
    }
  }

  @BeforeEach
  void connect() throws SQLException {
    connection = Demo.connect();
  }

  static Stream<Class<?>> types() {
    return Stream.of(
        Driver.class,
        Connection.class,
        Statement.class,
        PreparedStatement.class,
        ResultSet.class,
        ResultSetMetaData.class,
        ParameterMetaData.class,
        DatabaseMetaData.class,
        Array.class);
  }

  @ParameterizedTest
  @MethodSource("types")
  void leaveAnOpenObject(Class<?> type) throws SQLException {
    for (Method method : type.getMethods()) {
      for (Attempt attempt : ATTEMPTS) {
        call(method, object(type), attempt);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void leaveAnObjectWhoseConnectionIsClosed(Class<?> type) throws SQLException {
    for (Method method : type.getMethods()) {
      for (Attempt attempt : ATTEMPTS) {
        Object object = object(type);
        connection.close();
        call(method, object, attempt);
        connect();
      }
    }
  }

  static Stream<Class<?>> closable() {
    return Stream.of(Connection.class, Statement.class, PreparedStatement.class, ResultSet.class);
  }

  @ParameterizedTest
  @MethodSource("closable")
  void tellThatTheObjectIsClosed(Class<?> type) throws SQLException {
    List<String> harmless =
        List.of("close", "isClosed", "isValid", "abort", "unwrap", "isWrapperFor");
    for (Method method : type.getMethods()) {
      Object object = object(type);
      connection.close();

      SQLException failure = call(method, object, ATTEMPTS.get(1));

      if (method.getDeclaringClass() == Connection.class
          && !method.isDefault()
          && !harmless.contains(method.getName())) {
        assertThat((Throwable) failure).as(method.toString()).isNotNull();
        assertThat(failure.getSQLState()).as(method.toString()).isEqualTo("08003");
      }
      connect();
    }
  }

  private static SQLException call(Method method, Object target, Attempt attempt) {
    try {
      method.invoke(target, attempt.arguments(method));
      return null;
    } catch (InvocationTargetException thrown) {
      assertThat(thrown.getCause()).as(method.toString()).isInstanceOf(SQLException.class);
      SQLException failure = (SQLException) thrown.getCause();
      assertThat(failure.getMessage()).as(method.toString()).isNotEmpty();
      assertThat(failure.getSQLState()).as(method.toString()).isNotEqualTo("XX000");
      return failure;
    } catch (IllegalAccessException failure) {
      throw new AssertionError(failure);
    }
  }

  private Object object(Class<?> type) throws SQLException {
    if (type == Driver.class) {
      return DriverManager.getDriver(Demo.URL);
    }
    if (type == Connection.class) {
      connect();
      return connection;
    }
    if (type == DatabaseMetaData.class) {
      return connection.getMetaData();
    }
    if (type == Statement.class) {
      return connection.createStatement();
    }
    return preparedObject(type);
  }

  private Object preparedObject(Class<?> type) throws SQLException {
    PreparedStatement prepared =
        connection.prepareStatement("select array[cast(? as integer)] as a");
    if (type == PreparedStatement.class) {
      return prepared;
    }
    if (type == ParameterMetaData.class) {
      return prepared.getParameterMetaData();
    }
    if (type == ResultSetMetaData.class) {
      return prepared.getMetaData();
    }
    prepared.setInt(1, 1);
    ResultSet rows = prepared.executeQuery();
    rows.next();
    return type == Array.class ? rows.getArray(1) : rows;
  }
}
