package org.fanworks.site.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fanworks.site.driver.DriverTables.rows;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@code fanworks.sites} through JDBC. */
final class SitesTableTest {
  @AutoClose private static DriverTables tables;

  @BeforeAll
  static void startArchive() {
    tables = new DriverTables();
  }

  @BeforeEach
  void forgetRequests() {
    tables.archive.clearRequests();
  }

  @Test
  void showsASiteThatNobodyHasAsked() throws SQLException {
    try (Connection connection = tables.connect()) {
      assertThat(
              rows(
                  connection,
                  "SELECT schema_name, base_url, robots, robots_txt_read, crawl_delay_ms,"
                      + " signed_in_as FROM fanworks.sites WHERE schema_name = 'ao3'"))
          .containsExactly(
              Arrays.asList("ao3", tables.archive.url().toString(), "obey", false, null, null));
      assertThat(tables.archive.requests()).isEmpty();
    }
  }

  @Test
  void showsThatRobotsTxtIsIgnored() throws SQLException {
    try (Connection connection = tables.connect("&ao3.minInterval=0s&robots=ignore")) {
      rows(connection, "SELECT id FROM works LIMIT 1");

      assertThat(
              rows(
                  connection,
                  "SELECT robots, robots_txt_read FROM fanworks.sites WHERE schema_name = 'ao3'"))
          .containsExactly(List.of("ignore", false));
    }
  }

  @Test
  void countsTheRequestsOfAllConnections() throws SQLException {
    String requests = "SELECT requests FROM fanworks.sites WHERE schema_name = 'ao3'";
    try (Connection watching = tables.connect();
        Connection other = tables.connect("&ao3.minInterval=0s&counters=exact")) {
      long before = (Long) rows(watching, requests).get(0).get(0);

      rows(other, "SELECT id FROM works LIMIT 21");

      assertThat(rows(watching, requests))
          .containsExactly(List.of(before + tables.archive.requests().size()));
      assertThat(tables.archive.requests()).hasSize(3);
    }
  }

  @Test
  void showsWhatRobotsTxtAskedForOnceItIsRead() throws SQLException {
    try (Connection connection = tables.connect()) {
      rows(connection, "SELECT id FROM works LIMIT 1");

      assertThat(
              rows(
                  connection,
                  "SELECT robots_txt_read, crawl_delay_ms FROM fanworks.sites WHERE schema_name = 'ao3'"))
          .containsExactly(List.of(true, 0L));
    }
  }

  @Test
  void tellsTheGapInForceFromTheOneAskedFor() throws SQLException {
    try (Connection hurried = tables.connect();
        Connection patient = tables.connect("&ao3.minInterval=70ms")) {
      String gaps = "SELECT min_interval_ms, pace_ms FROM fanworks.sites WHERE schema_name = 'ao3'";

      assertThat(rows(hurried, gaps)).containsExactly(List.of(0L, 70L));
      assertThat(rows(patient, gaps)).containsExactly(List.of(70L, 70L));
    }
  }
}
