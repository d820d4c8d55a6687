package org.fanworks.mastodon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may read what, and which server gets the token (Mastodon reference, 8). */
@Timeout(60)
final class MastodonAccessTest {
  private static final String PUBLIC = "/api/v1/timelines/public";
  private static final String TOKEN = "&mastodon.accessToken=s3cret";

  @AutoClose private FakeInstance server;

  @BeforeEach
  void start() throws IOException {
    server = FakeInstance.start();
  }

  @Test
  void namesTheScopeThatATokenLacks() {
    server
        .knowsToken()
        .answer(
            "/api/v1/lists", 403, "{\"error\":\"This action is outside the authorized scopes\"}");

    assertThatExceptionOfType(SQLException.class)
        .isThrownBy(() -> server.query(TOKEN, "SELECT id FROM lists"))
        .withMessageContaining("needs the scope read:lists")
        .returns("28000", SQLException::getSQLState);
  }

  @Test
  void asksForATokenWithoutARequest() {
    assertThatExceptionOfType(SQLException.class)
        .isThrownBy(() -> server.query("", "SELECT id FROM home_timeline"))
        .withMessageContaining("mastodon.accessToken")
        .withMessageContaining("read:statuses")
        .returns("28000", SQLException::getSQLState);
    assertThat(server.asked).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {401, 422})
  void saysThatAFeedIsClosed(int status) {
    server.answer(PUBLIC, status, "{\"error\":\"This method requires an authenticated user\"}");

    assertThatExceptionOfType(SQLException.class)
        .isThrownBy(() -> server.query("", "SELECT id FROM public_timeline"))
        .withMessageContaining("timelines_access")
        .returns("28000", SQLException::getSQLState);
  }

  @Test
  void readsPublicDataWithTheTokenOfAProgram() throws SQLException {
    server
        .answer(
            "/api/v1/accounts/verify_credentials",
            422,
            "{\"error\":\"This method requires an authenticated user\"}")
        .answer(PUBLIC, 200, FakeInstance.statuses(3))
        .answer(PUBLIC, 200, "[]");

    assertThat(server.query(TOKEN, "SELECT id FROM public_timeline")).containsExactly("3");
    assertThatExceptionOfType(SQLException.class)
        .isThrownBy(() -> server.query(TOKEN, "SELECT id FROM my_statuses"))
        .withMessageContaining("does not tell whose it is");
  }

  @Test
  void readsOtherInstancesWithoutTheToken() throws SQLException, IOException {
    try (FakeInstance other = FakeInstance.start()) {
      server.knowsToken().answer(PUBLIC, 200, "[]");
      other.answer(PUBLIC, 200, FakeInstance.statuses(8)).answer(PUBLIC, 200, "[]");

      List<String> found =
          server.query(
              TOKEN,
              "SELECT instance FROM public_timeline WHERE instance = '" + other.host() + "'");
      server.query(TOKEN, "SELECT id FROM public_timeline");

      assertThat(found).containsExactly(other.host());
      assertThat(other.tokens).isEmpty();
      assertThat(server.tokens).isNotEmpty().containsOnly("Bearer s3cret");
    }
  }

  @Test
  void keepsRowsOfSeveralInstancesApart() throws SQLException, IOException {
    try (FakeInstance other = FakeInstance.start()) {
      String account = "[" + FakeInstance.account("1", "a") + "]";
      server.answer("/api/v1/directory", 200, account);
      other.answer("/api/v1/directory", 200, account);

      List<String> found =
          server.query(
              "",
              "SELECT instance FROM directory WHERE instance IN ('%s', '%s')"
                  .formatted(server.host(), other.host()));

      assertThat(found).containsExactlyInAnyOrder(server.host(), other.host());
    }
  }

  @Test
  void takesNoStatusOfOneInstanceForThatOfAnother() throws SQLException, IOException {
    try (FakeInstance other = FakeInstance.start()) {
      String own =
          FakeInstance.status("8", "2025-01-01T00:00:00Z")
              .replace("\"tags\":[]", "\"tags\":[{\"name\":\"home\"}]");
      server.answer("/api/v1/statuses/8", 200, own);
      other.answer(PUBLIC, 200, FakeInstance.statuses(8)).answer(PUBLIC, 200, "[]");

      List<String> found =
          server.query(
              "",
              "SELECT t.name FROM public_timeline p JOIN status_tags t ON t.status_id = p.id"
                  + " WHERE p.instance = '%s'".formatted(other.host()));

      assertThat(found).containsExactly("home");
      assertThat(server.asked).containsExactly("statuses/8");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "fosstodon",
    "https://fosstodon.org",
    "a.example/../b",
    "user@a.example",
    "10.0.0.1",
    "'a b.c'"
  })
  void refusesNamesThatAreNoDomains(String name) {
    assertThatExceptionOfType(SQLException.class)
        .isThrownBy(
            () -> server.query("", "SELECT id FROM directory WHERE instance = '" + name + "'"))
        .withMessageContaining("named by its domain");
  }

  @Test
  void hidesTheTokenInTheUrlThatTheMetadataShow() throws SQLException {
    try (var connection = server.connect(TOKEN)) {
      assertThat(connection.getMetaData().getURL())
          .contains("mastodon.url")
          .doesNotContain("s3cret");
    }
  }
}
