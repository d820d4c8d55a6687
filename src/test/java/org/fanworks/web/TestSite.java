package org.fanworks.web;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;

/** A web server on this machine and a client of it that lives in fake time. */
final class TestSite implements AutoCloseable {
  static final long STATEMENT = 7;

  final MockWebServer server = new MockWebServer();
  final FakeTicker ticker = new FakeTicker();
  final RequestLog log = new RequestLog();
  final HostPacer pacer = new HostPacer("127.0.0.1", ticker);
  final Host host =
      new Host(
          pacer,
          MachinePace.alone("127.0.0.1", ticker),
          new RobotsMemory(ticker),
          new Circuit(ticker));
  final Cancellation cancellation = new Cancellation();
  final WebClient client;
  private final List<WebClient> others = new ArrayList<>();

  private TestSite(Account account, UnaryOperator<WebOptions> change) throws IOException {
    server.start(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), 0);
    WebOptions options = WebOptions.of(url("/"), "0.1").withMinInterval(Duration.ZERO);
    client =
        new WebClient(
            change.apply(options),
            new WebClient.Surroundings(account, log, CacheUse.NONE, ticker, host));
  }

  /** A site whose robots.txt is ignored and that needs no gaps. */
  static TestSite open() throws IOException {
    return with(UnaryOperator.identity());
  }

  /** The same with other options. */
  static TestSite with(UnaryOperator<WebOptions> change) throws IOException {
    return new TestSite(
        Account.GUEST, options -> change.apply(options.withRobots(RobotsPolicy.IGNORE)));
  }

  /** A site with this policy and no answer in store. */
  static TestSite open(RobotsPolicy policy) throws IOException {
    return new TestSite(Account.GUEST, options -> options.withRobots(policy));
  }

  /** A site that somebody may sign in to. */
  static TestSite of(Account account) throws IOException {
    return new TestSite(account, options -> options.withRobots(RobotsPolicy.IGNORE));
  }

  /** A site whose robots.txt is obeyed. */
  static TestSite obeying(String robotsTxt) throws IOException {
    return open(RobotsPolicy.OBEY).answer(200, robotsTxt);
  }

  /** One more client that ignores robots.txt, in the same time and at the same pace. */
  WebClient another(Account account, CacheUse cache) {
    return another(account, cache, RobotsPolicy.IGNORE);
  }

  /** One more client, in the same time and at the same pace. */
  WebClient another(Account account, CacheUse cache, RobotsPolicy robots) {
    return client(account, cache, robots, host);
  }

  /** A client that obeys robots.txt in a JVM that was just started. */
  WebClient restarted(CacheUse cache) {
    return client(Account.GUEST, cache, RobotsPolicy.OBEY, host.forOneClient(ticker));
  }

  private WebClient client(Account account, CacheUse cache, RobotsPolicy robots, Host known) {
    WebOptions options =
        WebOptions.of(url("/"), "0.1")
            .withMinInterval(Duration.ZERO)
            .withRobots(robots)
            .withRetries(0);
    WebClient.Surroundings surroundings =
        new WebClient.Surroundings(account, log, cache, ticker, known);
    others.add(new WebClient(options, surroundings));
    return others.get(others.size() - 1);
  }

  URI url(String path) {
    return URI.create("http://127.0.0.1:" + server.getPort() + path);
  }

  TestSite answer(int status, String body) {
    return answer(new MockResponse.Builder().code(status).body(body));
  }

  TestSite redirect(String location) {
    return answer(new MockResponse.Builder().code(302).setHeader("Location", location));
  }

  TestSite answer(MockResponse.Builder response) {
    server.enqueue(response.build());
    return this;
  }

  WebRequest request(String path) {
    return WebRequest.of(url(path), STATEMENT, cancellation);
  }

  WebPage get(String path) {
    return client.get(request(path));
  }

  /** The requests that reached the server so far. */
  List<String> targets() throws InterruptedException {
    List<RecordedRequest> requests = new ArrayList<>();
    for (int left = server.getRequestCount(); left > 0; left--) {
      requests.add(server.takeRequest());
    }
    return requests.stream().map(RecordedRequest::getTarget).toList();
  }

  /** When the requests were let go, counted from the start of fake time. */
  List<Duration> starts() {
    return log.recent().stream()
        .map(request -> Duration.between(FakeTicker.START, request.time()))
        .toList();
  }

  @Override
  public void close() {
    client.close();
    others.forEach(WebClient::close);
    server.close();
  }
}
