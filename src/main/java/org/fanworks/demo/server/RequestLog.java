package org.fanworks.demo.server;

import com.sun.net.httpserver.HttpExchange;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.fanworks.demo.web.Pages;

/** What was asked, in the order in which the answers began. Safe for use by many threads. */
final class RequestLog {
  private final List<RecordedRequest> requests = new ArrayList<>();

  synchronized List<RecordedRequest> all() {
    return List.copyOf(requests);
  }

  synchronized void clear() {
    requests.clear();
  }

  /** Writes a request down; to be called before the client can see the answer. */
  synchronized void add(Instant at, HttpExchange exchange, int status) {
    URI address = exchange.getRequestURI();
    Map<String, List<String>> headers = new LinkedHashMap<>();
    exchange
        .getRequestHeaders()
        .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values));
    requests.add(
        new RecordedRequest(
            at,
            exchange.getRequestMethod(),
            address.getRawPath(),
            Pages.parameters(address.getRawQuery() == null ? "" : address.getRawQuery()),
            headers,
            status));
  }
}
