package org.fanworks.mastodon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;
import org.fanworks.mastodon.FakeInstance.Read;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Servers that answer otherwise than Mastodon's documentation says (Mastodon reference, 3 and 8).
 */
@Timeout(60)
final class MastodonEdgesTest {
  private static final String PUBLIC = "/api/v1/timelines/public";
  private static final String TOKEN = "&mastodon.accessToken=s3cret";

  @AutoClose private FakeInstance server;

  @BeforeEach
  void start() throws IOException {
    server = FakeInstance.start();
  }

  @Test
  void takesAShortPageForNoEnd() throws SQLException {
    server
        .answer(PUBLIC, 200, FakeInstance.statuses(90), "Link", FakeInstance.next("90"))
        .answer(PUBLIC, 200, FakeInstance.statuses(80, 70), "Link", FakeInstance.next("70"))
        .answer(PUBLIC, 200, "[]");

    assertThat(server.query("", "SELECT id FROM public_timeline"))
        .containsExactly("90", "80", "70");
    assertThat(server.asked)
        .containsExactly(
            "timelines/public?limit=40",
            "timelines/public?limit=40&max_id=90",
            "timelines/public?limit=40&max_id=70");
  }

  @Test
  void goesOnAfterTheLastIdWhereLinksAreMissing() throws SQLException {
    server.answer(PUBLIC, 200, FakeInstance.statuses(90, 80)).answer(PUBLIC, 200, "[]");

    assertThat(server.query("", "SELECT id FROM public_timeline")).containsExactly("90", "80");
    assertThat(server.asked).last().isEqualTo("timelines/public?limit=40&max_id=80");
  }

  @Test
  void leavesAListThatGoesInACircle() throws SQLException {
    server
        .knowsToken()
        .answer("/api/v1/bookmarks", 200, FakeInstance.statuses(5), "Link", FakeInstance.next("1"));

    Read read = server.read(TOKEN, "SELECT id FROM bookmarks");

    assertThat(read.values()).containsExactly("5");
    assertThat(read.warnings()).singleElement().asString().contains("in a circle");
  }

  @Test
  void warnsWhereAFullPageDoesNotSayHowItGoesOn() throws SQLException {
    long[] ids = LongStream.rangeClosed(1, 40).map(i -> 100 - i).toArray();
    server.knowsToken().answer("/api/v1/favourites", 200, FakeInstance.statuses(ids));

    Read read = server.read(TOKEN, "SELECT id FROM favourites");

    assertThat(read.values()).hasSize(40);
    assertThat(read.warnings()).singleElement().asString().contains("rows may be missing");
  }

  @Test
  void endsAListByOffsetThatRepeatsItself() throws SQLException {
    server.answer("/api/v1/directory", 200, "[" + FakeInstance.account("1", "a") + "]");

    assertThat(server.query("", "SELECT id FROM directory")).containsExactly("1");
    assertThat(server.asked).hasSize(2);
  }

  @Test
  void tellsWhatAServerDoesNotOffer() throws SQLException {
    Read read = server.read("", "SELECT domain FROM instance_peers");

    assertThat(read.values()).isEmpty();
    assertThat(read.warnings()).singleElement().asString().contains("does not offer it");
  }

  @Test
  void takesAnUnknownIdForNoRow() throws SQLException {
    Read read = server.read("", "SELECT id FROM statuses WHERE id = '12'");

    assertThat(read.values()).isEmpty();
    assertThat(read.warnings()).isEmpty();
    assertThat(server.asked).containsExactly("statuses/12");
  }

  @Test
  void fetchesOneByOneFromServersThatKnowNoBatches() throws SQLException {
    server
        .answer("/api/v1/statuses/1", 200, FakeInstance.status("1", "2025-01-01T00:00:00Z"))
        .answer("/api/v1/statuses/2", 200, FakeInstance.status("2", "2025-01-01T00:00:00Z"));

    assertThat(server.query("", "SELECT id FROM statuses WHERE id IN ('1', '2', '3')"))
        .containsExactly("1", "2");
    assertThat(server.asked)
        .containsExactly(
            "statuses?id%5B%5D=1&id%5B%5D=2&id%5B%5D=3", "statuses/1", "statuses/2", "statuses/3");
  }

