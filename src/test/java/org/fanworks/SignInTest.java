package org.fanworks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.fanworks.demo.DemoArchive;
import org.fanworks.demo.DemoOptions;
import org.fanworks.demo.data.DemoAccount;
import org.fanworks.demo.data.Work;
import org.fanworks.oracle.OracleDatabase;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Connections with the properties user and password, over a whole archive of their own each. */
final class SignInTest {
  private static final String LOCKED = "SELECT count(*) FROM works WHERE restricted";

  @AutoClose private DemoArchive archive;

  @BeforeEach
  void start() {
    archive = DemoArchive.start(DemoOptions.defaults().withWorks(400).withGoneWorks(0));
  }

  @Test
  void membersSeeWhatGuestsDoNot() throws SQLException {
    try (Connection guest = connect(new Properties());
        Connection member = connect(account(DemoAccount.READER.password()))) {
      assertThat(value(guest, LOCKED)).isEqualTo(0L);
      assertThat(value(member, LOCKED)).isEqualTo(lockedWorks());
      assertThat(value(guest, LOCKED)).isEqualTo(0L);
    }
    assertThat(lockedWorks()).isGreaterThan(5);
  }

  @Test
  void oneSignInServesAllConnectionsOfAnAccount() throws SQLException {
    Properties account = account(DemoAccount.READER.password());
    try (Connection first = connect(account)) {
      assertThat(value(first, LOCKED)).isEqualTo(lockedWorks());
    }
    account.setProperty("pushdown", "off");
    try (Connection second = connect(account)) {
      assertThat(value(second, "SELECT count(*) FROM (SELECT id FROM works LIMIT 3)"))
          .isEqualTo(3L);
    }

    assertThat(posts()).isEqualTo(1);
  }

  @Test
  void wrongPasswordIsRefusedAtOnceAndForGood() throws SQLException {
    for (int i = 0; i < 3; i++) {
      try (Connection connection = connect(account("wrong s3cret"))) {
        SQLException refused =
            catchThrowableOfType(SQLException.class, () -> value(connection, LOCKED));

        assertThat(refused.getSQLState()).isEqualTo("28000");
        assertThat(refused.getMessage()).contains("silent_reader").doesNotContain("s3cret");
      }
    }

    assertThat(posts()).isEqualTo(1);
  }

  @Test
  void sessionThatEndsInAScanIsRenewedWithoutLosingARow() throws SQLException {
    try (Connection member = connect(account(DemoAccount.READER.password()));
        Statement statement = member.createStatement()) {
      List<Long> ids = new ArrayList<>();
      try (ResultSet rows = statement.executeQuery("SELECT id FROM works")) {
        while (rows.next()) {
          ids.add(rows.getLong(1));
          if (ids.size() % 100 == 0) {
            archive.expireSessions();
          }
        }
      }

      assertThat(ids).hasSize((int) worksForMembers()).doesNotHaveDuplicates();
    }
    assertThat(posts()).isGreaterThan(2);
  }

  @Test
  void sitesTellWhoIsSignedIn() throws SQLException {
    String who = "SELECT signed_in_as FROM fanworks.sites WHERE schema_name = 'ao3'";
    try (Connection member = connect(account(DemoAccount.READER.password()))) {
      assertThat(value(member, who)).isNull();

      value(member, LOCKED);

      assertThat(value(member, who)).isEqualTo("silent_reader");
      assertThat(member.getMetaData().getUserName()).isEqualTo("silent_reader");
    }
  }

  @Test
  void passwordIsNowhereToBeSeen() throws SQLException {
    String password = DemoAccount.READER.password();
    try (Connection member = connect(account(password))) {
      value(member, LOCKED);

      assertThat(rows(member, "SELECT url FROM fanworks.requests").toString())
          .contains("/users/login")
          .doesNotContain("hush");
      assertThat(member.getMetaData().getURL()).doesNotContain("hush");
      assertThat(member.toString()).doesNotContain("hush");
    }
  }

  @Test
  void keptPagesOfAnAccountAreReadOfflineAndByNobodyElse(@TempDir Path folder) throws SQLException {
    Properties account = account(DemoAccount.READER.password());
    String disk = "&cache=disk&cacheDir=" + folder.toUri().getPath();
    try (Connection member = connect(disk, account)) {
      assertThat(value(member, LOCKED)).isEqualTo(lockedWorks());
    }
    archive.clearRequests();

    try (Connection offline = connect(disk + "&offline=true", account);
        Connection guest = connect(disk + "&offline=true", new Properties())) {
      assertThat(value(offline, LOCKED)).isEqualTo(lockedWorks());
      assertThatThrownBy(() -> value(guest, LOCKED)).hasMessageContaining("offline");
    }
    assertThat(archive.requests()).isEmpty();
  }

  private Connection connect(Properties properties) throws SQLException {
    return connect("&cache=off", properties);
  }

  private Connection connect(String more, Properties properties) throws SQLException {
    return DriverManager.getConnection(
        "jdbc:fanworks:ao3?ao3.minInterval=0s&maxRequests=1000&ao3.url=" + archive.url() + more,
        properties);
  }

  private static Properties account(String password) {
    Properties properties = new Properties();
    properties.setProperty("user", DemoAccount.READER.login());
    properties.setProperty("password", password);
    return properties;
  }

  private static List<List<Object>> rows(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      return OracleDatabase.rows(statement, sql);
    }
  }

  private static Object value(Connection connection, String sql) throws SQLException {
    return rows(connection, sql).get(0).get(0);
  }

  private long lockedWorks() {
    return archive.data().works().stream()
        .map(Work::visibility)
        .filter(visibility -> visibility.restricted() && visibility.listedForMembers())
        .count();
  }

  private long worksForMembers() {
    return archive.data().works().stream()
        .filter(work -> work.visibility().listedForMembers())
        .count();
  }

  private long posts() {
    return archive.requests().stream().filter(request -> request.method().equals("POST")).count();
  }
}
