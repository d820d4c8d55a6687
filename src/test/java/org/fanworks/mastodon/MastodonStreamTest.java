package org.fanworks.mastodon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.fanworks.demo.mastodon.MastodonDemo;
import org.fanworks.demo.mastodon.MastodonOptions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Events as rows (Mastodon reference, 11). */
@Timeout(60)
final class MastodonStreamTest {
  private static final MastodonDemo SERVER =
      MastodonDemo.start(MastodonOptions.defaults().withSize(60, 1_000));
  private static final String STREAM = "/api/v1/streaming/public";
  private static final String TOKEN = "&mastodon.accessToken=any";
  private static final String NOTHING =
      "SELECT count(*) FROM stream_events WHERE stream_name = 'hashtag' AND tag = 'nobodyusesthis'";

  @AfterAll
  static void stop() {
    SERVER.close();
  }

  @Test
  void comeAsTheyHappenUntilThereAreEnough() throws SQLException {
    try (Connection connection = MastodonConnections.ofOwner(SERVER, "")) {
      List<List<Object>> found =
          MastodonConnections.rows(
              connection,
              "SELECT event, account_acct FROM stream_events WHERE stream_name = 'public:local'"
                  + " AND event = 'update' LIMIT 5");

      assertThat(found).hasSize(5).allMatch(row -> !row.get(1).toString().contains("@"));
    }
  }

  @Test
  void endWhenTheyAreCancelled() throws SQLException {
    try (Connection connection = MastodonConnections.ofOwner(SERVER, "");
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT status_id FROM stream_events WHERE stream_name = 'public'")) {
      assertThat(rows.next()).isTrue();

      statement.cancel();

      assertThatExceptionOfType(SQLException.class)
          .isThrownBy(
              () -> {
                while (rows.next()) {
                  assertThat(rows.getString(1)).isNotEmpty();
                }
              })
          .returns("57014", SQLException::getSQLState);
    }
  }

  /** How long it takes to end a stream in which nothing happens. */
  private static Duration cancellation() {
    try (Connection connection = MastodonConnections.ofOwner(SERVER, "");
        Statement statement = connection.createStatement()) {
      SERVER.clearRequests();
      CompletableFuture<SQLException> end =
          CompletableFuture.supplyAsync(
              () ->
                  catchThrowableOfType(
                      SQLException.class, () -> statement.executeQuery(NOTHING).next()));
      while (SERVER.requests().stream().noneMatch(r -> r.path().endsWith("/hashtag"))) {
        Thread.onSpinWait();
      }
      long start = System.nanoTime();
      statement.cancel();
      assertThat(end.join().getSQLState()).isEqualTo("57014");
      return Duration.ofNanos(System.nanoTime() - start);
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void endWithinATenthOfASecondWhenTheyAreCancelled() {
    // The fastest of some, since the machine may have something else to do.
    Duration fastest =
        Stream.generate(MastodonStreamTest::cancellation)
            .limit(5)
            .min(Duration::compareTo)
            .orElseThrow();

    assertThat(fastest).isLessThan(Duration.ofMillis(100));
  }

  @Test
  void endWithTheQueryTimeoutEvenIfNothingHappens() throws SQLException {
    try (Connection connection = MastodonConnections.ofOwner(SERVER, "");
        Statement statement = connection.createStatement()) {
      statement.setQueryTimeout(1);

      assertThatExceptionOfType(SQLException.class)
          .isThrownBy(() -> statement.executeQuery(NOTHING).next())
          .returns("57014", SQLException::getSQLState);
    }
  }

  @Test
  void goOnAfterAnInterruptionWithAWarning() throws SQLException, IOException {
    try (FakeInstance server = FakeInstance.start()) {
      String first = ":)\n:thump\nevent: delete\ndata: 1\n\n";
      String second = ":)\nevent: delete\ndata: 2\n\nevent: unknown\ndata: {\"a\":1}\n\n";
      server
          .knowsToken()
          .answer(STREAM, 200, first, "Content-Type", "text/event-stream")
          .answer(STREAM, 200, second, "Content-Type", "text/event-stream");

      FakeInstance.Read read =
          server.read(
              TOKEN,
              "SELECT event || ' ' || payload FROM stream_events WHERE stream_name = 'public'"
                  + " LIMIT 3");

      assertThat(read.values()).containsExactly("delete 1", "delete 2", "unknown {\"a\":1}");
      assertThat(read.warnings()).singleElement().asString().contains("interrupted");
    }
  }

  @Test
  void giveUpOnAServerThatAlwaysHangsUp() throws SQLException, IOException {
    try (FakeInstance server = FakeInstance.start()) {
      server.knowsToken().answer(STREAM, 200, ":)\n", "Content-Type", "text/event-stream");

      assertThatExceptionOfType(SQLException.class)
          .isThrownBy(
              () ->
                  server.query(
                      TOKEN, "SELECT event FROM stream_events WHERE stream_name = 'public'"))
          .withMessageContaining("again and again")
          .returns("08006", SQLException::getSQLState);
    }
  }

  @Test
  void keepTheTokenFromOtherHosts() throws SQLException, IOException {
    try (FakeInstance server = FakeInstance.start()) {
      server
          .knowsToken()
          .answer(
              STREAM, 301, "{}", "Location", "https://elsewhere.example/api/v1/streaming/public");

      assertThatExceptionOfType(SQLException.class)
          .isThrownBy(
              () ->
                  server.query(
                      TOKEN, "SELECT event FROM stream_events WHERE stream_name = 'public'"))
          .withMessageContaining("elsewhere.example, which must not get the access token");
    }
  }

  @Test
  void sayWhichStreamsThereAre() {
    assertThatExceptionOfType(SQLException.class)
        .isThrownBy(
            () -> {
              try (Connection connection = MastodonConnections.ofOwner(SERVER, "")) {
                MastodonConnections.rows(
                    connection, "SELECT event FROM stream_events WHERE stream_name = 'all'");
              }
            })
        .withMessageContaining("public:local");
  }
}
