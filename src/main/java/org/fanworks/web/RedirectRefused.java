package org.fanworks.web;

import java.net.URI;
import org.fanworks.error.ErrorKind;
import org.fanworks.error.FanworksException;

/** The site points to a place where this client does not go. */
public final class RedirectRefused extends FanworksException {
  private static final long serialVersionUID = 1L;

  private final URI url;

  private RedirectRefused(URI url, String message) {
    super(ErrorKind.UNREACHABLE, message);
    this.url = url;
  }

  static RedirectRefused elsewhere(URI from, URI to) {
    return new RedirectRefused(
        from,
        from
            + " redirects to "
            + to
            + ", and only the host of the site's base URL is ever called; if the site has moved,"
            + " change its url property");
  }

  static RedirectRefused endless(URI start, int hops) {
    return new RedirectRefused(
        start, start + " leads to more than " + hops + " redirects in a row; try again later");
  }

  static RedirectRefused repeating(URI from, int status) {
    return new RedirectRefused(
        from,
        from
            + " answered "
            + status
            + " and wants the form sent to another page; forms are sent once only");
  }

  static RedirectRefused aimless(URI from, int status) {
    return new RedirectRefused(
        from, from + " answered " + status + " without a usable Location; try again later");
  }

  /** The page that redirects. */
  public URI url() {
    return url;
  }
}
