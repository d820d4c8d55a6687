package org.fanworks.web;

import java.util.Optional;

/**
 * In whose name a client reads its site. A guest sends no cookies and keeps none, so that each of
 * its requests stands alone; an account keeps them as long as its client lives.
 *
 * @param name of the account, no secret; empty for a guest
 */
public record Account(Optional<String> name) {
  /** Somebody who has not signed in. */
  public static final Account GUEST = new Account(Optional.empty());

  /** The account of this name. */
  public static Account named(String name) {
    return new Account(Optional.of(name));
  }
}
