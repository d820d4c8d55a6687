package org.fanworks.web.cache;

import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * A page as it once came.
 *
 * @param fetched when it came
 * @param url where it came from, after redirects
 * @param location the absolute target of a redirect
 * @param headers some headers of the answer, by lower-case name
 */
public record StoredPage(
    Instant fetched,
    URI url,
    int status,
    Optional<URI> location,
    String contentType,
    Map<String, String> headers,
    String body) {
  public StoredPage {
    headers = Map.copyOf(headers);
  }
}
