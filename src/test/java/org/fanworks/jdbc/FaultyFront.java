package org.fanworks.jdbc;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okio.Buffer;
import okio.ByteString;
import org.fanworks.demo.DemoArchive;
import org.fanworks.demo.WorkRow;
import org.fanworks.web.PromptSockets;

/**
 * Stands before a site and hands on what it says, until a fault is ordered. Each has a port of its
 * own, so that nothing is remembered of the one before.
 */
final class FaultyFront extends Dispatcher implements AutoCloseable {
  private static final HttpClient CLIENT =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();
  private static final Set<String> OF_THE_CONNECTION =
      Set.of("content-length", "transfer-encoding", "connection", "date", "content-encoding");

  /** The value of a cookie, unless it is one of a few letters such as a flag. */
  private static final Pattern SECRET_COOKIE = Pattern.compile("(?m)^[^=]+=([^;]{8,})");

  private static final Pattern FORM_TOKEN =
      Pattern.compile("name=\"authenticity_token\"[^>]*value=\"([^\"]{8,})\"");

  private static final Set<Integer> USED_PORTS = ConcurrentHashMap.newKeySet();

  private final MockWebServer server = new MockWebServer();
  private final URI site;
  private final List<WorkRow> works;
  private final Set<String> secrets = ConcurrentHashMap.newKeySet();
  private final AtomicInteger faultsLeft = new AtomicInteger();
  private volatile NetworkFault fault = NetworkFault.EMPTY;
  private volatile FaultPlace place = FaultPlace.SEARCH;

  FaultyFront(DemoArchive archive) throws IOException {
    this.site = archive.url();
    this.works = archive.rows().works();
    server.setDispatcher(this);
    server.setServerSocketFactory(new PromptSockets());
    InetAddress here = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
    server.start(here, freshPort(here));
  }

  /**
   * A port of which the driver has not heard: it remembers how long a host wants to be left alone.
   */
  private static int freshPort(InetAddress here) throws IOException {
    while (true) {
      try (ServerSocket socket = new ServerSocket(0, 1, here)) {
        if (USED_PORTS.add(socket.getLocalPort())) {
          return socket.getLocalPort();
        }
      }
    }
  }

  /** Orders a fault for the next so many requests of a place. */
  void order(NetworkFault ordered, FaultPlace where, int times) {
    fault = ordered;
    place = where;
    faultsLeft.set(times);
  }

  String url() {
    return "http://127.0.0.1:" + server.getPort();
  }

  /** What only the site and its visitor may know: values of cookies and of hidden form fields. */
  Set<String> secrets() {
    return Set.copyOf(secrets);
  }

  int requests() {
    return server.getRequestCount();
  }

  @Override
  public MockResponse dispatch(RecordedRequest request) {
    if (request.getTarget().equals("/loop")) {
      return new MockResponse.Builder().code(302).setHeader("Location", "/loop").build();
    }
    MockResponse.Builder real = real(request);
    boolean strikes = place.isHitBy(request, works) && faultsLeft.getAndDecrement() > 0;
    return (strikes ? fault.instead(real) : real).build();
  }

  private MockResponse.Builder real(RecordedRequest request) {
    try {
      HttpResponse<byte[]> answer =
          CLIENT.send(forwarded(request), HttpResponse.BodyHandlers.ofByteArray());
      remember(SECRET_COOKIE, String.join("\n", answer.headers().allValues("Set-Cookie")));
      remember(FORM_TOKEN, new String(answer.body(), StandardCharsets.UTF_8));
      MockResponse.Builder response =
          new MockResponse.Builder().code(answer.statusCode()).body(body(answer.body()));
      answer
          .headers()
          .map()
          .forEach(
              (name, values) -> {
                if (!OF_THE_CONNECTION.contains(name)) {
                  values.forEach(value -> response.addHeader(name, here(value)));
                }
              });
      return response;
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  private void remember(Pattern place, String text) {
    place.matcher(text).results().map(found -> found.group(1)).forEach(secrets::add);
  }

  private HttpRequest forwarded(RecordedRequest request) {
    HttpRequest.Builder forwarded = HttpRequest.newBuilder(URI.create(site + request.getTarget()));
    for (String name : Set.of("Cookie", "Content-Type")) {
      String value = request.getHeaders().get(name);
      if (value != null) {
        forwarded.header(name, value);
      }
    }
    ByteString body = request.getBody();
    return forwarded
        .method(
            request.getMethod(),
            body == null
                ? HttpRequest.BodyPublishers.noBody()
                : HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
        .build();
  }

  private String here(String header) {
    return header.replace(site.toString(), url());
  }

  private static Buffer body(byte[] bytes) {
    return new Buffer().write(bytes);
  }

  @Override
  public void close() {
    server.close();
  }
}
