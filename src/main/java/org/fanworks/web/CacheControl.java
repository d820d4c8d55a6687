package org.fanworks.web;

import com.google.common.base.Splitter;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.fanworks.web.cache.StoredPage;

/**
 * What a server says of keeping an answer (RFC 9111, 5.2.2), as far as its asker wanted to know:
 * without the header among those of the page nothing is said. A page is never kept longer than the
 * options of the client say, whatever the server allows.
 *
 * @param storable whether it may be kept at all
 * @param maxAge how old it may become; empty if nothing is said of that
 */
record CacheControl(boolean storable, Optional<Duration> maxAge) {
  private static final String HEADER = "cache-control";
  private static final String MAX_AGE = "max-age=";
  private static final int LONGEST_SECONDS_TEXT = 9;

  /** What the headers of a page say, by lower-case name. */
  static CacheControl of(Map<String, String> headers) {
    List<String> directives =
        Splitter.on(',')
            .trimResults()
            .splitToList(headers.getOrDefault(HEADER, "").toLowerCase(Locale.ROOT));
    Optional<Duration> maxAge =
        directives.stream()
            .filter(directive -> directive.startsWith(MAX_AGE))
            .findFirst()
            .map(directive -> seconds(directive.substring(MAX_AGE.length())));
    return new CacheControl(
        !directives.contains("no-store"),
        directives.contains("no-cache") ? Optional.of(Duration.ZERO) : maxAge);
  }

  /** A number that cannot be read allows nothing. */
  private static Duration seconds(String text) {
    return text.matches("\\d{1," + LONGEST_SECONDS_TEXT + "}")
        ? Duration.ofSeconds(Long.parseLong(text))
        : Duration.ZERO;
  }

  /** Whether the server lets the page be used at a time. */
  static boolean allows(StoredPage page, Instant now) {
    return of(page.headers())
        .maxAge()
        .filter(age -> !page.fetched().plus(age).isAfter(now))
        .isEmpty();
  }
}
