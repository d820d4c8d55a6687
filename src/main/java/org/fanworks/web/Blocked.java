package org.fanworks.web;

import java.net.URI;
import java.time.Duration;
import org.fanworks.error.ErrorKind;
import org.fanworks.error.FanworksException;

/**
 * The site refuses programs or this address, by a block page or a challenge. Never solved, never
 * tried again at once.
 */
public final class Blocked extends FanworksException {
  private static final long serialVersionUID = 1L;

  private final URI url;
  private final int status;

  Blocked(URI url, int status) {
    super(
        ErrorKind.BLOCKED,
        url
            + " answered "
            + status
            + " with a block or challenge page; look at it in a browser, and leave the site alone"
            + " for some hours");
    this.url = url;
    this.status = status;
  }

  private Blocked(URI url, int status, String message) {
    super(ErrorKind.BLOCKED, message);
    this.url = url;
    this.status = status;
  }

  /** The host answered so a while ago, and is left alone for {@code left} more. */
  static Blocked still(URI url, int status, Duration left) {
    return new Blocked(
        url,
        status,
        "%s answered %d with a block or challenge page; the driver asks %s nothing for %d more seconds"
            .formatted(url, status, url.getHost(), left.toSeconds() + 1));
  }

  /** The page asked for. */
  public URI url() {
    return url;
  }

  /** The status of the answer; a challenge may come with 200. */
  public int status() {
    return status;
  }
}
