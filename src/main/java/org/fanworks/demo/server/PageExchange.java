package org.fanworks.demo.server;

import com.google.common.base.Splitter;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fanworks.demo.data.Lazy;
import org.fanworks.demo.fault.Fault;
import org.fanworks.demo.fault.FaultSwitch;
import org.fanworks.demo.web.Pages;
import org.fanworks.demo.web.Response;
import org.jspecify.annotations.Nullable;

/** Answers a request: waits the latency, asks for a fault, records, sends. Thread-safe. */
final class PageExchange implements HttpHandler {
  private static final Splitter COOKIES = Splitter.on(';').trimResults().omitEmptyStrings();

  private final Lazy<Pages> pages;
  private final FaultSwitch faults;
  private final RequestLog log;
  private final Duration latency;

  PageExchange(Lazy<Pages> pages, FaultSwitch faults, RequestLog log, Duration latency) {
    this.pages = pages;
    this.faults = faults;
    this.log = log;
    this.latency = latency;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    Instant arrived = Instant.now();
    try (exchange) {
      String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      if (!latency.isZero()) {
        Wire.pause(latency);
      }
      String address = address(exchange.getRequestURI());
      Fault fault = faults.next(address).orElse(null);
      if (fault instanceof Fault.DroppedConnection) {
        log.add(arrived, exchange, 0);
        return;
      }
      Response response = respond(exchange, body, fault);
      log.add(arrived, exchange, response.status());
      Wire.send(exchange, response, fault);
    }
  }

  private static String address(URI uri) {
    return uri.getRawQuery() == null
        ? uri.getRawPath()
        : uri.getRawPath() + "?" + uri.getRawQuery();
  }

  private Response respond(HttpExchange exchange, String body, @Nullable Fault fault) {
    if (fault instanceof Fault.Answer answer) {
      return canned(answer);
    }
    String method = exchange.getRequestMethod();
    String address = address(exchange.getRequestURI());
    Map<String, String> cookies = cookies(exchange);
    Response page =
        method.equals("POST")
            ? pages.get().submit(address, body, cookies)
            : pages.get().answer(method, address, cookies);
    return fault instanceof Fault.RenamedClass renamed
        ? page.with(renamed(page.body(), renamed))
        : page;
  }

  private Response canned(Fault.Answer answer) {
    String body =
        answer.body().isEmpty() ? pages.get().error(answer.status()).body() : answer.body();
    return Wire.ordered(answer, body);
  }

  /** Only whole words inside of class attributes change. */
  private static String renamed(String html, Fault.RenamedClass renamed) {
    Pattern attribute = Pattern.compile("class=([\"'])([^\"']*)\\1");
    String quoted = Pattern.quote(renamed.from());
    Pattern word = Pattern.compile("(?<![^ ])" + quoted + "(?![^ ])");
    return attribute
        .matcher(html)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    "class="
                        + found.group(1)
                        + word.matcher(found.group(2)).replaceAll(renamed.to())
                        + found.group(1)));
  }

  private static Map<String, String> cookies(HttpExchange exchange) {
    Map<String, String> cookies = new HashMap<>();
    for (String line : exchange.getRequestHeaders().getOrDefault("Cookie", List.of())) {
      for (String pair : COOKIES.split(line)) {
        int equals = pair.indexOf('=');
        if (equals > 0) {
          cookies.put(pair.substring(0, equals), pair.substring(equals + 1));
        }
      }
    }
    return cookies;
  }
}
