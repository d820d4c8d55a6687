package org.fanworks.web;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import okhttp3.HttpUrl;
import org.fanworks.error.ErrorKind;
import org.fanworks.error.FanworksException;

/**
 * The robots.txt of one site, fetched at first need and kept for a day. Thread-safe; costs one
 * request a day. While it cannot be read nothing is allowed (RFC 9309, 2.3.1.4).
 */
final class RobotsTxt {
  private static final Duration KEPT = Duration.ofDays(1);

  /** How long a cancelled caller may go on waiting for another caller's fetch. */
  private static final long POLL_MILLIS = 20;

  private final Origin origin;
  private final PatientTransport transport;
  private final Ticker ticker;
  private final HostPacer.Demand crawlDelay;
  private final ReentrantLock fetching = new ReentrantLock(true);
  private volatile Optional<Fetched> last = Optional.empty();

  RobotsTxt(Origin origin, PatientTransport transport, Ticker ticker, HostPacer.Demand crawlDelay) {
    this.origin = origin;
    this.transport = transport;
    this.ticker = ticker;
    this.crawlDelay = crawlDelay;
  }

  /** Fails with {@link RobotsDisallowed} when the URL must not be requested. */
  void require(HttpUrl url, Errand errand) {
    RobotsRules rules = rules(errand);
    if (!rules.allows(url)) {
      throw new RobotsDisallowed(SafeUrl.of(url), rules.lineAgainst(url));
    }
  }

  boolean allows(HttpUrl url, Errand errand) {
    return rules(errand).allows(url);
  }

  /** The gap that the file asks for as it was last read, however long ago; empty before that. */
  Optional<Duration> crawlDelay() {
    return last.map(fetched -> fetched.rules().crawlDelay());
  }

  private RobotsRules rules(Errand errand) {
    Optional<RobotsRules> known = fresh();
    if (known.isPresent()) {
      return known.get();
    }
    lock(errand.cancellation());
    try {
      return fresh().orElseGet(() -> fetch(errand.forRobotsTxt()));
    } finally {
      fetching.unlock();
    }
  }

  private Optional<RobotsRules> fresh() {
    return last.filter(fetched -> ticker.nanos() - fetched.nanos() < KEPT.toNanos())
        .map(Fetched::rules);
  }

  private RobotsRules fetch(Errand errand) {
    RobotsRules rules = judge(read(errand));
    crawlDelay.change(rules.crawlDelay());
    last = Optional.of(new Fetched(rules, ticker.nanos()));
    return rules;
  }

  private Answer read(Errand errand) {
    try {
      return new RedirectFollower(origin)
          .follow(origin.robotsTxt(), url -> transport.send(url, errand));
    } catch (Unreachable e) {
      throw Unreachable.robotsTxt(e);
    }
  }

  private static RobotsRules judge(Answer answer) {
    return answer.status() >= 400 ? RobotsRules.allowAll() : RobotsRules.parse(answer);
  }

  private void lock(Cancellation cancellation) {
    try {
      do {
        cancellation.throwIfCancelled();
      } while (!fetching.tryLock(POLL_MILLIS, TimeUnit.MILLISECONDS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new FanworksException(
          ErrorKind.CANCELLED, "The thread was interrupted while it waited for robots.txt", e);
    }
  }

  private record Fetched(RobotsRules rules, long nanos) {}
}
