package org.fanworks.demo.web;

import java.util.List;
import java.util.Map;
import org.fanworks.demo.data.Bookmark;
import org.fanworks.demo.index.BookmarkForm;
import org.fanworks.demo.index.Hits;
import org.fanworks.demo.view.BookmarkView;
import org.fanworks.demo.view.BookmarksView;
import org.fanworks.demo.view.FrameView;
import org.fanworks.demo.view.ListView;
import org.fanworks.demo.view.PagerView;

/** The search for bookmarks, and the newest ones (AO3 reference, 1.1, 4.3 and 5.2). */
final class BookmarkSearchPages {
  private static final String CLASSES = "bookmarks-search region";

  private final Site site;
  private final BookmarkBlurbMaker blurbs;

  BookmarkSearchPages(Site site) {
    this.site = site;
    this.blurbs = new BookmarkBlurbMaker(site);
  }

  /** The form, or the results when there is a question. */
  Response search(Request request) {
    Map<String, List<String>> asked = request.query().group("bookmark_search");
    if (asked.isEmpty() || request.query().has("edit_search")) {
      FrameView frame = FrameView.of("Search Bookmarks", CLASSES);
      return site.writer().page(request, "bookmarks-form", frame, "");
    }
    int page = Math.min(request.query().page(), site.settings().lastPage());
    Hits<Bookmark> hits =
        site.bookmarkSearch(request.viewer()).search(BookmarkForm.ofSearch(asked), page);
    ListView<BookmarkView> view =
        new ListView<>(
            Numbers.separated(hits.total()),
            null,
            blurbs.full(request, hits.documents()),
            PagerMaker.around(request, page, site.settings().pages(hits.total())));
    FrameView frame =
        FrameView.of("Bookmarks Matching", CLASSES).with(SearchMessages.of(hits, site.settings()));
    return site.writer().page(request, "bookmarks-search", frame, view);
  }

  /** The newest bookmarks of all. */
  Response recent(Request request) {
    List<Bookmark> newest = site.settings().slice(site.bookmarks(request.viewer()).all(), 1);
    BookmarksView view =
        new BookmarksView(
            "Recent Bookmarks",
            null,
            PagerView.NONE,
            null,
            blurbs.full(request, newest),
            List.of(),
            List.of());
    FrameView frame = FrameView.of("Recent Bookmarks", "bookmarks-index region");
    return site.writer().page(request, "bookmarks", frame, view);
  }
}
