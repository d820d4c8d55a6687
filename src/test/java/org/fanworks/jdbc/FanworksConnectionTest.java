package org.fanworks.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLClientInfoException;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class FanworksConnectionTest {
  private final FakeDatabase database = new FakeDatabase();
  @AutoClose private Connection connection;

  @BeforeEach
  void connect() throws SQLException {
    connection = database.connect();
  }

  @Test
  void startsAsClientsExpect() throws SQLException {
    assertThat(connection.getAutoCommit()).isTrue();
    assertThat(connection.isReadOnly()).isTrue();
    assertThat(connection.isValid(1)).isTrue();
    assertThat(connection.getCatalog()).isNull();
    assertThat(connection.getSchema()).isEqualTo("ao3");
    assertThat(connection.getTransactionIsolation()).isEqualTo(Connection.TRANSACTION_NONE);
    assertThat(connection.getTypeMap()).isEmpty();
    assertThat((Throwable) connection.getWarnings()).isNull();
  }

  @Test
  void takesSettingsThatMeanNothingHere() {
    assertThatNoException()
        .isThrownBy(
            () -> {
              connection.setAutoCommit(false);
              connection.commit();
              connection.rollback();
              connection.setReadOnly(true);
              connection.setReadOnly(false);
              connection.setCatalog("any");
              connection.setTransactionIsolation(Connection.TRANSACTION_NONE);
              connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
              connection.setNetworkTimeout(Runnable::run, 1_000);
              connection.setHoldability(ResultSet.CLOSE_CURSORS_AT_COMMIT);
              connection.setTypeMap(Map.of());
              connection.setClientInfo(new Properties());
              connection.beginRequest();
              connection.endRequest();
              connection.clearWarnings();
            });
  }

  @Test
  void remembersWhatClientsCheck() throws SQLException {
    connection.setAutoCommit(false);
    connection.setNetworkTimeout(Runnable::run, 1_000);
    connection.setClientInfo("ApplicationName", "DBeaver");

    assertThat(connection.getAutoCommit()).isFalse();
    assertThat(connection.getNetworkTimeout()).isEqualTo(1_000);
    assertThat(connection.getClientInfo("ApplicationName")).isEqualTo("DBeaver");
    assertThat(connection.getClientInfo()).containsEntry("ApplicationName", "DBeaver");
  }

  @Test
  void staysReadOnlyWithAWarning() throws SQLException {
    connection.setReadOnly(false);

    assertThat(connection.isReadOnly()).isTrue();
    assertThat((Throwable) connection.getWarnings()).hasMessageContaining("readOnly=false");
  }

  @Test
  void becomesWritableOnlyIfItWasOpenedSo() throws SQLException {
    try (Connection writable = database.connect("jdbc:fanworks:?readOnly=false", null)) {
      writable.setReadOnly(true);
      writable.setReadOnly(false);

      assertThat(writable.isReadOnly()).isFalse();
    }
  }

  @Test
  void resolvesNamesInTheSchemaThatIsSet() throws SQLException {
    database.engine.knows("select 1", FakeQuery.numbers(1));

    connection.setSchema("Pixiv");
    connection.prepareStatement("select 1").close();

    assertThat(connection.getSchema()).isEqualTo("pixiv");
    assertThat(database.engine.schemas).containsExactly("pixiv");
  }

  @Test
  void keepsItsSchemaWhenAnotherIsUnknown() throws SQLException {
    assertThatExceptionOfType(SQLException.class)
        .isThrownBy(() -> connection.setSchema("nosuch"))
        .returns("3F000", SQLException::getSQLState);

    assertThat(connection.getSchema()).isEqualTo("ao3");
  }

  @ParameterizedTest
  @CsvSource({"1004, 1007", "1005, 1008", "1003, 1008"})
  void downgradesScrollingAndUpdatingWithAWarning(int type, int concurrency) throws SQLException {
    try (Statement statement = connection.createStatement(type, concurrency)) {
      assertThat(statement.getResultSetType()).isEqualTo(ResultSet.TYPE_FORWARD_ONLY);
      assertThat(statement.getResultSetConcurrency()).isEqualTo(ResultSet.CONCUR_READ_ONLY);
    }
    assertThat((Throwable) connection.getWarnings()).hasMessageContaining("forwards");
  }

  @Test
  void preparesInEverySpellingThatClientsUse() throws SQLException {
    database.engine.knows("select 1", FakeQuery.numbers(1));

    for (PreparedStatement statement :
        new PreparedStatement[] {
          connection.prepareStatement("select 1", Statement.RETURN_GENERATED_KEYS),
          connection.prepareStatement("select 1", new int[] {1}),
          connection.prepareStatement("select 1", new String[] {"id"}),
          connection.prepareStatement("select 1", 1003, 1007),
          connection.prepareStatement("select 1", 1003, 1007, 1)
        }) {
      assertThat(statement.execute()).isTrue();
      assertThat(statement.getGeneratedKeys().next()).isFalse();
    }
  }

  @Test
  void translatesEscapesToNativeSql() throws SQLException {
    assertThat(connection.nativeSQL("select {fn now()}")).isEqualTo("select {fn NOW()}");
  }

  @Test
  void closesWhatItOpened() throws SQLException {
    FakeQuery query = database.engine.knows("select 1", FakeQuery.numbers(3));
    Statement statement = connection.createStatement();
    ResultSet rows = statement.executeQuery("select 1");

    connection.close();
    connection.close();

    assertThat(statement.isClosed()).isTrue();
    assertThat(rows.isClosed()).isTrue();
    assertThat(query.closed).hasValue(1);
    assertThat(database.ao3.closed).hasValue(1);
    assertThat(database.pixiv.closed).hasValue(1);
  }

  @Test
  void abortCloses() throws SQLException {
    Executor executor = Runnable::run;

    connection.abort(executor);

    assertThat(connection.isClosed()).isTrue();
    assertThat(connection.isValid(0)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"close", "abort"})
  void refusesClientInfoOnceClosed(String how) throws SQLException {
    if (how.equals("close")) {
      connection.close();
    } else {
      connection.abort(Runnable::run);
    }

    assertThatExceptionOfType(SQLClientInfoException.class)
        .isThrownBy(() -> connection.setClientInfo("a", "b"))
        .returns("08003", SQLException::getSQLState);
  }

  @Test
  void isIndependentOfOtherConnections() throws SQLException {
    try (Connection other = database.connect()) {
      connection.setSchema("pixiv");
      connection.close();

      assertThat(other.getSchema()).isEqualTo("ao3");
      assertThat(other.isValid(0)).isTrue();
    }
  }

  @Test
  void unwrapsToItsInterface() throws SQLException {
    assertThat(connection.isWrapperFor(Connection.class)).isTrue();
    assertThat(connection.unwrap(Connection.class)).isSameAs(connection);
    assertThatExceptionOfType(SQLException.class)
        .isThrownBy(() -> connection.unwrap(Statement.class));
  }

  @Test
  void warnsOfPropertiesThatAreGivenTwice() throws SQLException {
    Properties properties = new Properties();
    properties.setProperty("retries", "1");

    try (Connection warned = database.connect("jdbc:fanworks:?retries=2", properties)) {
      assertThat((Throwable) warned.getWarnings()).hasMessageContaining("retries");
    }
  }
}
