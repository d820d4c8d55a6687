package org.fanworks.site;

import java.util.Objects;
import java.util.Optional;
import org.fanworks.web.ClientState;

/**
 * How the driver stands with a web site at one moment.
 *
 * @param signedInAs the account in whose name pages are read; empty for a guest
 */
public record SiteState(ClientState web, Optional<String> signedInAs) {
  /** Checks that all parts are there. */
  public SiteState {
    Objects.requireNonNull(web, "web");
    Objects.requireNonNull(signedInAs, "signedInAs");
  }

  /** The state of a site that nobody has signed in to. */
  public static SiteState ofGuest(ClientState web) {
    return new SiteState(web, Optional.empty());
  }
}
