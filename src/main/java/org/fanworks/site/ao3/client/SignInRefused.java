package org.fanworks.site.ao3.client;

import org.fanworks.error.ErrorKind;
import org.fanworks.error.FanworksException;

/**
 * The archive does not let an account in, as with a wrong password. The same name and password are
 * not tried again in this JVM.
 */
public final class SignInRefused extends FanworksException {
  private static final long serialVersionUID = 1L;

  /**
   * A refusal.
   *
   * @param account name of the account
   * @param reason what the archive says
   */
  SignInRefused(String account, String reason) {
    super(
        ErrorKind.LOGIN_REQUIRED,
        "The archive does not let "
            + account
            + " in. It says: \""
            + reason
            + "\" Correct the connection properties user and password; the archive is not asked"
            + " again about these.");
  }
}