  @Test
  void warnsWhileTheHomeTimelineIsRebuilt() throws SQLException {
    server
        .knowsToken()
        .answer("/api/v1/timelines/home", 206, FakeInstance.statuses(4))
        .answer("/api/v1/timelines/home", 200, "[]");

    Read read = server.read(TOKEN, "SELECT id FROM home_timeline");

    assertThat(read.values()).containsExactly("4");
    assertThat(read.warnings()).singleElement().asString().contains("still working");
  }

  @Test
  void takesAPageForNoAnswer() {
    server.answer(PUBLIC, 200, "<html>Sign in to the hotel</html>", "Content-Type", "text/html");

    assertThatExceptionOfType(SQLException.class)
        .isThrownBy(() -> server.query("", "SELECT id FROM public_timeline"))
        .returns("22000", SQLException::getSQLState);
  }

  @Test
  void saysHowLongAServerWantsToBeLeftAlone() {
    server.answer(
        PUBLIC,
        429,
        "{\"error\":\"Too many requests\"}",
        "X-RateLimit-Remaining",
        "0",
        "X-RateLimit-Reset",
        "2030-01-01T00:10:00.000000Z",
        "Date",
        "Tue, 01 Jan 2030 00:00:00 GMT");

    assertThatExceptionOfType(SQLException.class)
        .isThrownBy(() -> server.query("", "SELECT id FROM public_timeline"))
        .withMessageContaining("pause of 600 seconds")
        .returns("08004", SQLException::getSQLState);
    assertThat(server.asked).hasSize(1);
  }

  @Test
  void stopsByTheTimeInTheIdsOfOtherServers() throws SQLException {
    String page =
        List.of(
                FakeInstance.status("01JWN9Z900AAAAAAAAAAAAAAAA", "2025-06-01T10:00:00Z"),
                FakeInstance.status("01JWN6H540AAAAAAAAAAAAAAAA", "2025-06-01T09:00:00Z"),
                FakeInstance.status("01JWFZS300AAAAAAAAAAAAAAAA", "2025-05-30T08:32:00Z"))
            .toString();
    server.answer(PUBLIC, 200, page, "Link", FakeInstance.next("01JWFZS300AAAAAAAAAAAAAAAA"));

    List<String> found =
        server.query(
            "",
            "SELECT id FROM public_timeline WHERE created_at >= TIMESTAMP '2025-06-01 00:00:00'"
                + " AND id_num IS NULL");

    assertThat(found).hasSize(2);
    assertThat(server.asked).hasSize(1);
  }

  @Test
  void neverFollowsALinkToAnotherHost() throws SQLException {
    server
        .answer(PUBLIC, 200, FakeInstance.statuses(9), "Link", FakeInstance.next("9"))
        .answer(PUBLIC, 200, "[]");

    server.query("", "SELECT id FROM public_timeline");

    assertThat(server.asked).hasSize(2);
  }

  @Test
  void needsNoRequestForTheRateLimit() throws SQLException {
    server.answer(
        "/api/v1/custom_emojis",
        200,
        "[]",
        "X-RateLimit-Limit",
        "300",
        "X-RateLimit-Remaining",
        "297");
    try (var connection = server.connect("")) {
      assertThat(MastodonConnections.rows(connection, "SELECT * FROM custom_emojis")).isEmpty();

      assertThat(
              MastodonConnections.rows(
                  connection, "SELECT request_limit, remaining FROM rate_limits"))
          .isEqualTo(Collections.singletonList(List.of(300L, 297L)));
      assertThat(server.asked).hasSize(1);
    }
  }
}
