package org.fanworks.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import okhttp3.CookieJar;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
final class TransportTest {
  private final MockWebServer server = new MockWebServer();
  private final AtomicInteger started = new AtomicInteger();

  @BeforeEach
  void start() throws IOException {
    server.start(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), 0);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void tellsWhenTheRequestGoesOnTheWire() throws IOException {
    server.enqueue(new MockResponse.Builder().build());

    get();

    assertThat(started).hasValue(1);
  }

  @Test
  void tellsWhenTheSiteCanHaveTheRequestAndNotBefore() throws IOException {
    server.enqueue(new MockResponse.Builder().build());
    AtomicReference<RecordedRequest> received = new AtomicReference<>();

    get(() -> received.set(takeRequest()));

    assertThat(received).doesNotHaveNullValue();
  }

  @Test
  void tellsOnceOfARequestThatIsCutOff() {
    server.enqueue(
        new MockResponse.Builder().onRequestStart(new SocketEffect.CloseSocket()).build());

    assertThatThrownBy(this::get).isInstanceOf(IOException.class);

    assertThat(started).hasValue(1);
  }

  @Test
  void tellsNothingWhenThereIsNoConnection() {
    server.close();

    assertThatThrownBy(this::get).isInstanceOf(IOException.class);

    assertThat(started).hasValue(0);
  }

  private RecordedRequest takeRequest() {
    try {
      return server.takeRequest(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  private Answer get() throws IOException {
    return get(started::incrementAndGet);
  }

  private Answer get(Runnable whenStarted) throws IOException {
    HttpUrl url = HttpUrl.get("http://127.0.0.1:" + server.getPort() + "/");
    try (Transport transport =
        new Transport(WebOptions.of(URI.create(url.toString()), "0.1"), CookieJar.NO_COOKIES)) {
      return transport.send(url, Errand.ofNobody(new Cancellation()), whenStarted);
    }
  }
}
