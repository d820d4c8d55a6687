package org.fanworks.site.ao3.client;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import com.google.common.util.concurrent.UncheckedExecutionException;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import org.fanworks.error.ErrorKind;
import org.fanworks.error.FanworksException;
import org.fanworks.web.Account;
import org.fanworks.web.Cancellation;
import org.fanworks.web.Turn;

/**
 * How one account stands with the archive, for the whole JVM: all connections share its cookies, so
 * that it signs in once, and a refusal is remembered for good. Thread-safe; in memory alone.
 */
public final class Membership {
  private static final Cache<Key, Membership> ALL =
      CacheBuilder.newBuilder().maximumSize(1_000).build();

  private final Ao3Account account;
  private final Account cookies;
  private final Turn turn = new Turn();
  private volatile Stay stay = new Stay(0, Optional.empty());
  private volatile Optional<String> refusal = Optional.empty();

  private record Key(URI base, Ao3Account account) {}

  /**
   * From one signing in to the next, and the time between.
   *
   * @param number counts them
   * @param name as the archive spells it; empty while nobody is signed in
   */
  record Stay(long number, Optional<String> name) {
    Stay next(Optional<String> who) {
      return new Stay(number + 1, who);
    }
  }

  private Membership(Ao3Account account) {
    this.account = account;
    this.cookies = Account.named(account.name());
  }

  /** The standing of {@code account} with the archive at {@code base}. */
  public static Membership of(URI base, Ao3Account account) {
    try {
      return ALL.get(new Key(base, account), () -> new Membership(account));
    } catch (ExecutionException | UncheckedExecutionException impossible) {
      throw new FanworksException(ErrorKind.INTERNAL, "No membership", impossible);
    }
  }

  /** In whose name web clients have to read. */
  public Account web() {
    return cookies;
  }

  /** Whose name the archive shows as signed in, as it was last seen. */
  public Optional<String> signedInAs() {
    return stay.name();
  }

  /**
   * The present stay, which begins now if there is none.
   *
   * @param signIn signs in and tells the name; run by one thread at a time
   * @throws SignInRefused if the account was refused, now or before
   */
  Stay enter(Cancellation cancellation, Supplier<String> signIn) {
    Stay present = stay;
    return present.name().isPresent() ? present : replace(present, cancellation, signIn);
  }

  /** A stay after {@code ended}, of which the archive knows no more. */
  Stay replace(Stay ended, Cancellation cancellation, Supplier<String> signIn) {
    return turn.take(cancellation, () -> replaceNow(ended, signIn));
  }

  private Stay replaceNow(Stay ended, Supplier<String> signIn) {
    if (refusal.isPresent()) {
      throw new SignInRefused(account.name(), refusal.get());
    }
    if (stay.number() == ended.number() || stay.name().isEmpty()) {
      stay = stay.next(Optional.empty());
      stay = stay.next(Optional.of(signIn.get()));
    }
    return stay;
  }

  /** Remembers that the archive does not let the account in. */
  SignInRefused refuse(String reason) {
    refusal = Optional.of(reason);
    return new SignInRefused(account.name(), reason);
  }

  Ao3Account account() {
    return account;
  }
}
