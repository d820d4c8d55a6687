package org.fanworks.demo.web;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fanworks.demo.data.Bookmark;
import org.fanworks.demo.data.Pseud;
import org.fanworks.demo.data.Tag;
import org.fanworks.demo.index.Viewer;
import org.fanworks.demo.view.BookmarkView;
import org.fanworks.demo.view.LinkView;
import org.fanworks.demo.view.MarkedItemView;
import org.fanworks.demo.view.SymbolView;

/** Bookmarks as lists show them (AO3 reference, 6.7 and 6.8). Immutable. */
final class BookmarkBlurbMaker {
  private final Site site;
  private final MarkedItemMaker items;

  BookmarkBlurbMaker(Site site) {
    this.site = site;
    this.items = new MarkedItemMaker(site);
  }

  /** Bookmarks with the things that are bookmarked. */
  List<BookmarkView> full(Request request, List<Bookmark> bookmarks) {
    return bookmarks.stream().map(bookmark -> full(request.viewer(), bookmark)).toList();
  }

  private BookmarkView full(Viewer viewer, Bookmark bookmark) {
    Optional<MarkedItemView> item = items.item(viewer, bookmark.item());
    String path = SitePaths.pseud(bookmark.bookmarker()) + "/bookmarks";
    return view(bookmark, item, path, classes(bookmark, item));
  }

  /** Bookmarks below the thing that is bookmarked. */
  List<BookmarkView> shortened(List<Bookmark> bookmarks) {
    return bookmarks.stream()
        .map(
            bookmark -> {
              Pseud pseud = bookmark.bookmarker();
              String classes = "user short blurb group user-" + pseud.userId();
              return view(bookmark, Optional.empty(), SitePaths.pseud(pseud), classes);
            })
        .toList();
  }

  /** The creators' classes come first, the bookmarker's last unless it is among them. */
  private static String classes(Bookmark bookmark, Optional<MarkedItemView> item) {
    Set<String> classes = new LinkedHashSet<>();
    classes.add("bookmark blurb group");
    item.map(MarkedItemView::classes).ifPresent(text -> classes.addAll(List.of(text.split(" "))));
    classes.add("user-" + bookmark.bookmarker().userId());
    return String.join(" ", classes);
  }

  private BookmarkView view(
      Bookmark bookmark, Optional<MarkedItemView> item, String path, String classes) {
    return new BookmarkView(
        bookmark.id(),
        classes,
        item.map(MarkedItemView::id).orElse(bookmark.id()),
        status(bookmark),
        item.orElse(null),
        new LinkView(bookmark.bookmarker().byline(), path),
        Numbers.blurbDate(LocalDate.ofInstant(bookmark.createdAt(), ZoneOffset.UTC)),
        bookmark.tagIds().stream().map(site.archive()::tag).map(this::tag).toList(),
        bookmark.collectionIds().stream()
            .map(site.archive()::collection)
            .map(entry -> new LinkView(entry.title(), SitePaths.collection(entry.name())))
            .toList(),
        bookmark.notes());
  }

  private LinkView tag(Tag tag) {
    return new LinkView(tag.displayName(), SitePaths.tag(tag) + "/bookmarks");
  }

  private static SymbolView status(Bookmark bookmark) {
    if (bookmark.hiddenByAdmin()) {
      return new SymbolView("hidden", "Bookmark Hidden by Admin");
    }
    if (bookmark.unlisted()) {
      return new SymbolView("private", "Private Bookmark");
    }
    return bookmark.recommended()
        ? new SymbolView("rec", "Rec")
        : new SymbolView("public", "Public Bookmark");
  }
}
