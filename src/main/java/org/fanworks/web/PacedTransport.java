package org.fanworks.web;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
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
    Transport transport, HostPacer pacer, Ticker ticker, RequestLog log, Duration patience) {
  private static final Logger LOGGER = LoggerFactory.getLogger(PacedTransport.class);

  Answer send(HttpUrl url, Errand errand) throws IOException {
    errand.passGate(url);
    long wished = ticker.nanos();
    try (HostPacer.Slot slot = pacer.acquire(errand.cancellation(), patience)) {
      Instant time = ticker.now();
      long started = ticker.nanos();
      Optional<Answer> answer = Optional.empty();
      try {
        answer = Optional.of(transport.send(url, errand, slot::started));
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
                Duration.ofNanos(started - wished),
                Duration.ofNanos(ticker.nanos() - started),
                errand.robotsTxt()));
      }
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
