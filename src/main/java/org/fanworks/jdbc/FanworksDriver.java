package org.fanworks.jdbc;

import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.DriverPropertyInfo;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Logger;
import org.fanworks.error.FanworksException;
import org.jspecify.annotations.Nullable;

/**
 * The JDBC driver of fan-work archives, for URLs {@code jdbc:fanworks:[schema][?name=value&...]}.
 * {@code jdbc:fanworks:demo} is an archive inside the JVM. Names and values are percent-encoded;
 * they are those of {@link ConnectionProperty}, and may stand in the {@link Properties} as well.
 * Where both give different values, that of the URL is used and the connection has a warning.
 *
 * <p>Thread-safe. Connecting makes no request, with one exception: an access token is verified the
 * first time that the JVM connects with it, and a connection with one that is refused fails with
 * SQLSTATE 28000.
 */
public final class FanworksDriver implements Driver {
  static {
    try {
      DriverManager.registerDriver(new FanworksDriver());
    } catch (SQLException refused) {
      throw new ExceptionInInitializerError(refused);
    }
  }

  private final FanworksDatabase.Factory databases;
  private final AtomicLong runs = new AtomicLong();

  /** The driver of the real sites and of the embedded archive. */
  public FanworksDriver() {
    this(new SiteDatabases());
  }

  /** A driver of the databases that {@code databases} opens. */
  FanworksDriver(FanworksDatabase.Factory databases) {
    this.databases = databases;
  }

  @Override
  public boolean acceptsURL(@Nullable String url) {
    return url != null && url.startsWith(ConnectionUrl.PREFIX);
  }

  /** Connects, or answers null if {@code url} is of another driver. */
  @Override
  public @Nullable Connection connect(@Nullable String url, @Nullable Properties info)
      throws SQLException {
    if (url == null || !acceptsURL(url)) {
      return null;
    }
    return SqlFailures.guard(() -> open(ConnectionOptions.of(url, orEmpty(info))));
  }

  private Connection open(ConnectionOptions options) throws SQLException {
    FanworksDatabase database = databases.open(options);
    try {
      FanworksConnection connection = new FanworksConnection(options, database, runs);
      connection.verify();
      return connection;
    } catch (SQLException | FanworksException refused) {
      database.close();
      throw refused;
    }
  }

  @Override
  public DriverPropertyInfo[] getPropertyInfo(@Nullable String url, @Nullable Properties info)
      throws SQLException {
    ConnectionUrl parts =
        SqlFailures.guard(
            () -> ConnectionUrl.parse(url != null && acceptsURL(url) ? url : ConnectionUrl.PREFIX));
    Map<ConnectionProperty, String> given =
        SqlFailures.guard(
            () ->
                ConnectionOptions.withDefaults(
                    parts, GivenProperties.of(parts, orEmpty(info)).values()));
    return Arrays.stream(ConnectionProperty.values())
        .map(property -> info(property, given.getOrDefault(property, property.defaultValue())))
        .toArray(DriverPropertyInfo[]::new);
  }

  @Override
  public int getMajorVersion() {
    return DriverVersion.current().major();
  }

  @Override
  public int getMinorVersion() {
    return DriverVersion.current().minor();
  }

  /** False: there are neither transactions nor all of SQL-92. */
  @Override
  public boolean jdbcCompliant() {
    return false;
  }

  @Override
  public Logger getParentLogger() {
    return Logger.getLogger("org.fanworks");
  }

  private static DriverPropertyInfo info(ConnectionProperty property, String value) {
    boolean secret = property.isSecret();
    DriverPropertyInfo info = new DriverPropertyInfo(property.propertyName(), secret ? "" : value);
    info.description = property.description();
    info.choices = property.choices().isEmpty() ? null : property.choices().toArray(String[]::new);
    return info;
  }

  private static Properties orEmpty(@Nullable Properties info) {
    return info == null ? new Properties() : info;
  }
}
