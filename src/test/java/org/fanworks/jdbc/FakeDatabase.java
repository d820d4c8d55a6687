package org.fanworks.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import org.fanworks.site.ScanLog;

/** A driver over a {@link FakeEngine} and {@link FakeSite}s. */
final class FakeDatabase {
  final FakeEngine engine = new FakeEngine();
  final FakeSite ao3 = FakeSite.ao3();
  final FakeSite pixiv = FakeSite.pixiv();
  private ConnectionOptions lastOptions;

  FanworksDriver driver() {
    return new FanworksDriver(
        options -> {
          lastOptions = options;
          return FanworksDatabase.owning(engine, List.of(ao3, pixiv), new ScanLog());
        });
  }

  /** The options of the connection opened last. */
  ConnectionOptions lastOptions() {
    return lastOptions;
  }

  Connection connect() throws SQLException {
    return connect("jdbc:fanworks:", new Properties());
  }

  Connection connect(String url, Properties properties) throws SQLException {
    return driver().connect(url, properties);
  }
}
