package org.fanworks.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Calendar;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates and timestamps read the same wherever the JVM runs. */
final class TimeZoneTest {
  private final TimeZone before = TimeZone.getDefault();
  private final FakeDatabase database = new FakeDatabase();

  @AfterEach
  void restoreZone() {
    TimeZone.setDefault(before);
  }

  @ParameterizedTest
  @CsvSource({
    "UTC, 2019-04-20",
    "America/New_York, 2019-03-10",
    "America/New_York, 2019-11-03",
    "Asia/Kolkata, 1970-01-01",
    "Pacific/Apia, 2011-12-31",
    "Pacific/Apia, 2019-04-20"
  })
  void keepsTheDay(String zone, LocalDate day) throws SQLException {
    TimeZone.setDefault(TimeZone.getTimeZone(zone));

    try (Connection connection = database.connect()) {
      ResultSet row = row(connection, FakeQuery.value(FakeTypes.DATE, day));

      assertThat(row.getDate(1)).isEqualTo(Date.valueOf(day)).hasToString(day.toString());
      assertThat(row.getString(1)).isEqualTo(day.toString());
      assertThat(row.getObject(1, LocalDate.class)).isEqualTo(day);
      assertThat(row.getTimestamp(1).toLocalDateTime()).isEqualTo(day.atStartOfDay());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "UTC, 2019-04-20T10:30:00",
    "America/New_York, 2019-03-10T03:30:00",
    "America/New_York, 2019-11-03T01:30:00",
    "Asia/Kolkata, 2019-04-20T23:59:59",
    "Pacific/Apia, 2019-04-20T00:00:00"
  })
  void keepsTheClock(String zone, LocalDateTime clock) throws SQLException {
    TimeZone.setDefault(TimeZone.getTimeZone(zone));

    try (Connection connection = database.connect()) {
      ResultSet row = row(connection, FakeQuery.value(FakeTypes.TIMESTAMP, clock));

      assertThat(row.getTimestamp(1)).isEqualTo(Timestamp.valueOf(clock));
      assertThat(row.getTimestamp(1).toLocalDateTime()).isEqualTo(clock);
      assertThat(row.getObject(1, LocalDateTime.class)).isEqualTo(clock);
      assertThat(row.getDate(1)).hasToString(clock.toLocalDate().toString());
      assertThat(row.getString(1)).startsWith(clock.toLocalDate() + " ");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTC", "America/New_York", "Asia/Kolkata", "Pacific/Apia"})
  void readsClocksThatTheZoneOfTheJvmSkips(String zone) throws SQLException {
    TimeZone.setDefault(TimeZone.getTimeZone(zone));
    LocalDateTime skippedInNewYork = LocalDateTime.of(2019, 3, 10, 2, 30);

    try (Connection connection = database.connect()) {
      ResultSet row = row(connection, FakeQuery.value(FakeTypes.TIMESTAMP, skippedInNewYork));

      assertThat(row.getString(1)).isEqualTo("2019-03-10 02:30:00");
      assertThat(row.getObject(1, LocalDateTime.class)).isEqualTo(skippedInNewYork);
      assertThat(row.getObject(1, Instant.class)).isEqualTo("2019-03-10T02:30:00Z");
      assertThat(row.getTimestamp(1, calendar("UTC")).toInstant())
          .isEqualTo("2019-03-10T02:30:00Z");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTC", "America/New_York", "Asia/Kolkata", "Pacific/Apia"})
  void readsByTheClockOfACalendar(String zone) throws SQLException {
    TimeZone.setDefault(TimeZone.getTimeZone(zone));
    LocalDateTime clock = LocalDateTime.of(2019, 4, 20, 10, 30);

    try (Connection connection = database.connect()) {
      ResultSet row = row(connection, FakeQuery.value(FakeTypes.TIMESTAMP, clock));
      Instant inKolkata = clock.atZone(ZoneId.of("Asia/Kolkata")).toInstant();
      Calendar kolkata = calendar("Asia/Kolkata");

      assertThat(row.getTimestamp(1, kolkata).toInstant()).isEqualTo(inKolkata);
      assertThat(row.getTime(1, kolkata)).hasTime(37_800_000 - 19_800_000);
      assertThat(row.getDate(1, kolkata))
          .hasTime(
              clock
                  .toLocalDate()
                  .atStartOfDay(ZoneId.of("Asia/Kolkata"))
                  .toInstant()
                  .toEpochMilli());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTC", "America/New_York", "Asia/Kolkata", "Pacific/Apia"})
  void bindsWhatItReads(String zone) throws SQLException {
    TimeZone.setDefault(TimeZone.getTimeZone(zone));
    LocalDateTime clock = LocalDateTime.of(2019, 4, 20, 10, 30);
    FakeQuery query =
        database.engine.knows(
            "row", FakeQuery.value(FakeTypes.TIMESTAMP, clock).withParameters(FakeTypes.TIMESTAMP));

    try (Connection connection = database.connect();
        PreparedStatement statement = connection.prepareStatement("row")) {
      statement.setTimestamp(1, Timestamp.valueOf(clock));
      ResultSet row = statement.executeQuery();
      row.next();
      statement.setTimestamp(1, row.getTimestamp(1, calendar("UTC")), calendar("UTC"));
      statement.executeQuery();
    }

    assertThat(query.arguments).allSatisfy(bound -> assertThat(bound).containsExactly(clock));
    assertThat(query.arguments).hasSize(2);
  }

  private ResultSet row(Connection connection, FakeQuery query) throws SQLException {
    database.engine.knows("row", query);
    ResultSet row = connection.createStatement().executeQuery("row");
    row.next();
    return row;
  }

  private static Calendar calendar(String zone) {
    return Calendar.getInstance(TimeZone.getTimeZone(zone));
  }
}
