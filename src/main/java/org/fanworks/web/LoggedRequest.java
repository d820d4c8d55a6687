package org.fanworks.web;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/**
 * One request as the log remembers it.
 *
 * @param statementId 0 when no statement caused it
 * @param url without user info, fragment and the values of secret parameters
 * @param status 0 when no answer came
 * @param bytes of the body after decompression, as far as it was read
 * @param fromCache whether it was answered without the network
 * @param waited from the wish to send until the pacing let it go
 * @param took from then until the last byte or the failure
 * @param robotsTxt whether it fetched robots.txt rather than a page
 */
public record LoggedRequest(
    Instant time,
    long statementId,
    URI url,
    int status,
    long bytes,
    boolean fromCache,
    Duration waited,
    Duration took,
    boolean robotsTxt) {
  /** Checks that all parts are there. */
  public LoggedRequest {
    Objects.requireNonNull(time, "time");
    Objects.requireNonNull(url, "url");
    Objects.requireNonNull(waited, "waited");
    Objects.requireNonNull(took, "took");
  }
}
