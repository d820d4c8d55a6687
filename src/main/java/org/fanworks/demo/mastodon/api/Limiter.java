package org.fanworks.demo.mastodon.api;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Counts requests in windows that begin at multiples of their length (Mastodon reference, 8.1).
 * Safe for use by many threads.
 */
final class Limiter {
  private static final Duration WINDOW = Duration.ofMinutes(5);
  private static final Duration PAGING_WINDOW = Duration.ofMinutes(15);
  private static final Set<String> CURSORS = Set.of("page", "min_id", "max_id", "since_id");
  private static final DateTimeFormatter RESET =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

  private final int perWindow;
  private final int pagesPerWindow;
  private final InstantSource clock;
  private final Map<String, Integer> counts = new HashMap<>();

  Limiter(int perWindow, int pagesPerWindow, InstantSource clock) {
    this.perWindow = perWindow;
    this.pagesPerWindow = pagesPerWindow;
    this.clock = clock;
  }

  /** What a limiter says of a request. */
  record Verdict(int limit, int remaining, Instant reset, boolean refused) {
    Map<String, String> headers() {
      return Map.of(
          "X-RateLimit-Limit", Integer.toString(limit),
          "X-RateLimit-Remaining", Integer.toString(remaining),
          "X-RateLimit-Reset", RESET.format(reset));
    }
  }

  /** Counts a request of somebody; the tightest limiter speaks. */
  synchronized Verdict count(String who, Map<String, List<String>> query) {
    Verdict usual = count("all " + who, perWindow, WINDOW);
    if (query.keySet().stream().noneMatch(CURSORS::contains)) {
      return usual;
    }
    Verdict paging = count("paging " + who, pagesPerWindow, PAGING_WINDOW);
    return usual.refused() || usual.remaining() < paging.remaining() ? usual : paging;
  }

  private Verdict count(String key, int limit, Duration window) {
    long number = clock.millis() / window.toMillis();
    int count = counts.merge(key + " " + number, 1, Integer::sum);
    Instant reset = Instant.ofEpochMilli((number + 1) * window.toMillis());
    return new Verdict(limit, Math.max(0, limit - count), reset, count > limit);
  }
}
