package org.fanworks.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What pools, mappers and browsers expect of a connection. */
final class ConnectionTest {
  @AutoClose private Connection connection;

  /** A call that has to work, or to fail, by what it is. */
  private interface Call {
    void on(Connection connection) throws SQLException;
  }

  private record Named(String name, Call call) {
    @Override
    public String toString() {
      return name;
    }
  }

  @BeforeEach
  void connect() throws SQLException {
    connection = Demo.connect();
  }

  @Test
  void startsAsClientsExpect() throws SQLException {
    assertThat(connection.getAutoCommit()).isTrue();
    assertThat(connection.isReadOnly()).isTrue();
    assertThat(connection.isValid(1)).isTrue();
    assertThat(connection.isClosed()).isFalse();
    assertThat(connection.getCatalog()).isNull();
    assertThat(connection.getSchema()).isEqualTo("ao3");
    assertThat(connection.getTransactionIsolation()).isEqualTo(Connection.TRANSACTION_NONE);
    assertThat((Throwable) connection.getWarnings()).isNull();
  }

  static Stream<Named> harmless() {
    return Stream.of(
        new Named("setAutoCommit(false)", c -> c.setAutoCommit(false)),
        new Named("commit", Connection::commit),
        new Named("rollback", Connection::rollback),
        new Named("setReadOnly(true)", c -> c.setReadOnly(true)),
        new Named("setReadOnly(false)", c -> c.setReadOnly(false)),
        new Named("isolation none", c -> c.setTransactionIsolation(Connection.TRANSACTION_NONE)),
        new Named(
            "isolation read committed",
            c -> c.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED)),
        new Named("setNetworkTimeout", c -> c.setNetworkTimeout(Runnable::run, 1_000)),
        new Named("getNetworkTimeout", Connection::getNetworkTimeout),
        new Named("setClientInfo", c -> c.setClientInfo("ApplicationName", "x")),
        new Named("setClientInfo all", c -> c.setClientInfo(new Properties())),
        new Named("getClientInfo", Connection::getClientInfo),
        new Named("setHoldability", c -> c.setHoldability(ResultSet.HOLD_CURSORS_OVER_COMMIT)),
        new Named("getTypeMap", Connection::getTypeMap),
        new Named("nativeSQL", c -> c.nativeSQL("select 1")),
        new Named("clearWarnings", Connection::clearWarnings),
        new Named("setCatalog", c -> c.setCatalog("any")),
        new Named("keys", c -> c.prepareStatement("select 1", Statement.RETURN_GENERATED_KEYS)),
        new Named("key columns", c -> c.prepareStatement("select 1", new String[] {"id"})),
        new Named("key numbers", c -> c.prepareStatement("select 1", new int[] {1})),
        new Named("scrolling", c -> c.createStatement(1005, 1008)),
        new Named("holding", c -> c.createStatement(1003, 1007, 1)));
  }

  @ParameterizedTest
  @MethodSource("harmless")
  void takesWhatMeansNothingHere(Named call) {
    assertThatCode(() -> call.call().on(connection)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @MethodSource("harmless")
  void refusesEverythingOnceClosed(Named call) throws SQLException {
    connection.close();

    assertThatExceptionOfType(SQLException.class).isThrownBy(() -> call.call().on(connection));
  }

  @Test
  void runsStatementsWithAutoCommitOff() throws SQLException {
    connection.setAutoCommit(false);

    assertThat(Demo.rows(connection, "select 1")).isEqualTo(List.of(List.of(1)));
    connection.commit();
    connection.rollback();
    assertThat(connection.getAutoCommit()).isFalse();
  }

  @Test
  void looksForNamesInTheSchemaThatIsSet() throws SQLException {
    connection.setSchema("FANWORKS");

    assertThat(connection.getSchema()).isEqualTo("fanworks");
    assertThat(Demo.rows(connection, "select schema_name from sites")).isNotEmpty();
  }

  @Test
  void keepsItsSchemaWhenAnotherIsUnknown() throws SQLException {
    fails("3F000", () -> connection.setSchema("nosuch"));
    assertThat(connection.getSchema()).isEqualTo("ao3");
  }

  @Test
  void closesWhatItOpened() throws SQLException {
    PreparedStatement statement = connection.prepareStatement("select 1");
    ResultSet rows = statement.executeQuery();

    connection.close();
    connection.close();

    assertThat(statement.isClosed()).isTrue();
    assertThat(rows.isClosed()).isTrue();
    assertThat(connection.isClosed()).isTrue();
    assertThat(connection.isValid(0)).isFalse();
    fails("08003", () -> connection.createStatement());
  }

  @Test
  void isIndependentOfOtherConnections() throws SQLException {
    try (Connection other = Demo.connect()) {
      connection.close();

      assertThat(Demo.rows(other, "select 1")).hasSize(1);
    }
  }

  @Test
  void givesEachOfEightThreadsItsOwnRightRows() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Future<String>> answers = new ArrayList<>();
      for (int thread = 0; thread < 8; thread++) {
        String sql = "select sum(x) from (values 1, " + thread + ") as t (x)";
        answers.add(threads.submit(() -> Demo.text(connection, sql)));
      }

      for (int thread = 0; thread < 8; thread++) {
        assertThat(answers.get(thread).get()).isEqualTo(Integer.toString(thread + 1));
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void abortCloses() throws SQLException {
    connection.abort(Runnable::run);

    assertThat(connection.isClosed()).isTrue();
  }

  private static void fails(String state, ThrowingCallable call) {
    assertThatExceptionOfType(SQLException.class)
        .isThrownBy(call)
        .returns(state, SQLException::getSQLState);
  }
}
