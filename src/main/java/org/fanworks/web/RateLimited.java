package org.fanworks.web;

import java.time.Duration;
import org.fanworks.error.ErrorKind;
import org.fanworks.error.FanworksException;

/** The site asked to be left alone for longer, or more often, than the options allow to wait. */
public final class RateLimited extends FanworksException {
  private static final long serialVersionUID = 1L;

  private final String host;
  private final Duration retryAfter;

  RateLimited(String host, Duration retryAfter) {
    super(
        ErrorKind.RATE_LIMITED,
        host
            + " asks for a pause of "
            + roundedUp(retryAfter)
            + " seconds; run the statement again after that, and give the site a longer"
            + " minInterval if it happens often");
    this.host = host;
    this.retryAfter = retryAfter;
  }

  /** The site that asked. */
  public String host() {
    return host;
  }

  /** How long it wants to be left alone, counted from the failure. */
  public Duration retryAfter() {
    return retryAfter;
  }

  private static long roundedUp(Duration pause) {
    return pause.plusSeconds(1).minusNanos(1).toSeconds();
  }
}
