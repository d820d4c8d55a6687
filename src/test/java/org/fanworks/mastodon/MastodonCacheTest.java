package org.fanworks.mastodon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers that are kept, as long as the server that gave them allows. */
final class MastodonCacheTest {
  private static final String TIMELINE = "/api/v1/timelines/public";
  private static final String NEWEST = "SELECT id FROM public_timeline LIMIT 1";
  private static final String ONE = FakeInstance.statuses(1);
  private static final String TWO = FakeInstance.statuses(2);

  @TempDir private Path folder;
  @AutoClose private FakeInstance server;

  @BeforeEach
  void start() throws IOException, SQLException {
    server = FakeInstance.start();
    // A server of another test may have had the same port.
    try (Connection connection = server.connectKeeping("");
        Statement statement = connection.createStatement()) {
      statement.execute("CALL fanworks.clear_cache()");
    }
  }

  @Test
  void answersAgainWithWhatEverybodyMaySee() throws SQLException {
    server.answer(TIMELINE, 200, ONE, "Cache-Control", "max-age=15, public");

    assertThat(newest("")).isEqualTo("1");
    assertThat(newest("")).isEqualTo("1");
    assertThat(server.asked).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"private, no-store", "no-cache", "max-age=0, private, must-revalidate"})
  void asksAgainWhereTheServerWantsIt(String control) throws SQLException {
    server.answer(TIMELINE, 200, ONE, "Cache-Control", control).answer(TIMELINE, 200, TWO);

    assertThat(newest("")).isEqualTo("1");
    assertThat(newest("")).isEqualTo("2");
  }

  @Test
  void asksAgainWhenTheConnectionsOwnTimeIsOver() throws SQLException {
    server.answer(TIMELINE, 200, ONE, "Cache-Control", "max-age=300").answer(TIMELINE, 200, TWO);

    assertThat(newest("&cacheTtl=0s")).isEqualTo("1");
    assertThat(newest("&cacheTtl=0s")).isEqualTo("2");
  }

  @Test
  void keepsNoAnswerThatIsNotWhole() throws SQLException {
    server.answer(TIMELINE, 206, ONE).answer(TIMELINE, 200, TWO);

    assertThat(newest("")).isEqualTo("1");
    assertThat(newest("")).isEqualTo("2");
  }

  @Test
  void keepsTheAccountsApart() throws SQLException {
    server.knowsToken().answer(TIMELINE, 200, ONE).answer(TIMELINE, 200, TWO);

    assertThat(newest("&mastodon.accessToken=mine")).isEqualTo("1");
    assertThat(newest("&mastodon.accessToken=yours")).isEqualTo("2");
    assertThat(newest("&mastodon.accessToken=mine")).isEqualTo("1");
  }

  @Test
  void answersOfflineInTheNameOfAnAccount() throws SQLException {
    String onDisk =
        "&mastodon.accessToken=mine&cache=disk&cacheDir="
            + URLEncoder.encode(folder.toString(), StandardCharsets.UTF_8);
    server.knowsToken().answer(TIMELINE, 200, ONE);
    newest(onDisk);
    server.asked.clear();

    assertThat(newest(onDisk + "&offline=true")).isEqualTo("1");
    assertThat(server.asked).isEmpty();
  }

  private String newest(String more) throws SQLException {
    try (Connection connection = server.connectKeeping(more);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(NEWEST)) {
      assertThat(rows.next()).isTrue();
      return rows.getString(1);
    }
  }
}
