package org.fanworks.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.fanworks.error.ErrorKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(20)
final class WebClientHttpsTest {
  private static final String HOST = "127.0.0.1";

  @TempDir private Path folder;

  @Test
  void readsAPageOfAHostThatIsTrusted() throws Exception {
    try (TrustedCertificate trusted = TrustedCertificate.known(HOST, folder);
        MockWebServer server = trusted.server();
        WebClient client = client(server)) {
      server.enqueue(new MockResponse.Builder().body("page").build());

      assertThat(get(client, server).body()).isEqualTo("page");
    }
  }

  @Test
  void refusesTheWayDownToHttpOnTheSameHost() throws Exception {
    try (TrustedCertificate trusted = TrustedCertificate.known(HOST, folder);
        MockWebServer server = trusted.server();
        WebClient client = client(server);
        MockWebServer open = new MockWebServer()) {
      open.start();
      String target = "http://" + HOST + ":" + open.getPort() + "/";
      server.enqueue(new MockResponse.Builder().code(302).setHeader("Location", target).build());

      assertThatThrownBy(() -> get(client, server))
          .isInstanceOf(RedirectRefused.class)
          .hasMessageContaining("redirects to " + target);
      assertThat(open.getRequestCount()).isZero();
    }
  }

  @Test
  void sendsNothingToAHostThatNobodyVouchesFor() throws Exception {
    try (TrustedCertificate stranger = TrustedCertificate.ofStranger(HOST);
        MockWebServer server = stranger.server();
        WebClient client = client(server)) {
      Unreachable failure = catchThrowableOfType(Unreachable.class, () -> get(client, server));

      assertThat(failure.kind()).isEqualTo(ErrorKind.UNTRUSTED);
      assertThat(failure)
          .hasMessageContaining("Nothing was sent to 127.0.0.1: the certificate")
          .hasMessageContaining("not trusted");
      assertThat(server.getRequestCount()).isZero();
    }
  }

  @Test
  void sendsNothingToAHostWithTheCertificateOfAnother() throws Exception {
    try (TrustedCertificate others = TrustedCertificate.known("other.example", folder);
        MockWebServer server = others.server();
        WebClient client = client(server)) {
      Unreachable failure = catchThrowableOfType(Unreachable.class, () -> get(client, server));

      assertThat(failure.kind()).isEqualTo(ErrorKind.UNTRUSTED);
      assertThat(server.getRequestCount()).isZero();
    }
  }

  /** A second try would have to wait for an hour. */
  private static WebClient client(MockWebServer server) {
    WebOptions options =
        WebOptions.of(base(server), "0.1")
            .withRobots(RobotsPolicy.IGNORE)
            .withMinInterval(Duration.ZERO)
            .withBackoff(Duration.ofHours(1));
    return new WebClient(options, new RequestLog());
  }

  private static WebPage get(WebClient client, MockWebServer server) {
    return client.get(WebRequest.of(base(server), 0, new Cancellation()));
  }

  private static URI base(MockWebServer server) {
    return URI.create("https://" + HOST + ":" + server.getPort() + "/");
  }
}
