package org.fanworks.demo.server;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A request as it arrived.
 *
 * @param path as sent, without the query
 * @param query decoded parameters by name, in the order of their first appearance
 * @param headers by lower-case name
 * @param status what was answered; 0 when the connection was dropped
 */
public record RecordedRequest(
    Instant at,
    String method,
    String path,
    Map<String, List<String>> query,
    Map<String, List<String>> headers,
    int status) {

  /** The first value of a header, whatever the case of its name. */
  public Optional<String> header(String name) {
    return headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of()).stream().findFirst();
  }

  /** The first value of a parameter. */
  public Optional<String> parameter(String name) {
    return query.getOrDefault(name, List.of()).stream().findFirst();
  }
}
