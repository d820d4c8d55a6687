package org.fanworks.site.mastodon.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.fanworks.error.ErrorKind;
import org.fanworks.error.FanworksException;
import org.fanworks.web.Cancellation;
import org.junit.jupiter.api.Test;

final class TokenStandingTest {
  private final Cancellation cancellation = new Cancellation();
  private Instant now = Instant.parse("2026-01-01T00:00:00Z");
  private int asked;

  private final TokenStanding standing = new TokenStanding(() -> now);

  private Optional<Account> accept() {
    asked++;
    return Optional.empty();
  }

  private Optional<Account> fail(ErrorKind kind) {
    asked++;
    throw new FanworksException(kind, "no");
  }

  @Test
  void believesAnAcceptanceForAnHour() {
    standing.require(cancellation, this::accept);
    now = now.plus(Duration.ofMinutes(59));
    standing.require(cancellation, this::accept);
    assertThat(asked).isEqualTo(1);

    now = now.plus(Duration.ofMinutes(1));
    standing.require(cancellation, this::accept);
    assertThat(asked).isEqualTo(2);
  }

  @Test
  void believesARefusalForGood() {
    for (int day = 0; day < 3; day++) {
      now = now.plus(Duration.ofDays(day));
      assertThatExceptionOfType(FanworksException.class)
          .isThrownBy(() -> standing.require(cancellation, () -> fail(ErrorKind.LOGIN_REQUIRED)))
          .returns(ErrorKind.LOGIN_REQUIRED, FanworksException::kind);
    }

    assertThat(asked).isEqualTo(1);
  }

  @Test
  void asksAgainAfterAServerThatWasOutOfReach() {
    assertThatExceptionOfType(FanworksException.class)
        .isThrownBy(() -> standing.require(cancellation, () -> fail(ErrorKind.UNREACHABLE)));

    standing.require(cancellation, this::accept);

    assertThat(asked).isEqualTo(2);
  }

  @Test
  void asksNobodyForACancelledStatement() {
    cancellation.cancel();

    assertThatExceptionOfType(FanworksException.class)
        .isThrownBy(() -> standing.require(cancellation, this::accept))
        .returns(ErrorKind.CANCELLED, FanworksException::kind);
    assertThat(asked).isZero();
  }
}
