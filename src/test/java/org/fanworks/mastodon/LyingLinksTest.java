package org.fanworks.mastodon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.sql.SQLException;
import java.util.stream.LongStream;
import org.fanworks.mastodon.FakeInstance.Read;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a server says of its next page: no row is lost unless a warning or an error says so. */
final class LyingLinksTest {
  private static final String TOKEN = "&mastodon.accessToken=any";
  private static final String PUBLIC = "/api/v1/timelines/public";
  private static final String BOOKMARKS = "/api/v1/bookmarks";

  @AutoClose private FakeInstance server;

  @BeforeEach
  void start() throws IOException {
    server = FakeInstance.start();
    server.knowsToken();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "junk",
        "<",
        "<https://x.example/style.css>; rel=\"preload\"",
        "<https://x.example/api>; rel=\"next\"",
        "<https://x.example/api?max_id>; rel=\"next\"",
        "<https://x.example/api?page=2>; rel=\"next\"",
        "<//127.0.0.1:1/?max_id=80>; rel=\"next\"",
        "<file:///etc/passwd?max_id=80>; rel=next"
      })
  void aFeedGoesOnBelowItsLastEntry(String link) throws SQLException {
    server
        .answer(PUBLIC, 200, FakeInstance.statuses(90, 80), "Link", link)
        .answer(PUBLIC, 200, FakeInstance.statuses(70), "Link", link.replace("80", "70"))
        .answer(PUBLIC, 200, "[]");

    assertThat(server.query("", "SELECT id FROM public_timeline"))
        .containsExactly("90", "80", "70");
  }

  @ParameterizedTest
  @ValueSource(strings = {"80", "95"})
  void aFeedThatGoesNoFurtherDownIsLeft(String cursor) throws SQLException {
    server
        .answer(PUBLIC, 200, FakeInstance.statuses(90, 80), "Link", FakeInstance.next("80"))
        .answer(PUBLIC, 200, FakeInstance.statuses(70), "Link", FakeInstance.next(cursor));

    Read read = server.read("", "SELECT id FROM public_timeline");

    assertThat(read.values()).containsExactly("90", "80", "70");
    assertThat(read.warnings()).singleElement().asString().contains("in a circle");
  }

  @Test
  void aFeedThatIsReadUpwardsAndGoesNoFurtherIsLeft() throws SQLException {
    server.answer(PUBLIC, 200, FakeInstance.statuses(90, 80));

    Read read = server.read("", "SELECT id FROM public_timeline ORDER BY id_num");

    assertThat(read.values()).containsExactly("80", "90");
    assertThat(read.warnings()).singleElement().asString().contains("in a circle");
  }

  @Test
  void aListThatLeadsBackIsLeft() throws SQLException {
    server
        .answer(BOOKMARKS, 200, FakeInstance.statuses(9), "Link", FakeInstance.next("2"))
        .answer(BOOKMARKS, 200, FakeInstance.statuses(8), "Link", FakeInstance.next("1"))
        .answer(BOOKMARKS, 200, FakeInstance.statuses(7), "Link", FakeInstance.next("2"));

    Read read = server.read(TOKEN, "SELECT id FROM bookmarks");

    assertThat(read.values()).containsExactly("9", "8", "7");
    assertThat(read.warnings()).singleElement().asString().contains("in a circle");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "junk", "<https://x.example/style.css>; rel=\"preload\""})
  void aFullPageOfAListThatDoesNotSayHowItGoesOnIsNoSilentEnd(String link) throws SQLException {
    long[] ids = LongStream.rangeClosed(1, 40).map(i -> 100 - i).toArray();
    server.answer(BOOKMARKS, 200, FakeInstance.statuses(ids), "Link", link);

    Read read = server.read(TOKEN, "SELECT id FROM bookmarks");

    assertThat(read.values()).hasSize(40);
    assertThat(read.warnings()).singleElement().asString().contains("rows may be missing");
  }

  @ParameterizedTest
  @ValueSource(strings = {"api", "api?page=2", "api?max_id", "api?%zz"})
  void aListWhoseNextPageHasNoCursorIsRefused(String target) {
    server.answer(
        BOOKMARKS,
        200,
        FakeInstance.statuses(9),
        "Link",
        "<https://x.example/" + target + ">; rel=\"next\"");

    SQLException refused =
        catchThrowableOfType(
            SQLException.class, () -> server.query(TOKEN, "SELECT id FROM bookmarks"));

    assertThat(refused.getSQLState()).isEqualTo("22000");
    assertThat(refused.getMessage()).contains("cursor max_id of its next page");
  }

  @Test
  void aListByOffsetIsReadToItsEndWhateverElseALinkIsAbout() throws SQLException {
    String preload = "<https://x.example/style.css>; rel=\"preload\"";
    server
        .answer("/api/v1/directory", 200, accounts("1", "a"), "Link", preload)
        .answer("/api/v1/directory", 200, accounts("2", "b"), "Link", preload)
        .answer("/api/v1/directory", 200, "[]");

    assertThat(server.query("", "SELECT id FROM directory")).containsExactly("1", "2");
  }

  private static String accounts(String id, String acct) {
    return "[" + FakeInstance.account(id, acct) + "]";
  }
}
