package org.fanworks.site.mastodon.api;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the answers of a server have told about it so far. Thread-safe. */
public final class Knowledge {
  /**
   * What the server said of its limits last.
   *
   * @param reset as the server wrote it
   * @param seenAt when it said so
   */
  public record RateLimit(
      @Nullable String limit, @Nullable String remaining, @Nullable String reset, Instant seenAt) {}

  private volatile Optional<IdScheme> scheme = Optional.empty();
  private volatile boolean withoutBatches;
  private volatile Optional<RateLimit> limits = Optional.empty();

  /** How the server makes ids of the time; empty while no page has shown it, or if it does not. */
  public Optional<IdScheme> scheme() {
    return scheme;
  }

  /** Looks at the statuses of a page for the way ids are made. */
  void learnScheme(List<Status> statuses) {
    if (scheme.isEmpty()) {
      scheme = IdScheme.of(statuses);
    }
  }

  /** Whether the server is known to give out single objects only. */
  boolean isWithoutBatches() {
    return withoutBatches;
  }

  void learnWithoutBatches() {
    withoutBatches = true;
  }

  /** What the server said of its limits last; empty if it has not. */
  public Optional<RateLimit> limits() {
    return limits;
  }

  void learnLimits(Map<String, String> headers) {
    if (headers.containsKey("x-ratelimit-remaining")) {
      limits =
          Optional.of(
              new RateLimit(
                  headers.get("x-ratelimit-limit"),
                  headers.get("x-ratelimit-remaining"),
                  headers.get("x-ratelimit-reset"),
                  Instant.now()));
    }
  }
}
