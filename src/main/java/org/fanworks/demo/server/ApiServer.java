package org.fanworks.demo.server;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fanworks.demo.fault.Fault;
import org.fanworks.demo.fault.FaultSwitch;
import org.fanworks.demo.server.Answering.Asking;
import org.fanworks.demo.web.Pages;
import org.fanworks.demo.web.Response;

/** The HTTP server of an embedded site that answers programs. Safe for use by many threads. */
public final class ApiServer implements AutoCloseable {
  /** A stream of events keeps a thread busy. */
  private static final int THREADS = 16;

  private final LoopbackServer server;
  private final Answering answering;
  private final Duration latency;
  private final FaultSwitch faults = new FaultSwitch();
  private final RequestLog log = new RequestLog();

  private ApiServer(Answering answering, Duration latency) {
    this.answering = answering;
    this.latency = latency;
    this.server = LoopbackServer.start(this::handle, THREADS);
  }

  /** Starts to answer; every answer is held back for the latency. */
  public static ApiServer start(Answering answering, Duration latency) {
    return new ApiServer(answering, latency);
  }

  private void handle(HttpExchange exchange) throws IOException {
    Instant arrived = Instant.now();
    try (exchange) {
      Asking asking = asking(exchange);
      if (!latency.isZero()) {
        Wire.pause(latency);
      }
      Optional<Fault> fault = faults.next(exchange.getRequestURI().toString());
      if (fault.filter(Fault.DroppedConnection.class::isInstance).isPresent()) {
        log.add(arrived, exchange, 0);
        return;
      }
      Optional<Iterator<String>> events =
          fault.isEmpty() ? answering.events(asking) : Optional.empty();
      if (events.isPresent()) {
        log.add(arrived, exchange, 200);
        stream(exchange, events.get());
        return;
      }
      Response response =
          fault
              .filter(Fault.Answer.class::isInstance)
              .map(Fault.Answer.class::cast)
              .map(ApiServer::canned)
              .orElseGet(() -> answering.answer(asking));
      log.add(arrived, exchange, response.status());
      Wire.send(exchange, response, fault.orElse(null));
    }
  }

  private static Asking asking(HttpExchange exchange) throws IOException {
    URI address = exchange.getRequestURI();
    String query = address.getRawQuery();
    return new Asking(
        exchange.getRequestMethod(),
        address.getRawPath(),
        Pages.parameters(query == null ? "" : query),
        Optional.ofNullable(exchange.getRequestHeaders().getFirst("Authorization")),
        new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
  }

  private static Response canned(Fault.Answer answer) {
    Response response = new Response(answer.status(), List.of(), answer.body());
    for (Map.Entry<String, String> header : answer.headers().entrySet()) {
      response = response.with(header.getKey(), header.getValue());
    }
    return response;
  }

  private static void stream(HttpExchange exchange, Iterator<String> events) throws IOException {
    exchange.getResponseHeaders().add("Content-Type", "text/event-stream");
    exchange.sendResponseHeaders(200, 0);
    try (OutputStream out = exchange.getResponseBody()) {
      while (events.hasNext()) {
        out.write(events.next().getBytes(StandardCharsets.UTF_8));
        out.flush();
      }
    }
  }

  /** Where the site is, without a slash at the end. */
  public URI url() {
    return server.url();
  }

  /** What goes wrong. */
  public FaultSwitch faults() {
    return faults;
  }

  /** All requests since the start or the last clearing. */
  public List<RecordedRequest> requests() {
    return log.all();
  }

  /** Forgets the requests. */
  public void clearRequests() {
    log.clear();
  }

  @Override
  public void close() {
    server.close();
  }
}
