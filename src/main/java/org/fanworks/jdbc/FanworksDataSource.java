package org.fanworks.jdbc;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Properties;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Connections to fan-work archives for containers and pools, which set it up as a bean: {@code url}
 * and one bean property for each {@link ConnectionProperty}. What is set here and in the URL is as
 * in the URL. Connecting makes no request.
 *
 * <p>Set it up in one thread; then any number may connect.
 */
public final class FanworksDataSource implements DataSource, Unwrapping {
  private final FanworksDriver driver = new FanworksDriver();
  private final Properties properties = new Properties();
  private String url = ConnectionUrl.PREFIX;
  private @Nullable PrintWriter logWriter;
  private int loginTimeout;

  /** A source of connections to the real sites, until {@link #setUrl} says otherwise. */
  public FanworksDataSource() {}

  @Override
  public Connection getConnection() throws SQLException {
    return connect(properties);
  }

  /** As {@link #getConnection()}, for an account of the archive; empty ones mean none. */
  @Override
  public Connection getConnection(@Nullable String user, @Nullable String password)
      throws SQLException {
    Properties all = new Properties();
    all.putAll(properties);
    all.setProperty("user", Objects.requireNonNullElse(user, ""));
    all.setProperty("password", Objects.requireNonNullElse(password, ""));
    return connect(all);
  }

  private Connection connect(Properties all) throws SQLException {
    Connection connection = driver.connect(url, all);
    if (connection == null) {
      throw Misuse.badArgument("The url of the data source starts with jdbc:fanworks:.");
    }
    return connection;
  }

  /** Never written to. */
  @Override
  public @Nullable PrintWriter getLogWriter() {
    return logWriter;
  }

  @Override
  public void setLogWriter(@Nullable PrintWriter writer) {
    this.logWriter = writer;
  }

  /** Of no meaning: connecting waits for nothing. */
  @Override
  public int getLoginTimeout() {
    return loginTimeout;
  }

  @Override
  public void setLoginTimeout(int seconds) {
    this.loginTimeout = seconds;
  }

  @Override
  public Logger getParentLogger() {
    return driver.getParentLogger();
  }

  private String get(ConnectionProperty property) {
    return properties.getProperty(property.propertyName(), property.defaultValue());
  }

  private void set(ConnectionProperty property, @Nullable Object value) {
    properties.setProperty(property.propertyName(), value == null ? "" : value.toString());
  }

  public String getUrl() {
    return url;
  }

  public void setUrl(String url) {
    this.url = url;
  }

  public String getAo3Url() {
    return get(ConnectionProperty.AO3_URL);
  }

  public void setAo3Url(@Nullable String ao3Url) {
    set(ConnectionProperty.AO3_URL, ao3Url);
  }

  public String getAo3MinInterval() {
    return get(ConnectionProperty.AO3_MIN_INTERVAL);
  }

  public void setAo3MinInterval(@Nullable String ao3MinInterval) {
    set(ConnectionProperty.AO3_MIN_INTERVAL, ao3MinInterval);
  }

  public String getRobots() {
    return get(ConnectionProperty.ROBOTS);
  }

  public void setRobots(@Nullable String robots) {
    set(ConnectionProperty.ROBOTS, robots);
  }

  public String getContact() {
    return get(ConnectionProperty.CONTACT);
  }

  public void setContact(@Nullable String contact) {
    set(ConnectionProperty.CONTACT, contact);
  }

  public long getMaxRequests() {
    return Long.parseLong(get(ConnectionProperty.MAX_REQUESTS));
  }

  public void setMaxRequests(long maxRequests) {
    set(ConnectionProperty.MAX_REQUESTS, maxRequests);
  }

  public String getOnLimit() {
    return get(ConnectionProperty.ON_LIMIT);
  }

  public void setOnLimit(@Nullable String onLimit) {
    set(ConnectionProperty.ON_LIMIT, onLimit);
  }

  public String getCounters() {
    return get(ConnectionProperty.COUNTERS);
  }

  public void setCounters(@Nullable String counters) {
    set(ConnectionProperty.COUNTERS, counters);
  }

  public String getArrays() {
    return get(ConnectionProperty.ARRAYS);
  }

  public void setArrays(@Nullable String arrays) {
    set(ConnectionProperty.ARRAYS, arrays);
  }

  public String getPushdown() {
    return get(ConnectionProperty.PUSHDOWN);
  }

  public void setPushdown(@Nullable String pushdown) {
    set(ConnectionProperty.PUSHDOWN, pushdown);
  }

  public boolean isReadOnly() {
    return Boolean.parseBoolean(get(ConnectionProperty.READ_ONLY));
  }

  public void setReadOnly(boolean readOnly) {
    set(ConnectionProperty.READ_ONLY, readOnly);
  }

  public String getTimeout() {
    return get(ConnectionProperty.TIMEOUT);
  }

  public void setTimeout(@Nullable String timeout) {
    set(ConnectionProperty.TIMEOUT, timeout);
  }

  public int getRetries() {
    return Integer.parseInt(get(ConnectionProperty.RETRIES));
  }

  public void setRetries(int retries) {
    set(ConnectionProperty.RETRIES, retries);
  }

  public String getSchema() {
    return get(ConnectionProperty.SCHEMA);
  }

  public void setSchema(@Nullable String schema) {
    set(ConnectionProperty.SCHEMA, schema);
  }

  public String getUser() {
    return get(ConnectionProperty.USER);
  }

  public void setUser(@Nullable String user) {
    set(ConnectionProperty.USER, user);
  }

  /** A secret: it cannot be read again. */
  public void setPassword(@Nullable String password) {
    set(ConnectionProperty.PASSWORD, password);
  }

  public String getMastodonUrl() {
    return get(ConnectionProperty.MASTODON_URL);
  }

  public void setMastodonUrl(@Nullable String mastodonUrl) {
    set(ConnectionProperty.MASTODON_URL, mastodonUrl);
  }

  /** A secret: it cannot be read again. */
  public void setMastodonAccessToken(@Nullable String mastodonAccessToken) {
    set(ConnectionProperty.MASTODON_ACCESS_TOKEN, mastodonAccessToken);
  }

  public String getMastodonMinInterval() {
    return get(ConnectionProperty.MASTODON_MIN_INTERVAL);
  }

  public void setMastodonMinInterval(@Nullable String mastodonMinInterval) {
    set(ConnectionProperty.MASTODON_MIN_INTERVAL, mastodonMinInterval);
  }

  public String getCache() {
    return get(ConnectionProperty.CACHE);
  }

  public void setCache(@Nullable String cache) {
    set(ConnectionProperty.CACHE, cache);
  }

  public String getCacheDir() {
    return get(ConnectionProperty.CACHE_DIR);
  }

  public void setCacheDir(@Nullable String cacheDir) {
    set(ConnectionProperty.CACHE_DIR, cacheDir);
  }

  public String getCacheTtl() {
    return get(ConnectionProperty.CACHE_TTL);
  }

  public void setCacheTtl(@Nullable String cacheTtl) {
    set(ConnectionProperty.CACHE_TTL, cacheTtl);
  }

  public boolean isOffline() {
    return Boolean.parseBoolean(get(ConnectionProperty.OFFLINE));
  }

  public void setOffline(boolean offline) {
    set(ConnectionProperty.OFFLINE, offline);
  }
}
