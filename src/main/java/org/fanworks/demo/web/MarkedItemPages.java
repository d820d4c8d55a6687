package org.fanworks.demo.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.fanworks.demo.data.Bookmark;
import org.fanworks.demo.data.Bookmark.Item;
import org.fanworks.demo.data.Collection;
import org.fanworks.demo.data.Tag;
import org.fanworks.demo.index.BookmarkForm;
import org.fanworks.demo.view.BookmarksView;
import org.fanworks.demo.view.FrameView;
import org.fanworks.demo.view.LinkView;
import org.fanworks.demo.view.MarkedItemView;

/**
 * Listings of bookmarked things by tag and by collection, each thing with its newest bookmarks (AO3
 * reference, 6.8).
 */
final class MarkedItemPages {
  private static final int SHOWN_BOOKMARKS = 5;

  private final Site site;
  private final MarkedItemMaker items;
  private final BookmarkBlurbMaker blurbs;

  MarkedItemPages(Site site) {
    this.site = site;
    this.items = new MarkedItemMaker(site);
    this.blurbs = new BookmarkBlurbMaker(site);
  }

  /** Things found by a canonical tag; other tags are redirected. */
  Response ofTag(Request request) {
    Optional<Tag> tag = site.archive().findTag(SitePaths.tagName(request.part("tag")));
    return tag.map(found -> ofTag(request, found)).orElseGet(site.writer()::notFound);
  }

  private Response ofTag(Request request, Tag tag) {
    if (tag.synonym()) {
      Tag canonical = site.archive().tagTree().canonical(tag).orElse(tag);
      return Response.redirect(SitePaths.tag(canonical) + "/bookmarks");
    }
    if (!tag.canonical()) {
      return Response.redirect(SitePaths.tag(tag));
    }
    BookmarkForm form =
        BookmarkListing.form(request, OptionalLong.of(tag.id()), OptionalLong.empty());
    return list(request, form, new LinkView(tag.displayName(), SitePaths.tag(tag)));
  }

  /** Things whose bookmarks are in a collection. */
  Response ofCollection(Request request) {
    return site.archive()
        .findCollection(request.part("name"))
        .map(collection -> ofCollection(request, collection))
        .orElseGet(site.writer()::notFound);
  }

  private Response ofCollection(Request request, Collection collection) {
    BookmarkForm form =
        BookmarkListing.form(request, OptionalLong.empty(), OptionalLong.of(collection.id()));
    LinkView owner = new LinkView(collection.title(), SitePaths.collection(collection.name()));
    return list(request, form, owner);
  }

  private Response list(Request request, BookmarkForm form, LinkView owner) {
    List<Bookmark> found = site.bookmarkSearch(request.viewer()).all(form);
    List<List<Bookmark>> things = byItem(found);
    int page = Math.min(request.query().page(), site.settings().lastPage());
    List<MarkedItemView> shown =
        site.settings().slice(things, page).stream()
            .map(bookmarks -> view(request, bookmarks))
            .flatMap(Optional::stream)
            .toList();
    ListHeading heading = new ListHeading(site.settings(), page, shown.size(), things.size());
    BookmarksView view =
        new BookmarksView(
            heading.of("Bookmarked Item", "Bookmarked Items") + " in",
            owner,
            PagerMaker.slots(request, page, site.settings().pages(things.size())),
            null,
            List.of(),
            shown,
            new BookmarkListing(site).filters(found));
    FrameView frame =
        FrameView.of(owner.text() + " - Bookmarks", "bookmarks-index filtered region");
    return site.writer().page(request, "bookmarks", frame, view);
  }

  /** Bookmarks by what they are of, the things with the newest bookmarks first. */
  private static List<List<Bookmark>> byItem(List<Bookmark> found) {
    List<Bookmark> newestFirst = new ArrayList<>(found);
    newestFirst.sort(Comparator.comparing(Bookmark::id).reversed());
    Map<Item, List<Bookmark>> things = new LinkedHashMap<>();
    for (Bookmark bookmark : newestFirst) {
      if (!bookmark.item().gone()) {
        things.computeIfAbsent(bookmark.item(), item -> new ArrayList<>()).add(bookmark);
      }
    }
    return List.copyOf(things.values());
  }

  private Optional<MarkedItemView> view(Request request, List<Bookmark> bookmarks) {
    List<Bookmark> newest = bookmarks.subList(0, Math.min(SHOWN_BOOKMARKS, bookmarks.size()));
    return items
        .item(request.viewer(), bookmarks.get(0).item())
        .map(item -> item.with(blurbs.shortened(newest)));
  }
}
