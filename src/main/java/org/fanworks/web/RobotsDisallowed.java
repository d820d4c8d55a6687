package org.fanworks.web;

import java.net.URI;
import org.fanworks.error.ErrorKind;
import org.fanworks.error.FanworksException;

/** The site's robots.txt forbids a request; it was not made. */
public final class RobotsDisallowed extends FanworksException {
  private static final long serialVersionUID = 1L;

  private final URI url;
  private final String rule;

  RobotsDisallowed(URI url, String rule) {
    super(
        ErrorKind.ROBOTS_DISALLOWED,
        "The robots.txt of "
            + url.getHost()
            + " forbids "
            + url
            + " by the line \""
            + rule
            + "\"; ask in another way, or, if you have read the site's terms and decide so, connect"
            + " with robots=ignore");
    this.url = url;
    this.rule = rule;
  }

  /** The page that was not requested. */
  public URI url() {
    return url;
  }

  /** The line of robots.txt that forbids it. */
  public String rule() {
    return rule;
  }
}
