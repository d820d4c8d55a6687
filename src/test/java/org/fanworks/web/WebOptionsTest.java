package org.fanworks.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.fanworks.error.ErrorKind;
import org.fanworks.error.FanworksException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class WebOptionsTest {
  private static final WebOptions OPTIONS =
      WebOptions.of(URI.create("https://archive.example"), "0.1");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://archive.example",
        "https://archive.example:8443/base",
        "http://localhost:8080",
        "http://127.0.0.1",
        "http://[::1]:81/"
      })
  void takesHttpsAndLoopback(String base) {
    assertThat(WebOptions.of(URI.create(base), "0.1").base()).isEqualTo(URI.create(base));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://archive.example",
        "http://127.0.0.1.example",
        "http://10.0.0.1",
        "ftp://archive.example",
        "archive.example",
        "https:///path"
      })
  void refusesAnyOtherBase(String base) {
    assertRefused(() -> WebOptions.of(URI.create(base), "0.1"));
  }

  @Test
  void doesNotRepeatAPasswordInTheBase() {
    assertThatThrownBy(() -> WebOptions.of(URI.create("https://me:hush@archive.example"), "0.1"))
        .hasMessageContaining("archive.example")
        .hasMessageNotContaining("hush");
  }

  @ParameterizedTest
  @ValueSource(strings = {"two words", "line\r\nX-Evil: 1", "(a)", "käse@example.org", ""})
  void refusesAContactThatDoesNotFitAHeader(String contact) {
    assertRefused(() -> OPTIONS.withContact(Optional.of(contact)));
  }

  @Test
  void refusesValuesOutOfRange() {
    assertRefused(() -> OPTIONS.withMinInterval(Duration.ofMillis(-1)));
    assertRefused(() -> OPTIONS.withMinInterval(Duration.ofDays(2)));
    assertRefused(() -> OPTIONS.withTimeout(Duration.ZERO));
    assertRefused(() -> OPTIONS.withBackoff(Duration.ofSeconds(-1)));
    assertRefused(() -> OPTIONS.withMaxRetryAfter(Duration.ofSeconds(-1)));
    assertRefused(() -> OPTIONS.withRetries(-1));
    assertRefused(() -> OPTIONS.withMaxBodyBytes(0));
  }

  @Test
  void namesTheDriverAndTheContact() {
    assertThat(OPTIONS.userAgent()).isEqualTo("fanworks-jdbc/0.1");
    assertThat(OPTIONS.withContact(Optional.of("me@example.org")).userAgent())
        .isEqualTo("fanworks-jdbc/0.1 (+me@example.org)");
  }

  private static void assertRefused(ThrowingCallable call) {
    assertThatThrownBy(call)
        .asInstanceOf(type(FanworksException.class))
        .extracting(FanworksException::kind)
        .isEqualTo(ErrorKind.CONFIGURATION);
  }
}
