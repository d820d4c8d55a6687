package org.fanworks.web;

import java.util.Objects;
import java.util.Optional;

/**
 * In whose name clients read their site. A guest sends no cookies and keeps none, so that each of
 * its requests stands alone. An account has cookies, which all clients share that are given the
 * same object. Two accounts are equal if they have the same name. Thread-safe.
 */
public final class Account {
  /** Somebody who has not signed in. */
  public static final Account GUEST = new Account(Optional.empty());

  private final Optional<String> name;
  private final AccountCookies cookies = new AccountCookies();

  private Account(Optional<String> name) {
    this.name = name;
  }

  /** The account of this name, which has no cookies yet. */
  public static Account named(String name) {
    return new Account(Optional.of(name));
  }

  /** Name of the account, no secret; empty for a guest. */
  public Optional<String> name() {
    return name;
  }

  boolean isGuest() {
    return name.isEmpty();
  }

  AccountCookies cookies() {
    return cookies;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Account account && account.name.equals(name);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name);
  }

  @Override
  public String toString() {
    return name.orElse("guest");
  }
}
