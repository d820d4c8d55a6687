package org.fanworks.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What people and tools write that the standard does not have, and values that are computed. */
final class SqlSurfaceTest {
  @AutoClose private static Connection connection;

  @BeforeAll
  static void connect() throws SQLException {
    connection = Demo.connect();
  }

  @ParameterizedTest
  @CsvFileSource(resources = "sql-surface.csv", delimiter = '|', nullValues = "NULL")
  void answers(String expected, String sql) throws SQLException {
    assertThat(Demo.text(connection, sql)).isEqualTo(expected);
  }

  @Test
  void tellsItsVersion() throws SQLException {
    assertThat(Demo.text(connection, "select version()"))
        .isEqualTo("fanworks-jdbc " + connection.getMetaData().getDriverVersion());
  }

  @Test
  void tellsTheTimeInUtc() throws SQLException {
    LocalDateTime now =
        ((Timestamp) Demo.rows(connection, "select now()").get(0).get(0)).toLocalDateTime();

    assertThat(now).isCloseTo(LocalDateTime.now(ZoneOffset.UTC), within(1, ChronoUnit.MINUTES));
  }

  @Test
  void looksAround() throws SQLException {
    assertThat(Demo.rows(connection, "SHOW SCHEMAS;"))
        .extracting(row -> row.get(0))
        .contains("ao3", "fanworks");
    assertThat(Demo.rows(connection, "show tables from fanworks"))
        .extracting(row -> row.get(0))
        .contains("requests", "scans", "sites", "pushdown");
    assertThat(Demo.rows(connection, "describe ao3.works"))
        .startsWith(List.of("id", "BIGINT", "NO", "Number of the work"));
    assertThat(Demo.rows(connection, "show columns from \"works\"")).hasSizeGreaterThan(20);
  }
}
