package org.fanworks.web;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import okhttp3.HttpUrl;
import org.fanworks.error.ErrorKind;
import org.fanworks.error.FanworksException;

/**
 * Reads through passing failures: tries again a bounded number of times, leaving the host alone in
 * between, and turns what remains into typed exceptions (AO3 reference, 8.4). Thread-safe. All its
 * waiting happens in the pacer, so that every other request to the host waits too.
 */
final class PatientTransport {
  private static final int BLOCKED = 403;
  private static final int TOO_MANY_REQUESTS = 429;

  /** AO3 only: its search engine does not answer. */
  private static final int SEARCH_UNAVAILABLE = 445;

  private static final int SERVICE_UNAVAILABLE = 503;

  private final PacedTransport transport;
  private final WebOptions options;
  private final Backoff backoff;

  PatientTransport(PacedTransport transport, WebOptions options, Backoff backoff) {
    this.transport = transport;
    this.options = options;
    this.backoff = backoff;
  }

  Host host() {
    return transport.host();
  }

  Ticker ticker() {
    return transport.ticker();
  }

  /** The first answer that is neither a passing failure nor a block. */
  Answer send(HttpUrl url, Errand errand) {
    for (int attempt = 1; ; attempt++) {
      Optional<Answer> answer = attempt(url, errand, attempt);
      if (answer.isPresent()) {
        return answer.get();
      }
    }
  }

  /** One try; empty when another one is due. */
  private Optional<Answer> attempt(HttpUrl url, Errand errand, int attempt) {
    Answer answer;
    try {
      answer = transport.send(url, errand);
    } catch (IOException e) {
      if (Unreachable.isForLackOfTrust(e)) {
        throw Unreachable.untrusted(SafeUrl.of(url), e);
      }
      backOff(errand, attempt, () -> Unreachable.failed(SafeUrl.of(url), attempt, e));
      return Optional.empty();
    }
    refuseBlock(answer, errand);
    RateBudget.pauseAfter(answer, transport.ticker().now()).ifPresent(host()::penalize);
    Optional<Duration> pause = pauseAskedBy(answer);
    if (pause.isPresent()) {
      obey(url, errand, pause.get(), attempt);
      return Optional.empty();
    }
    if (answer.status() >= 500 || answer.status() == SEARCH_UNAVAILABLE) {
      backOff(
          errand, attempt, () -> Unreachable.answered(SafeUrl.of(url), attempt, answer.status()));
      return Optional.empty();
    }
    refuseOversized(answer);
    return Optional.of(answer);
  }

  private void backOff(Errand errand, int attempt, Supplier<Unreachable> failure) {
    if (isLast(errand, attempt)) {
      throw failure.get();
    }
    host().pacer().pause(backoff.after(attempt));
  }

  private void obey(HttpUrl url, Errand errand, Duration pause, int attempt) {
    host().penalize(pause);
    if (isLast(errand, attempt) || pause.compareTo(options.maxRetryAfter()) > 0) {
      throw new RateLimited(url.host(), pause);
    }
  }

  /** What is not known to have failed must not be done a second time. */
  private boolean isLast(Errand errand, int attempt) {
    return !errand.isRepeatable() || attempt > options.retries();
  }

  private Optional<Duration> pauseAskedBy(Answer answer) {
    Instant now = transport.ticker().now();
    Optional<Duration> told = RetryAfter.of(answer, now);
    return switch (answer.status()) {
      case TOO_MANY_REQUESTS ->
          told.or(() -> RateBudget.untilReset(answer, now))
              .or(() -> Optional.of(RetryAfter.UNTOLD));
      case SERVICE_UNAVAILABLE -> told;
      default -> Optional.empty();
    };
  }

  /** A robots.txt that is forbidden merely does not exist (RFC 9309, 2.3.1.3). */
  private void refuseBlock(Answer answer, Errand errand) {
    boolean forbidden = answer.status() == BLOCKED && !errand.robotsTxt() && !answer.isJson();
    if (forbidden || ChallengePage.isShownBy(answer)) {
      throw host().circuit().open(SafeUrl.of(answer.url()), answer.status());
    }
  }

  private void refuseOversized(Answer answer) {
    if (answer.oversized()) {
      throw new FanworksException(
          ErrorKind.PAGE_CHANGED,
          SafeUrl.of(answer.url())
              + " is larger than the "
              + options.maxBodyBytes()
              + " bytes that a page may have; ask for fewer rows per page or another page");
    }
  }
}
