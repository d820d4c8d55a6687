package org.fanworks.site.ao3.client;

import org.fanworks.error.ErrorKind;
import org.fanworks.error.FanworksException;

/**
 * Who wants to be signed in to the archive. Immutable; nothing ever shows the password.
 *
 * @param name of the account, or its e-mail address
 */
public record Ao3Account(String name, String password) {
  /** Refuses an account without name or password. */
  public Ao3Account {
    if (name.isBlank() || password.isEmpty()) {
      throw new FanworksException(
          ErrorKind.CONFIGURATION, "Signing in to the archive takes both user and password.");
    }
  }

  /** The name alone. */
  @Override
  public String toString() {
    return name;
  }
}
