package org.fanworks.mastodon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.fanworks.demo.mastodon.MastodonDemo;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** An access token is verified when a connection opens (Mastodon reference, 8.4). */
@Timeout(60)
final class TokenVerificationTest {
  private static final String VERIFICATION = "/api/v1/accounts/verify_credentials";
  private static final AtomicInteger TOKENS = new AtomicInteger();

  @AutoClose private FakeInstance server;
  private String token;

  @BeforeEach
  void start() throws IOException {
    server = FakeInstance.start();
    // Each test has a token of its own: what one has learnt of a token holds for the whole JVM.
    token = "&mastodon.accessToken=verified-" + TOKENS.incrementAndGet();
  }

  private void open(String more) throws SQLException {
    server.connect(token + more).close();
  }

  @Test
  void refusesToConnectWithATokenThatTheServerDoesNotKnow() {
    server.answer(VERIFICATION, 401, "{\"error\":\"The access token is invalid\"}");

    assertThatExceptionOfType(SQLException.class)
        .isThrownBy(() -> open(""))
        .withMessageContaining("The access token is not valid")
        .withMessageContaining("mastodon.accessToken")
        .satisfies(failure -> assertThat(failure.getMessage()).doesNotContain("verified-"))
        .returns("28000", SQLException::getSQLState);
    assertThat(server.asked).containsExactly("accounts/verify_credentials");
  }

  @Test
  void sendsARefusedTokenNoSecondTime() {
    server.answer(VERIFICATION, 401, "{\"error\":\"The access token was revoked\"}");

    for (int attempt = 0; attempt < 3; attempt++) {
      assertThatExceptionOfType(SQLException.class)
          .isThrownBy(() -> open(""))
          .withMessageContaining("was revoked")
          .returns("28000", SQLException::getSQLState);
    }

    assertThat(server.asked).hasSize(1);
  }

  @Test
  void refusesTheTokenOfALoginThatIsDisabled() {
    server.answer(VERIFICATION, 403, "{\"error\":\"Your login is currently disabled\"}");

    assertThatExceptionOfType(SQLException.class)
        .isThrownBy(() -> open(""))
        .withMessageContaining("currently disabled")
        .returns("28000", SQLException::getSQLState);
  }

  @Test
  void takesATokenThatMayNotTellWhoseItIs() throws SQLException {
    server.answer(
        VERIFICATION, 403, "{\"error\":\"This action is outside the authorized scopes\"}");

    open("");

    assertThat(server.asked).hasSize(1);
  }

  @Test
  void asksOnceForAllConnectionsAndStatements() throws SQLException {
    server.knowsToken().answer("/api/v1/lists", 200, "[]");

    open("");
    open("&pushdown=off");
    server.query(token, "SELECT id FROM lists");

    assertThat(server.asked).containsExactly("accounts/verify_credentials", "lists");
  }

  @Test
  void connectsWithAWarningWhereTheServerCannotBeAsked() throws SQLException {
    server.answer(VERIFICATION, 500, "{\"error\":\"down\"}").knowsToken();

    try (Connection connection = server.connect(token + "&retries=0")) {
      assertThat(connection.getWarnings().getMessage())
          .contains("mastodon knows this connection could not be asked");
      assertThat(MastodonConnections.rows(connection, "SELECT id FROM my_account"))
          .containsExactly(List.of("1"));
    }
  }

  @Test
  void asksNothingWithoutAToken() throws SQLException {
    server.connect("").close();

    assertThat(server.asked).isEmpty();
  }

  @Test
  void asksTheEmbeddedServerAboutTokensThatAreNotItsOwn() throws SQLException {
    MastodonDemo.shared().clearRequests();

    DriverManager.getConnection("jdbc:fanworks:demo").close();

    assertThat(MastodonDemo.shared().requests()).isEmpty();
    assertThatExceptionOfType(SQLException.class)
        .isThrownBy(
            () -> DriverManager.getConnection("jdbc:fanworks:demo?mastodon.accessToken=unknown"))
        .returns("28000", SQLException::getSQLState);
  }
}
