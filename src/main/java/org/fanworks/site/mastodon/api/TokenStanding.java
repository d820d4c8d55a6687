package org.fanworks.site.mastodon.api;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import com.google.common.util.concurrent.UncheckedExecutionException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import org.fanworks.error.ErrorKind;
import org.fanworks.error.FanworksException;
import org.fanworks.web.BearerToken;
import org.fanworks.web.Cancellation;
import org.fanworks.web.Turn;

/**
 * How a token stands with its server, for the whole JVM: all connections share what one has asked.
 * Thread-safe.
 *
 * <p>A server takes an unknown token for nobody's and silently gives fewer rows (Mastodon
 * reference, 8.4). So it is asked before the token is used, and again after an hour, since tokens
 * can be withdrawn. A refusal is remembered for good.
 */
final class TokenStanding {
  private static final Duration GOOD_FOR = Duration.ofHours(1);
  private static final Cache<Key, TokenStanding> ALL =
      CacheBuilder.newBuilder().maximumSize(1_000).build();

  private final InstantSource clock;
  private final Turn turn = new Turn();
  private volatile Optional<Acceptance> acceptance = Optional.empty();
  private volatile Optional<String> refusal = Optional.empty();

  private record Key(URI base, BearerToken token) {}

  /**
   * That the server took the token.
   *
   * @param account whose it is; empty if it does not tell
   */
  private record Acceptance(Optional<Account> account, Instant at) {}

  TokenStanding(InstantSource clock) {
    this.clock = clock;
  }

  /** The standing of {@code token} with the server at {@code base}. */
  static TokenStanding of(URI base, BearerToken token) {
    try {
      return ALL.get(new Key(base, token), () -> new TokenStanding(InstantSource.system()));
    } catch (ExecutionException | UncheckedExecutionException impossible) {
      throw new FanworksException(ErrorKind.INTERNAL, "No standing of a token", impossible);
    }
  }

  /** Whose the token is, as far as the server has told. */
  Optional<Account> account() {
    return acceptance.flatMap(Acceptance::account);
  }

  /**
   * Makes sure that the server takes the token.
   *
   * @param asking asks it whose the token is; fails with the kind LOGIN_REQUIRED if it is refused
   * @throws FanworksException of kind LOGIN_REQUIRED if the token was refused, now or before
   */
  void require(Cancellation cancellation, Supplier<Optional<Account>> asking) {
    if (!isAccepted()) {
      turn.take(cancellation, () -> isAccepted() ? acceptance : ask(asking));
    }
  }

  private boolean isAccepted() {
    return acceptance
        .filter(last -> clock.instant().isBefore(last.at().plus(GOOD_FOR)))
        .isPresent();
  }

  private Optional<Acceptance> ask(Supplier<Optional<Account>> asking) {
    if (refusal.isPresent()) {
      throw new FanworksException(ErrorKind.LOGIN_REQUIRED, refusal.get());
    }
    try {
      acceptance = Optional.of(new Acceptance(asking.get(), clock.instant()));
    } catch (FanworksException failure) {
      if (failure.kind() == ErrorKind.LOGIN_REQUIRED) {
        refusal = Optional.ofNullable(failure.getMessage());
      }
      throw failure;
    }
    return acceptance;
  }
}
