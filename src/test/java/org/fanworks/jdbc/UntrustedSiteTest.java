package org.fanworks.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.Statement;
import mockwebserver3.MockWebServer;
import org.fanworks.web.TrustedCertificate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
final class UntrustedSiteTest {
  @Test
  void aSiteThatCannotProveWhoItIsFailsTheStatement() throws IOException, SQLException {
    try (TrustedCertificate stranger = TrustedCertificate.ofStranger("127.0.0.1");
        MockWebServer server = stranger.server();
        Connection connection =
            DriverManager.getConnection(
                "jdbc:fanworks:ao3?ao3.url=https://127.0.0.1:" + server.getPort());
        Statement statement = connection.createStatement()) {
      SQLException failure =
          catchThrowableOfType(
              SQLNonTransientConnectionException.class,
              () -> statement.executeQuery("SELECT id FROM works WHERE id = 7").next());

      assertThat(failure.getSQLState()).isEqualTo("08001");
      assertThat(failure.getMessage()).contains("the certificate of that host is not trusted");
    }
  }
}
