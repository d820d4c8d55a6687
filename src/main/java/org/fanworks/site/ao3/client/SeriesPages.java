package org.fanworks.site.ao3.client;

import java.net.URI;
import java.util.Optional;
import org.fanworks.site.ao3.page.ListPage;
import org.fanworks.site.ao3.page.ListPages;
import org.fanworks.site.ao3.page.SeriesEntry;
import org.fanworks.site.ao3.page.SeriesPage;
import org.fanworks.site.ao3.page.SeriesPageParser;
import org.fanworks.site.ao3.page.WorkListPage;

/** The requests for series of one run: one a page (AO3 reference, 1.1). */
public final class SeriesPages {
  private final Ao3Fetch fetch;

  /** Requests by way of {@code fetch}. */
  public SeriesPages(Ao3Fetch fetch) {
    this.fetch = fetch;
  }

  /** The own page of a series, in the order of its works. */
  public static Address series(long id) {
    return Address.of("series", Long.toString(id));
  }

  /** The bookmarks of a series, above which is all that lists show of it. */
  public static Address entry(long id) {
    return Address.of("series", Long.toString(id), "bookmarks");
  }

  /** The series of a user, without the anonymous ones. */
  public static Address ofUser(String login) {
    return Address.of("users", login, "series");
  }

  /**
   * Asks for a page of a series; empty if there is none of that number that the visitor may see.
   */
  public Optional<SeriesPage> series(long id, int page) {
    URI url = fetch.urls().at(series(id).page(page));
    Optional<SeriesPage> found =
        fetch.visible(url, SeriesPageParser.PAGE).map(read -> SeriesPageParser.parse(read, id));
    found.map(SeriesPage::works).ifPresent(this::note);
    return found;
  }

  private void note(WorkListPage works) {
    works.warnings().forEach(fetch::warn);
    SeenWorks.of(fetch.execution()).remember(works.blurbs());
  }

  /**
   * Asks for what lists show of a series; empty if there is none of that number that the visitor
   * may see.
   */
  public Optional<SeriesEntry> seriesEntry(long id) {
    return fetch
        .visible(fetch.urls().at(entry(id)), ListPages.SERIES)
        .map(ListPages::seriesOfBookmarks);
  }

  /** Asks for a page of a user's series; empty if no user has exactly this login. */
  public Optional<ListPage<SeriesEntry>> ofUser(String login, int page) {
    Optional<ListPage<SeriesEntry>> found =
        fetch
            .find(fetch.urls().at(ofUser(login).page(page)), ListPages.SERIES)
            .map(ListPages::series)
            .filter(list -> list.owner().equals(Optional.of(login)));
    found.ifPresent(list -> list.warnings().forEach(fetch::warn));
    return found;
  }
}
