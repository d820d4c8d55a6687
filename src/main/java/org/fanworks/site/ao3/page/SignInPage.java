package org.fanworks.site.ao3.page;

import java.util.Optional;

/**
 * The page with the form to sign in (AO3 reference, 7.1).
 *
 * @param token has to be sent with the form
 * @param refusal why the archive has not let somebody in who sent the form; empty if it was not
 *     sent yet
 */
public record SignInPage(String token, Optional<String> refusal) {
  /** The token is a secret. */
  @Override
  public String toString() {
    return "SignInPage[refusal=" + refusal + "]";
  }
}
