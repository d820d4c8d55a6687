package org.fanworks;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.fanworks.demo.mastodon.MastodonDemo;
import org.fanworks.demo.server.RecordedRequest;
import org.fanworks.search.TableDeclaration;
import org.fanworks.site.SiteTable;
import org.fanworks.site.mastodon.MastodonSite;
import org.fanworks.web.RequestLog;
import org.fanworks.web.WebClient;
import org.fanworks.web.WebOptions;

/** Mastodon. The account of the embedded server asks the questions. */
final class DocumentedMastodon implements DocumentedSite {
  private final MastodonDemo server = MastodonDemo.shared();

  @Override
  public String schema() {
    return "mastodon";
  }

  @Override
  public String title() {
    return "Mastodon";
  }

  @Override
  public List<TableDeclaration> tables() {
    try (MastodonSite site =
        new MastodonSite(
            server.url(),
            Optional.empty(),
            base -> new WebClient(WebOptions.of(base, "0"), new RequestLog()))) {
      return site.tables().stream().map(SiteTable::declaration).toList();
    }
  }

  @Override
  public boolean asksAboutAllTables() {
    return false;
  }

  @Override
  public Properties account(String questions) {
    return new Properties();
  }

  /** Not by {@code jdbc:fanworks:demo}: connections of other tests may know its server by now. */
  @Override
  public Connection connect(Properties account) throws SQLException {
    return DriverManager.getConnection(
        "jdbc:fanworks:mastodon?mastodon.minInterval=0s&cache=off&mastodon.url="
            + server.url()
            + "&mastodon.accessToken="
            + MastodonDemo.TOKEN,
        account);
  }

  @Override
  public List<RecordedRequest> requests() {
    return server.requests().stream()
        .filter(request -> !request.path().equals("/robots.txt"))
        .filter(request -> !request.path().endsWith("/verify_credentials"))
        .toList();
  }

  @Override
  public void clearRequests() {
    server.clearRequests();
  }

  /** The server stays: it is that of all connections to {@code jdbc:fanworks:demo}. */
  @Override
  public void stop() {}
}
