package org.fanworks.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.Date;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.apache.calcite.avatica.jdbc.JdbcMeta;
import org.apache.calcite.avatica.remote.Driver.Serialization;
import org.apache.calcite.avatica.remote.LocalService;
import org.apache.calcite.avatica.server.HttpServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Avatica's server, by which programs without a JVM reach the driver, and its remote driver. */
final class AvaticaServerTest {
  private static HttpServer server;
  private static Connection connection;

  @BeforeAll
  static void start() throws SQLException {
    server =
        new HttpServer.Builder<>()
            .withPort(0)
            .withHandler(
                new LocalService(new JdbcMeta("jdbc:fanworks:demo")), Serialization.PROTOBUF)
            .build();
    server.start();
    connection =
        DriverManager.getConnection(
            "jdbc:avatica:remote:serialization=protobuf;url=http://localhost:" + server.getPort());
  }

  @AfterAll
  static void stop() throws SQLException {
    connection.close();
    server.stop();
  }

  @Test
  void bindsParametersAndReadsArrays() throws SQLException {
    try (PreparedStatement works =
        connection.prepareStatement(
            "SELECT id, fandoms, date_updated FROM works"
                + " WHERE fandom = ? AND word_count > ? ORDER BY id LIMIT 3")) {
      works.setString(1, "Quillmarsh Chronicles");
      works.setInt(2, 5_000);
      int count = 0;
      try (ResultSet rows = works.executeQuery()) {
        while (rows.next()) {
          count++;
          assertThat(rows.getLong("id")).isPositive();
          assertThat((Object[]) rows.getArray("fandoms").getArray()).isNotEmpty();
          assertThat(rows.getDate("date_updated")).isAfter(Date.valueOf("2000-01-01"));
        }
      }
      assertThat(count).isEqualTo(3);
    }
  }

  @Test
  void browsesTheMetadata() throws SQLException {
    try (ResultSet columns = connection.getMetaData().getColumns(null, "ao3", "works", "title")) {
      assertThat(columns.next()).isTrue();
      assertThat(columns.getString("TYPE_NAME")).isEqualTo("VARCHAR");
      assertThat(columns.next()).isFalse();
    }
  }
}
