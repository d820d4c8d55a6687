package org.fanworks.demo.server;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.Optional;
import org.fanworks.demo.fault.Fault;
import org.fanworks.demo.fault.FaultSwitch;
import org.fanworks.demo.server.Answering.Asking;
import org.fanworks.demo.web.Pages;
import org.fanworks.demo.web.Response;

/**
 * Answers a program: waits the latency, asks for a fault, records, and sends an answer or a stream.
 * Thread-safe.
 */
final class ApiExchange implements HttpHandler {
  private final Answering answering;
  private final FaultSwitch faults;
  private final RequestLog log;
  private final Duration latency;

  ApiExchange(Answering answering, FaultSwitch faults, RequestLog log, Duration latency) {
    this.answering = answering;
    this.faults = faults;
    this.log = log;
    this.latency = latency;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
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
              .map(answer -> Wire.ordered(answer, answer.body()))
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
}
