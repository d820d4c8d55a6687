package org.fanworks.jdbc;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The connection properties, by URL or by {@link java.util.Properties}. The list is closed: any
 * other name is refused.
 */
public enum ConnectionProperty {
  /** Who signs in. */
  USER("user", "", "Name of the account at Archive of Our Own, if its pages are to be read by it."),
  /** What opens the account. */
  PASSWORD("password", "", "Password of the account; kept in memory alone."),
  /** Base URL of Archive of Our Own. */
  AO3_URL(
      "ao3.url",
      "https://archiveofourown.org",
      "Base URL of Archive of Our Own: https, or http on this computer."),
  /** Shortest gap between two requests to Archive of Our Own. */
  AO3_MIN_INTERVAL(
      "ao3.minInterval",
      "5s",
      "Shortest gap between two requests to Archive of Our Own, across all connections of the JVM,"
          + " such as 500ms, 5s or 1m."),
  /** Base URL of the Mastodon instance. */
  MASTODON_URL(
      "mastodon.url",
      "https://mastodon.social",
      "Base URL of the Mastodon instance: https, or http on this computer."),
  /** Token for the Mastodon instance. */
  MASTODON_ACCESS_TOKEN(
      "mastodon.accessToken",
      "",
      "Access token of your account on the Mastodon instance, verified when a connection opens and"
          + " sent to no other host; without one only public data can be read."),
  /** Shortest gap between two requests to a Mastodon instance. */
  MASTODON_MIN_INTERVAL(
      "mastodon.minInterval",
      "1s",
      "Shortest gap between two requests to a Mastodon instance, across all connections of the JVM,"
          + " such as 500ms, 5s or 1m."),
  /** Whether robots.txt is obeyed. */
  ROBOTS(
      "robots",
      "obey",
      "Whether robots.txt is obeyed. Choose ignore only after reading the terms of the site.",
      "obey",
      "ignore"),
  /** Contact in the User-Agent. */
  CONTACT("contact", "", "E-mail address or URL that is put into the User-Agent of each request."),
  /** Request budget of a statement. */
  MAX_REQUESTS("maxRequests", "100", "How many requests one statement may make."),
  /** What becomes of a statement that needs more requests. */
  ON_LIMIT(
      "onLimit",
      "error",
      "Whether a statement that needs more requests than maxRequests fails (error), or returns the"
          + " rows it has with a warning (warn).",
      "error",
      "warn"),
  /** How counters that a site keeps twice are compared. */
  COUNTERS(
      "counters",
      "live",
      "Whether the site's index (live) or the pages (exact) decide about counters such as kudos, and"
          + " count rows, also those of an OFFSET.",
      "live",
      "exact"),
  /** How columns of several values are shown. */
  ARRAYS(
      "arrays",
      "array",
      "Whether columns of several values are arrays (array), or texts such as 'a, b' (text) for"
          + " clients that cannot read arrays.",
      "array",
      "text"),
  /** Whether predicates are sent to the site. */
  PUSHDOWN(
      "pushdown",
      "on",
      "Whether predicates are sent to the site; off filters on this computer, for checks.",
      "on",
      "off"),
  /** Whether writing is refused. */
  READ_ONLY("readOnly", "true", "Whether statements that write are refused.", "true", "false"),
  /** Time limit of one request. */
  TIMEOUT("timeout", "30s", "Time limit of one request, such as 500ms, 30s or 1m."),
  /** How often a request is repeated. */
  RETRIES("retries", "3", "How often a request that failed is repeated, from 0 to 10."),
  /** Which pages are kept. */
  CACHE(
      "cache",
      "memory",
      "Whether pages are kept and used again: off, in memory, or on disk.",
      "off",
      "memory",
      "disk"),
  /** Folder of the kept pages. */
  CACHE_DIR(
      "cacheDir",
      "",
      "Folder of the pages kept on disk, as an absolute path; by default one in the cache folder"
          + " of the user."),
  /** How long pages are kept. */
  CACHE_TTL(
      "cacheTtl",
      "15m",
      "How long a kept page is used at most, such as 30s, 15m or 1440m; a Mastodon server may want"
          + " it shorter."),
  /** Whether kept pages are all that is read. */
  OFFLINE(
      "offline",
      "false",
      "Whether pages kept on disk, however old, are all that is read; nothing is requested.",
      "true",
      "false"),
  /** Where unqualified table names are looked for. */
  SCHEMA(
      "schema",
      "",
      "Schema in which unqualified table names are looked for; the same as in the URL.");

  private final String propertyName;
  private final String defaultValue;
  private final String description;
  private final ImmutableList<String> choices;

  ConnectionProperty(
      String propertyName, String defaultValue, String description, String... choices) {
    this.propertyName = propertyName;
    this.defaultValue = defaultValue;
    this.description = description;
    this.choices = ImmutableList.copyOf(choices);
  }

  /** Name in URL and Properties. */
  public String propertyName() {
    return propertyName;
  }

  /** Value if none is given; empty means none. */
  public String defaultValue() {
    return defaultValue;
  }

  /** What it does, in one sentence or two. */
  public String description() {
    return description;
  }

  /** The only values it takes; empty if they are not a short list. */
  public List<String> choices() {
    return choices;
  }

  /** Whether its value must not be shown. */
  boolean isSecret() {
    return this == PASSWORD || this == MASTODON_ACCESS_TOKEN;
  }

  static Optional<ConnectionProperty> named(String name) {
    return Arrays.stream(values())
        .filter(property -> property.propertyName.equals(name))
        .findFirst();
  }

  static List<String> names() {
    return Arrays.stream(values()).map(ConnectionProperty::propertyName).toList();
  }
}
