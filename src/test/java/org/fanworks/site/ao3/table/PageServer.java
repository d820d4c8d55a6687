package org.fanworks.site.ao3.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.fanworks.site.ao3.client.Ao3Urls;
import org.fanworks.site.ao3.client.Ao3Web;
import org.fanworks.web.RequestLog;
import org.fanworks.web.WebClient;
import org.fanworks.web.WebOptions;

/** A site that knows a few pages by heart, and nothing else. */
final class PageServer extends Dispatcher implements AutoCloseable {
  private final MockWebServer server = new MockWebServer();
  private final Map<String, MockResponse> pages = new HashMap<>();
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private final WebClient client;

  PageServer() {
    server.setDispatcher(this);
    try {
      server.start(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    WebOptions options = WebOptions.of(base(), "0").withMinInterval(Duration.ZERO);
    client = new WebClient(options, new RequestLog());
  }

  /** The archive that this is. */
  Ao3Web web() {
    return Ao3Web.of(client, new Ao3Urls(base()));
  }

  /** Answers requests for a path and parameters, both as people read them, with a page. */
  PageServer page(String target, String html) {
    pages.put(target, new MockResponse.Builder().body(html).build());
    return this;
  }

  /** Answers requests for a path and parameters with a redirect. */
  PageServer moved(String target, String path) {
    pages.put(target, new MockResponse.Builder().code(302).setHeader("Location", path).build());
    return this;
  }

  /** Answers requests for robots.txt with this text. */
  PageServer robots(String text) {
    return page("/robots.txt", text);
  }

  /** Targets of all requests but those for robots.txt, as people read them. */
  List<String> requests() {
    return requests;
  }

  URI base() {
    return URI.create("http://127.0.0.1:" + server.getPort() + "/");
  }

  @Override
  public MockResponse dispatch(RecordedRequest request) {
    String target =
        URLDecoder.decode(
            request.getTarget().replace("%2B", "+").replace("+", "%20"), StandardCharsets.UTF_8);
    if (target.equals("/robots.txt")) {
      return pages.getOrDefault(target, new MockResponse.Builder().body("").build());
    }
    requests.add(target);
    return pages.getOrDefault(
        target,
        new MockResponse.Builder()
            .code(404)
            .body("<html><head><title>404 Not Found</title></head><body></body></html>")
            .build());
  }

  @Override
  public void close() {
    client.close();
    server.close();
  }
}
