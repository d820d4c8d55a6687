package org.fanworks;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fanworks.demo.DemoArchive;
import org.fanworks.demo.DemoOptions;
import org.fanworks.demo.data.DemoAccount;
import org.fanworks.demo.server.RecordedRequest;
import org.fanworks.search.TableDeclaration;
import org.fanworks.site.SiteTable;
import org.fanworks.site.ao3.Ao3Site;
import org.fanworks.web.RequestLog;
import org.fanworks.web.WebClient;
import org.fanworks.web.WebOptions;

/**
 * AO3. Where the first lines of the questions say {@code -- Signed in as LOGIN.}, an account of the
 * embedded archive asks them.
 */
final class DocumentedArchive implements DocumentedSite {
  private static final Pattern SIGNED_IN = Pattern.compile("-- Signed in as (\\w+)\\.");

  private final DemoArchive archive = DemoArchive.start(DemoOptions.defaults());

  @Override
  public String schema() {
    return "ao3";
  }

  @Override
  public String title() {
    return "Archive of Our Own";
  }

  @Override
  public List<TableDeclaration> tables() {
    WebOptions options = WebOptions.of(archive.url(), "0").withMinInterval(Duration.ZERO);
    try (Ao3Site site = Ao3Site.ofGuest(new WebClient(options, new RequestLog()), archive.url())) {
      return site.tables().stream().map(SiteTable::declaration).toList();
    }
  }

  @Override
  public boolean asksAboutAllTables() {
    return true;
  }

  @Override
  public Properties account(String questions) {
    Properties account = new Properties();
    Matcher signedIn = SIGNED_IN.matcher(questions);
    if (signedIn.find()) {
      DemoAccount member = member(signedIn.group(1));
      account.setProperty("user", member.login());
      account.setProperty("password", member.password());
    }
    return account;
  }

  private static DemoAccount member(String login) {
    return List.of(DemoAccount.values()).stream()
        .filter(account -> account.login().equals(login))
        .findFirst()
        .orElseThrow();
  }

  @Override
  public Connection connect(Properties account) throws SQLException {
    return DriverManager.getConnection(
        "jdbc:fanworks:ao3?ao3.minInterval=0s&cache=off&ao3.url=" + archive.url(), account);
  }

  @Override
  public List<RecordedRequest> requests() {
    return archive.requests().stream()
        .filter(request -> !request.path().equals("/robots.txt"))
        .filter(request -> !request.path().equals("/users/login"))
        .toList();
  }

  @Override
  public void clearRequests() {
    archive.clearRequests();
  }

  @Override
  public void stop() {
    archive.close();
  }
}
