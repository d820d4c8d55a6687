package org.fanworks.demo.server;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.fanworks.demo.fault.Fault;
import org.fanworks.demo.web.Response;
import org.jspecify.annotations.Nullable;

/** Puts answers on the wire, whole or broken. */
final class Wire {
  private Wire() {}

  /** Sends an answer, in the way the fault wants it. */
  static void send(HttpExchange exchange, Response response, @Nullable Fault fault)
      throws IOException {
    byte[] body = response.body().getBytes(response.charset());
    for (Response.Header header : response.headers()) {
      exchange.getResponseHeaders().add(header.name(), header.value());
    }
    boolean empty = body.length == 0 || exchange.getRequestMethod().equals("HEAD");
    exchange.sendResponseHeaders(response.status(), empty ? -1 : body.length);
    if (!empty) {
      write(exchange.getResponseBody(), body, fault);
    }
  }

  /** The answer that a fault orders, with this body. */
  static Response ordered(Fault.Answer answer, String body) {
    Response response = new Response(answer.status(), List.of(), body);
    for (Map.Entry<String, String> header : answer.headers().entrySet()) {
      response = response.with(header.getKey(), header.getValue());
    }
    return response;
  }

  private static void write(OutputStream out, byte[] body, @Nullable Fault fault)
      throws IOException {
    if (fault instanceof Fault.TruncatedBody) {
      out.write(body, 0, body.length / 2);
      out.flush();
    } else if (fault instanceof Fault.SlowDrip drip) {
      drip(out, body, drip);
      out.close();
    } else {
      out.write(body);
      out.close();
    }
  }

  private static void drip(OutputStream out, byte[] body, Fault.SlowDrip drip) throws IOException {
    int step = Math.max(1, body.length / drip.pieces());
    for (int from = 0; from < body.length; from += step) {
      pause(drip.pause());
      out.write(body, from, Math.min(step, body.length - from));
      out.flush();
    }
  }

  /** Waits; an interrupt means that the server closes. */
  static void pause(Duration duration) throws IOException {
    try {
      Thread.sleep(duration.toMillis());
    } catch (InterruptedException closing) {
      Thread.currentThread().interrupt();
      InterruptedIOException stopped = new InterruptedIOException("The demo archive closes.");
      stopped.initCause(closing);
      throw stopped;
    }
  }
}
