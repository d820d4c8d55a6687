package org.fanworks.site.ao3.client;

import java.util.List;
import java.util.Optional;
import org.fanworks.site.PageChanged;
import org.fanworks.site.ao3.form.UrlParameter;
import org.fanworks.site.ao3.page.CommentsPage;
import org.fanworks.site.ao3.page.CommentsPageParser;

/**
 * The requests for comments of one run: one a page (AO3 reference, 1.1). What does not exist, or
 * may not be seen, is absent; see {@link Ao3Fetch#visible}.
 */
public final class CommentPages {
  /** Without it, no comment is shown. */
  private static final List<UrlParameter> SHOWN =
      List.of(new UrlParameter("show_comments", "true"));

  private final Ao3Fetch fetch;

  /** Requests by way of {@code fetch}. */
  public CommentPages(Ao3Fetch fetch) {
    this.fetch = fetch;
  }

  /** The comments on a work. */
  public static Address ofWork(long id) {
    return Address.of("works", Long.toString(id), "comments").with(SHOWN);
  }

  /** The comments on a chapter. */
  public static Address ofChapter(long id) {
    return Address.of("chapters", Long.toString(id), "comments").with(SHOWN);
  }

  /** A comment with the answers to it. */
  public static Address thread(long comment) {
    return Address.of("comments", Long.toString(comment));
  }

  /** Asks for a page of comments. */
  public Optional<CommentsPage> page(Address address) {
    Optional<CommentsPage> found =
        fetch
            .visible(fetch.urls().at(address), CommentsPageParser.PAGE)
            .map(CommentsPageParser::parse);
    found.ifPresent(page -> page.warnings().forEach(fetch::warn));
    return found;
  }

  /** The failure that a page lacks something. */
  public static PageChanged changed(Address address, String missing) {
    return new PageChanged(CommentsPageParser.PAGE, missing, address.toString());
  }

  /** Tells the user something. */
  void warn(String message) {
    fetch.warn(message);
  }
}
