package org.fanworks.web;

import java.time.Duration;
import java.util.Optional;
import okhttp3.HttpUrl;
import org.fanworks.web.cache.StoredPage;

/**
 * The robots.txt of one site, fetched at first need and kept for a day, by all clients of its host.
 * Thread-safe; costs one request a day. While it cannot be read nothing is allowed (RFC 9309,
 * 2.3.1.4).
 */
final class RobotsTxt {
  static final Duration KEPT = Duration.ofDays(1);

  private final Origin origin;
  private final PatientTransport transport;
  private final KeptPages kept;
  private final RobotsMemory memory;
  private final HostPacer.Demand crawlDelay;

  RobotsTxt(
      Origin origin, PatientTransport transport, KeptPages kept, HostPacer.Demand crawlDelay) {
    this.origin = origin;
    this.transport = transport;
    this.kept = kept;
    this.memory = transport.host().robots();
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

  /** What a kept file says, however old; without one everything is allowed. */
  boolean allowsOffline(HttpUrl url) {
    return kept.robotsTxt(origin)
        .map(RobotsTxt::judge)
        .map(rules -> rules.allows(url))
        .orElse(true);
  }

  /** The gap that the file asks for as it was last read, however long ago; empty before that. */
  Optional<Duration> crawlDelay() {
    return memory.lastRead().map(RobotsRules::crawlDelay);
  }

  private RobotsRules rules(Errand errand) {
    RobotsRules rules = memory.get(errand.cancellation(), () -> read(errand.forRobotsTxt()));
    crawlDelay.change(rules.crawlDelay());
    return rules;
  }

  private RobotsMemory.Fetched read(Errand errand) {
    Ticker ticker = transport.ticker();
    Optional<StoredPage> before = kept.robotsTxt(origin);
    if (before.isPresent()) {
      long age = Duration.between(before.get().fetched(), ticker.now()).toNanos();
      return new RobotsMemory.Fetched(judge(before.get()), ticker.nanos() - age);
    }
    StoredPage page = kept.keepRobotsTxt(origin, fetch(errand));
    return new RobotsMemory.Fetched(judge(page), ticker.nanos());
  }

  private Answer fetch(Errand errand) {
    try {
      return new RedirectFollower(origin)
          .follow(origin.robotsTxt(), url -> transport.send(url, errand));
    } catch (Unreachable e) {
      throw Unreachable.robotsTxt(e);
    }
  }

  private static RobotsRules judge(StoredPage page) {
    return page.status() >= 400
        ? RobotsRules.allowAll()
        : RobotsRules.parse(page.url(), page.contentType(), page.body());
  }
}
