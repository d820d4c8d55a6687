package org.fanworks.web;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import okhttp3.HttpUrl;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The only way to the wire: each request passes its gate, waits for its slot and is logged.
 * Thread-safe.
 *
 * @param patience the longest pause asked for by the host that is waited for
 */
record PacedTransport(
    Transport transport, Host host, Ticker ticker, RequestLog log, Duration patience) {
  private static final Logger LOGGER = LoggerFactory.getLogger(PacedTransport.class);

  Answer send(HttpUrl url, Errand errand) throws IOException {
    host.circuit().requireClosed();
    errand.passGate(url);
    long wished = ticker.nanos();
    AtomicBoolean sent = new AtomicBoolean();
    Cancellation cancellation = errand.cancellation();
    try (Registration listed = log.waiting(errand.statementId(), () -> waitFor(sent.get()));
        HostPacer.Slot slot = host.pacer().acquire(cancellation, patience);
        MachinePace.Turn turn = host.machine().take(cancellation, host.pacer().gap(), patience)) {
      // A challenge may have come while this request waited.
      host.circuit().requireClosed();
      sent.set(true);
      Runnable started =
          () -> {
            slot.started();
            turn.started();
          };
      return exchange(url, errand, wished, started);
    }
  }

  private WaitReason waitFor(boolean sent) {
    if (sent) {
      return WaitReason.ANSWER;
    }
    return host.pacer().isPaused() ? WaitReason.PAUSE : WaitReason.PACE;
  }

  private Answer exchange(HttpUrl url, Errand errand, long wished, Runnable started)
      throws IOException {
    Instant time = ticker.now();
    long sent = ticker.nanos();
    Optional<Answer> answer = Optional.empty();
    try {
      answer = Optional.of(transport.send(url, errand, started));
      return answer.get();
    } finally {
      record(
          new LoggedRequest(
              time,
              errand.statementId(),
              SafeUrl.of(url),
              answer.map(Answer::status).orElse(0),
              answer.map(Answer::bytes).orElse(0L),
              false,
              Duration.ofNanos(sent - wished),
              Duration.ofNanos(ticker.nanos() - sent),
              errand.robotsTxt()));
    }
  }

  private void record(LoggedRequest request) {
    log.add(request);
    LOGGER.debug(
        "{} {} {} bytes, waited {}, took {}",
        request.status(),
        request.url(),
        request.bytes(),
        request.waited(),
        request.took());
  }
}
