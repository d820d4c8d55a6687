package org.fanworks.jdbc;

import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import okio.Buffer;
import okio.ByteString;
import okio.GzipSink;
import okio.Okio;

/** What can go wrong with one answer of a site, or with reaching it. */
@SuppressWarnings("ImmutableEnumChecker") // The functions have no state.
enum NetworkFault {
  REFUSED("connection refused", "http://127.0.0.1:1/"),
  NO_SUCH_NAME("DNS failure", "https://archive.invalid/"),
  RESET_BEFORE_BODY(
      "reset before the body", real -> real.onResponseStart(new SocketEffect.CloseSocket())),
  RESET_WITHIN_BODY(
      "reset within the body", real -> real.onResponseBody(new SocketEffect.CloseSocket())),
  TRUNCATED_GZIP("truncated gzip", real -> halfOfGzip(new MockResponse.Builder())),
  SLOW_DRIP("slow drip", real -> real.throttleBody(10, 100, TimeUnit.MILLISECONDS)),
  STALL("stall", real -> real.onResponseStart(SocketEffect.Stall.INSTANCE)),
  TOO_MANY("429 with Retry-After", real -> status(429).setHeader("Retry-After", "1")),
  TOO_MANY_UNTOLD("429 without", real -> status(429).body("Retry later\n")),
  SERVER_ERROR("500", real -> status(500)),
  BAD_GATEWAY("502", real -> status(502)),
  UNAVAILABLE("503", real -> status(503)),
  NO_TLS_BEHIND("525", real -> status(525)),
  CHALLENGE("challenge with 200", real -> status(200).body(Bodies.CHALLENGE)),
  CHALLENGE_403("challenge with 403", real -> status(403).body(Bodies.CHALLENGE)),
  CHALLENGE_503("challenge with 503", real -> status(503).body(Bodies.CHALLENGE)),
  MAINTENANCE("maintenance", real -> status(503).body(Bodies.MAINTENANCE)),
  LOGIN_REDIRECT("login redirect", real -> redirect("/users/login?restricted=true")),
  REDIRECT_LOOP("redirect loop", real -> redirect("/loop")),
  ELSEWHERE("downgrade to http elsewhere", real -> redirect("http://archive.example/works")),
  WRONG_TYPE(
      "wrong content type",
      real -> status(200).setHeader("Content-Type", "application/json").body("{\"works\":[]}")),
  EMPTY("empty body", real -> status(200).body("")),
  HUGE("50 MB body", real -> status(200).body(new Buffer().write(new byte[50_000_000]))),
  RENAMED("renamed classes", NetworkFault::renamed);

  /** Pages that do not come from the archive. */
  private static final class Bodies {
    static final String CHALLENGE =
        "<html><head><title>Just a moment...</title></head><body>"
            + "<script>window._cf_chl_opt = {};</script></body></html>";
    static final String MAINTENANCE =
        "<html><body><div id=\"main\" class=\"error-503-maintenance errors\">"
            + "<p>The archive is down for maintenance.</p></div></body></html>";
  }

  private final String title;
  private final String base;
  private final UnaryOperator<MockResponse.Builder> answer;

  /** A fault of one answer, made from the right one. */
  NetworkFault(String title, UnaryOperator<MockResponse.Builder> answer) {
    this.title = title;
    this.base = "";
    this.answer = answer;
  }

  /** A fault of the whole site, which is not there. */
  NetworkFault(String title, String base) {
    this.title = title;
    this.base = base;
    this.answer = UnaryOperator.identity();
  }

  String title() {
    return title;
  }

  /** Where the site is supposed to be; empty if it is there. */
  String unreachableBase() {
    return base;
  }

  /** How long to wait for an answer: not long for one that never comes, else on a busy machine. */
  Duration patience() {
    return this == SLOW_DRIP || this == STALL ? Duration.ofMillis(1_500) : Duration.ofSeconds(15);
  }

  /** Whether it ends with a pause or a timeout. */
  boolean takesTime() {
    return this == SLOW_DRIP || this == STALL || this == TOO_MANY;
  }

  MockResponse.Builder instead(MockResponse.Builder real) {
    return answer.apply(real);
  }

  private static MockResponse.Builder status(int status) {
    return new MockResponse.Builder()
        .code(status)
        .setHeader("Content-Type", "text/html; charset=utf-8");
  }

  private static MockResponse.Builder redirect(String target) {
    return status(302).setHeader("Location", target);
  }

  private static MockResponse.Builder halfOfGzip(MockResponse.Builder response) {
    Buffer compressed = new Buffer();
    try (GzipSink gzip = new GzipSink(compressed)) {
      Okio.buffer(gzip).writeUtf8("<html>".repeat(1_000)).flush();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    ByteString whole = compressed.readByteString();
    return response
        .setHeader("Content-Encoding", "gzip")
        .body(new Buffer().write(whole.substring(0, whole.size() / 2)));
  }

  private static MockResponse.Builder renamed(MockResponse.Builder real) {
    Buffer body = new Buffer();
    try {
      Objects.requireNonNull(real.getBody()).writeTo(body);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return real.body(body.readUtf8().replace("class=\"", "class=\"new-"));
  }
}
