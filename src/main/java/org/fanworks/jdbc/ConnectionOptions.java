package org.fanworks.jdbc;

import java.net.URI;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.fanworks.demo.mastodon.MastodonDemo;
import org.fanworks.error.ErrorKind;
import org.fanworks.error.FanworksException;
import org.fanworks.planner.EngineOptions;
import org.fanworks.search.PushdownPolicy;
import org.fanworks.site.ao3.client.Ao3Account;
import org.fanworks.web.BearerToken;

/**
 * What a connection was asked to be.
 *
 * @param url as given to the driver, without secrets
 * @param demo whether the embedded archive takes the place of the real sites
 * @param schema default schema in lower case, if one was asked for
 * @param warnings what the caller should know about the properties
 */
record ConnectionOptions(
    String url,
    boolean demo,
    Optional<String> schema,
    Ao3 ao3,
    Mastodon mastodon,
    Web web,
    CacheOptions cache,
    Queries queries,
    List<String> warnings) {

  /**
   * Options of Archive of Our Own.
   *
   * @param url base URL; of no meaning for the embedded archive
   * @param minInterval shortest gap between two requests; zero for the embedded archive unless
   *     asked for
   * @param account who signs in, if somebody does
   */
  record Ao3(URI url, Duration minInterval, Optional<Ao3Account> account) {}

  /**
   * Options of Mastodon.
   *
   * @param url base URL; of no meaning for the embedded server
   * @param token for the instance
   * @param minInterval shortest gap between two requests
   */
  record Mastodon(URI url, Optional<BearerToken> token, Duration minInterval) {}

  /** Options of all requests. */
  record Web(boolean obeyRobots, Optional<String> contact, Duration timeout, int retries) {}

  /** Options of all statements. */
  record Queries(
      long maxRequests,
      boolean partialRows,
      boolean exactCounters,
      boolean textArrays,
      boolean pushdown,
      boolean readOnly) {}

  private static final String DEMO = "demo";
  private static final long MOST_REQUESTS = 1_000_000_000;
  private static final long MOST_RETRIES = 10;

  ConnectionOptions {
    warnings = List.copyOf(warnings);
  }

  /**
   * The options that {@code url} and {@code info} spell; where both name a property the URL wins.
   *
   * @throws FanworksException of kind CONFIGURATION if a name or a value is not understood
   */
  static ConnectionOptions of(String url, Properties info) {
    ConnectionUrl parts = ConnectionUrl.parse(url);
    GivenProperties given = GivenProperties.of(parts, info);
    boolean demo = isDemo(parts);
    PropertyValues values = new PropertyValues(withDefaults(parts, given.values()));
    return new ConnectionOptions(
        ConnectionUrl.withoutSecrets(url),
        demo,
        demo ? schema("", values) : schema(parts.path(), values),
        new Ao3(
            values.url(ConnectionProperty.AO3_URL),
            values.time(ConnectionProperty.AO3_MIN_INTERVAL),
            account(values)),
        new Mastodon(
            values.url(ConnectionProperty.MASTODON_URL),
            values.text(ConnectionProperty.MASTODON_ACCESS_TOKEN).map(BearerToken::of),
            values.time(ConnectionProperty.MASTODON_MIN_INTERVAL)),
        web(values),
        CacheOptions.of(values),
        queries(values),
        given.warnings());
  }

  /** How the engine is to answer. */
  EngineOptions engine() {
    return new EngineOptions(
        new PushdownPolicy(queries.pushdown(), !queries.exactCounters()),
        queries.textArrays(),
        "fanworks-jdbc " + DriverVersion.current().text());
  }

  /**
   * Whether there is a token to be verified. The embedded server knows its own, and should not have
   * to invent its data for a connection that may never read them; offline nobody can be asked.
   */
  boolean bringsToken() {
    boolean own = demo && mastodon.token().equals(Optional.of(BearerToken.of(MastodonDemo.TOKEN)));
    return mastodon.token().isPresent() && !own && !cache.offline();
  }

  /** The values that {@code given} and the kind of the URL settle. */
  static Map<ConnectionProperty, String> withDefaults(
      ConnectionUrl parts, Map<ConnectionProperty, String> given) {
    if (!isDemo(parts)) {
      return given;
    }
    Map<ConnectionProperty, String> values = new EnumMap<>(ConnectionProperty.class);
    values.put(ConnectionProperty.AO3_MIN_INTERVAL, "0s");
    values.put(ConnectionProperty.MASTODON_MIN_INTERVAL, "0s");
    values.put(ConnectionProperty.MASTODON_ACCESS_TOKEN, MastodonDemo.TOKEN);
    values.putAll(given);
    for (ConnectionProperty url :
        List.of(ConnectionProperty.AO3_URL, ConnectionProperty.MASTODON_URL)) {
      if (!values.getOrDefault(url, url.defaultValue()).equals(url.defaultValue())) {
        throw new FanworksException(
            ErrorKind.CONFIGURATION,
            "jdbc:fanworks:demo is the embedded archive; leave out "
                + url.propertyName()
                + ", or 'demo'.");
      }
    }
    return values;
  }

  private static boolean isDemo(ConnectionUrl url) {
    return url.path().equals(DEMO);
  }

  private static Optional<String> schema(String path, PropertyValues values) {
    Optional<String> property =
        values.text(ConnectionProperty.SCHEMA).map(name -> name.toLowerCase(Locale.ROOT));
    if (path.isEmpty()) {
      return property;
    }
    if (property.isPresent() && !property.get().equals(path)) {
      throw new FanworksException(
          ErrorKind.CONFIGURATION,
          "The URL names the schema '"
              + path
              + "' and the property schema another one; keep one of them.");
    }
    return Optional.of(path);
  }

  private static Optional<Ao3Account> account(PropertyValues values) {
    Optional<String> user = values.text(ConnectionProperty.USER);
    Optional<String> password = values.text(ConnectionProperty.PASSWORD);
    if (user.isPresent() != password.isPresent()) {
      throw new FanworksException(
          ErrorKind.CONFIGURATION,
          "The properties user and password belong together; give both to sign in, or none.");
    }
    return user.flatMap(name -> password.map(secret -> new Ao3Account(name, secret)));
  }

  private static Web web(PropertyValues values) {
    return new Web(
        values.is(ConnectionProperty.ROBOTS, "obey"),
        values.text(ConnectionProperty.CONTACT),
        values.time(ConnectionProperty.TIMEOUT),
        Math.toIntExact(values.number(ConnectionProperty.RETRIES, 0, MOST_RETRIES)));
  }

  private static Queries queries(PropertyValues values) {
    return new Queries(
        values.number(ConnectionProperty.MAX_REQUESTS, 1, MOST_REQUESTS),
        values.is(ConnectionProperty.ON_LIMIT, "warn"),
        values.is(ConnectionProperty.COUNTERS, "exact"),
        values.is(ConnectionProperty.ARRAYS, "text"),
        values.is(ConnectionProperty.PUSHDOWN, "on"),
        values.is(ConnectionProperty.READ_ONLY, "true"));
  }
}
