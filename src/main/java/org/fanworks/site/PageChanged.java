package org.fanworks.site;

import org.fanworks.error.ErrorKind;
import org.fanworks.error.FanworksException;
import org.jspecify.annotations.Nullable;

/**
 * A page of a site whose layout is not understood. Thrown instead of guessing: a page that cannot
 * be read is never an empty result.
 */
public final class PageChanged extends FanworksException {
  private static final long serialVersionUID = 1L;

  private final String pageKind;
  private final String missing;
  private final String url;

  /**
   * A failure to find something on a page.
   *
   * @param pageKind what page was read, as "AO3 list of works"
   * @param missing what was looked for in vain, as a CSS selector where it is one
   */
  public PageChanged(String pageKind, String missing, String url) {
    this(pageKind, missing, url, null);
  }

  /**
   * A failure to find something on a page.
   *
   * @param cause what failed at it; null if nothing did
   */
  public PageChanged(String pageKind, String missing, String url, @Nullable Throwable cause) {
    super(
        ErrorKind.PAGE_CHANGED,
        "page changed: "
            + pageKind
            + " at "
            + url
            + " has no "
            + missing
            + ". Either something else than this page came back, or the site has changed its"
            + " layout and this version of the driver must be updated.",
        cause);
    this.pageKind = pageKind;
    this.missing = missing;
    this.url = url;
  }

  public String pageKind() {
    return pageKind;
  }

  /** What was looked for in vain. */
  public String missing() {
    return missing;
  }

  public String url() {
    return url;
  }
}
