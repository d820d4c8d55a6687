package org.fanworks.web;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.fanworks.error.ErrorKind;
import org.fanworks.error.FanworksException;

/**
 * How a client treats its site.
 *
 * @param base only its scheme, host and port are ever called; {@code https}, or {@code http} to a
 *     loopback address
 * @param version of the driver, for the User-Agent
 * @param contact e-mail or URL of the user, for the User-Agent
 * @param minInterval shortest gap between the starts of two requests
 * @param timeout for one request from connecting to the last byte
 * @param retries how often a failed read is tried again
 * @param backoff the pause after a first failure; it doubles with each further one
 * @param maxRetryAfter the longest pause asked for by the site that is waited for
 * @param maxBodyBytes the largest page accepted, after decompression
 */
public record WebOptions(
    URI base,
    String version,
    Optional<String> contact,
    RobotsPolicy robots,
    Duration minInterval,
    Duration timeout,
    int retries,
    Duration backoff,
    Duration maxRetryAfter,
    long maxBodyBytes) {
  private static final Duration LONGEST = Duration.ofDays(1);
  private static final long LARGEST_BODY = 1L << 30;
  private static final int MOST_RETRIES = 20;
  private static final Pattern VERSION = Pattern.compile("[0-9A-Za-z.+_-]+");
  private static final Pattern CONTACT = Pattern.compile("[!-~&&[^()\\\\]]+");

  /** Checks every value; a failure is of the kind {@code CONFIGURATION}. */
  public WebOptions {
    Origin.of(base);
    require(VERSION.matcher(version).matches(), "version is not a product version");
    contact.ifPresent(
        text ->
            require(
                CONTACT.matcher(text).matches(),
                "contact takes an e-mail address or URL of visible ASCII without parentheses"));
    requireWithin("minInterval", minInterval, Duration.ZERO);
    requireWithin("timeout", timeout, Duration.ofMillis(1));
    requireWithin("backoff", backoff, Duration.ZERO);
    requireWithin("maxRetryAfter", maxRetryAfter, Duration.ZERO);
    require(retries >= 0 && retries <= MOST_RETRIES, "retries must be 0 to " + MOST_RETRIES);
    require(
        maxBodyBytes > 0 && maxBodyBytes <= LARGEST_BODY,
        "maxBodyBytes must be 1 to " + LARGEST_BODY);
  }

  /** Careful defaults: robots.txt obeyed, 5 s between requests, 3 retries, pages up to 16 MiB. */
  public static WebOptions of(URI base, String version) {
    return new WebOptions(
        base,
        version,
        Optional.empty(),
        RobotsPolicy.OBEY,
        Duration.ofSeconds(5),
        Duration.ofSeconds(30),
        3,
        Duration.ofSeconds(2),
        Duration.ofMinutes(5),
        16L << 20);
  }

  /** The same options with a contact in the User-Agent. */
  public WebOptions withContact(Optional<String> value) {
    return changed(draft -> draft.contact = value);
  }

  /** The same options with another treatment of robots.txt. */
  public WebOptions withRobots(RobotsPolicy value) {
    return changed(draft -> draft.robots = value);
  }

  /** The same options with another gap between requests; zero means one after the other. */
  public WebOptions withMinInterval(Duration value) {
    return changed(draft -> draft.minInterval = value);
  }

  /** The same options with another time limit per request. */
  public WebOptions withTimeout(Duration value) {
    return changed(draft -> draft.timeout = value);
  }

  /** The same options with another number of retries. */
  public WebOptions withRetries(int value) {
    return changed(draft -> draft.retries = value);
  }

  /** The same options with another pause after a first failure. */
  public WebOptions withBackoff(Duration value) {
    return changed(draft -> draft.backoff = value);
  }

  /** The same options with another bound on the pauses a site may ask for. */
  public WebOptions withMaxRetryAfter(Duration value) {
    return changed(draft -> draft.maxRetryAfter = value);
  }

  /** The same options with another page size cap. */
  public WebOptions withMaxBodyBytes(long value) {
    return changed(draft -> draft.maxBodyBytes = value);
  }

  /** The honest name under which all requests go out. */
  String userAgent() {
    String product = RobotsRules.PRODUCT_TOKEN + "/" + version;
    return contact.map(text -> product + " (+" + text + ")").orElse(product);
  }

  private static void requireWithin(String name, Duration value, Duration least) {
    require(
        value.compareTo(least) >= 0 && value.compareTo(LONGEST) <= 0,
        name + " must be " + least.toMillis() + " ms to one day");
  }

  private static void require(boolean valid, String message) {
    if (!valid) {
      throw new FanworksException(ErrorKind.CONFIGURATION, message);
    }
  }

  private WebOptions changed(Consumer<Draft> change) {
    Draft draft = new Draft(this);
    change.accept(draft);
    return draft.options();
  }

  /** The options that may change, while one of them does. */
  private static final class Draft {
    private final WebOptions from;
    private Optional<String> contact;
    private RobotsPolicy robots;
    private Duration minInterval;
    private Duration timeout;
    private int retries;
    private Duration backoff;
    private Duration maxRetryAfter;
    private long maxBodyBytes;

    Draft(WebOptions from) {
      this.from = from;
      this.contact = from.contact;
      this.robots = from.robots;
      this.minInterval = from.minInterval;
      this.timeout = from.timeout;
      this.retries = from.retries;
      this.backoff = from.backoff;
      this.maxRetryAfter = from.maxRetryAfter;
      this.maxBodyBytes = from.maxBodyBytes;
    }

    WebOptions options() {
      return new WebOptions(
          from.base,
          from.version,
          contact,
          robots,
          minInterval,
          timeout,
          retries,
          backoff,
          maxRetryAfter,
          maxBodyBytes);
    }
  }
}
