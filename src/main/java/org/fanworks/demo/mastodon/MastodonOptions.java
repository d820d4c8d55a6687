package org.fanworks.demo.mastodon;

import java.time.Duration;
import java.time.InstantSource;
import org.fanworks.demo.mastodon.api.MastodonApi;

/**
 * How an embedded Mastodon server is set up. Immutable.
 *
 * @param people accounts that it knows
 * @param posts statuses that it knows
 * @param latency how long every answer takes at least
 * @param clock by which it counts requests
 */
public record MastodonOptions(
    long seed,
    int people,
    int posts,
    MastodonApi.Rules rules,
    Duration latency,
    InstantSource clock) {

  /**
   * The server of {@code jdbc:fanworks:demo}: 500 accounts, 50,000 statuses, and a hundred times as
   * many requests as a real server allows.
   */
  public static MastodonOptions defaults() {
    return new MastodonOptions(
        1,
        500,
        50_000,
        new MastodonApi.Rules(30_000, 30_000, false),
        Duration.ZERO,
        InstantSource.system());
  }

  /** A smaller or larger server. */
  public MastodonOptions withSize(int accounts, int statuses) {
    return new MastodonOptions(seed, accounts, statuses, rules, latency, clock);
  }

  /** A server with other rules. */
  public MastodonOptions withRules(MastodonApi.Rules other) {
    return new MastodonOptions(seed, people, posts, other, latency, clock);
  }

  /** A server with other data. */
  public MastodonOptions withSeed(long other) {
    return new MastodonOptions(other, people, posts, rules, latency, clock);
  }

  /** A server with slower answers. */
  public MastodonOptions withLatency(Duration delay) {
    return new MastodonOptions(seed, people, posts, rules, delay, clock);
  }
}
