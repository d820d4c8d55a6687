package org.fanworks.demo.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.fanworks.demo.data.Bookmark;
import org.fanworks.demo.data.Bookmark.Item;
import org.fanworks.demo.data.Bookmark.Kind;
import org.fanworks.demo.data.ExternalWork;
import org.fanworks.demo.data.SeriesDetails;
import org.fanworks.demo.data.Work;
import org.fanworks.demo.index.Viewer;
import org.fanworks.demo.view.BookmarksView;
import org.fanworks.demo.view.ExternalBlurbView;
import org.fanworks.demo.view.FrameView;
import org.fanworks.demo.view.LinkView;
import org.fanworks.demo.view.ListView;
import org.fanworks.demo.view.MarkedItemView;
import org.fanworks.demo.view.PagerView;

/** Single bookmarks, all bookmarks of one thing, and works elsewhere (AO3 reference, 1.1). */
final class BookmarkPages {
  private final Site site;
  private final Gate gate;
  private final MarkedItemMaker items;
  private final BookmarkBlurbMaker blurbs;
  private final ExternalBlurbMaker externals;

  BookmarkPages(Site site) {
    this.site = site;
    this.gate = new Gate(site);
    this.items = new MarkedItemMaker(site);
    this.blurbs = new BookmarkBlurbMaker(site);
    this.externals = new ExternalBlurbMaker(site);
  }

  /** One bookmark. */
  Response bookmark(Request request) {
    Optional<Bookmark> bookmark = request.id("id").flatMap(site.lore()::findBookmark);
    return bookmark.map(found -> bookmark(request, found)).orElseGet(site.writer()::notFound);
  }

  private Response bookmark(Request request, Bookmark bookmark) {
    boolean own =
        site.archive().findUser(bookmark.bookmarker().login()).filter(request::isOf).isPresent();
    if (!own && (bookmark.unlisted() || bookmark.hiddenByAdmin())) {
      return gate.refuse(request);
    }
    if (restricted(request, bookmark.item())) {
      return gate.signIn(request);
    }
    FrameView frame = FrameView.of("Bookmark", "bookmarks-show region");
    return site.writer()
        .page(request, "bookmark-page", frame, blurbs.full(request, List.of(bookmark)));
  }

  private boolean restricted(Request request, Item item) {
    if (request.viewer() == Viewer.SIGNED_IN || item.gone()) {
      return false;
    }
    return switch (item.kind()) {
      case WORK ->
          site.archive()
              .findWork(item.id())
              .filter(work -> work.visibility().restricted())
              .isPresent();
      case SERIES ->
          site.lore().findSeries(item.id()).filter(SeriesDetails::restricted).isPresent();
      case EXTERNAL_WORK -> false;
    };
  }

  /** The bookmarks of a work. */
  Response ofWork(Request request) {
    Optional<Work> work = request.id("id").flatMap(site.archive()::findWork);
    if (work.isEmpty()) {
      return site.writer().notFound();
    }
    return gate.hidden(request, work.get())
        ? site.writer().redirect("/", Flash.NO_PERMISSION)
        : list(request, Item.of(Kind.WORK, work.get().id()), titled(work.get()));
  }

  private static LinkView titled(Work work) {
    return new LinkView(work.title(), SitePaths.work(work.id()));
  }

  /** The bookmarks of a series. */
  Response ofSeries(Request request) {
    Optional<SeriesDetails> series = request.id("id").flatMap(site.lore()::findSeries);
    if (series.isEmpty()) {
      return site.writer().notFound();
    }
    boolean hidden = site.shelves(request.viewer()).ofSeries(series.get()).isEmpty();
    long id = series.get().series().id();
    LinkView link = new LinkView(series.get().series().title(), SitePaths.series(id));
    return hidden
        ? site.writer().redirect("/", Flash.NO_PERMISSION)
        : list(request, Item.of(Kind.SERIES, id), link);
  }

  /** The bookmarks of a work elsewhere. */
  Response ofExternalWork(Request request) {
    return request
        .id("id")
        .flatMap(site.lore()::findExternalWork)
        .map(work -> list(request, Item.of(Kind.EXTERNAL_WORK, work.id()), titled(work)))
        .orElseGet(site.writer()::notFound);
  }

  private static LinkView titled(ExternalWork work) {
    return new LinkView(work.title(), "/external_works/" + work.id());
  }

  private Response list(Request request, Item item, LinkView link) {
    List<Bookmark> all = site.bookmarks(request.viewer()).of(item);
    int page = request.query().page();
    List<Bookmark> shown = site.settings().slice(all, page);
    MarkedItemView thing = items.item(request.viewer(), item).orElseThrow();
    ListHeading heading = new ListHeading(site.settings(), page, shown.size(), all.size());
    BookmarksView view =
        new BookmarksView(
            heading.of("Bookmark", "Bookmarks") + " for",
            link,
            PagerMaker.slots(request, page, site.settings().pages(all.size())),
            thing,
            blurbs.shortened(shown),
            List.of(),
            List.of());
    FrameView frame = FrameView.of(link.text() + " - Bookmarks", "bookmarks-index region");
    return site.writer().page(request, "bookmarks", frame, view);
  }

  /** A work elsewhere, with the way there. */
  Response externalWork(Request request) {
    Optional<ExternalWork> work = request.id("id").flatMap(site.lore()::findExternalWork);
    return work.map(found -> external(request, found)).orElseGet(site.writer()::notFound);
  }

  private Response external(Request request, ExternalWork work) {
    ExternalBlurbView blurb = externals.target(request.viewer(), work);
    ListView<ExternalBlurbView> view =
        new ListView<>("External Work", null, List.of(blurb), PagerView.NONE);
    FrameView frame = FrameView.of(work.title(), "external_works-show region");
    return site.writer().page(request, "external-works", frame, view);
  }

  /** All works elsewhere, the newest first. */
  Response externalWorks(Request request) {
    List<ExternalWork> all =
        site.lore().externalWorks().stream()
            .sorted(Comparator.comparing(ExternalWork::createdAt).reversed())
            .toList();
    int page = request.query().page();
    List<ExternalBlurbView> shown =
        site.settings().slice(all, page).stream()
            .map(work -> externals.blurb(request.viewer(), work))
            .toList();
    ListView<ExternalBlurbView> view =
        new ListView<>(
            "External Works",
            null,
            shown,
            PagerMaker.around(request, page, site.settings().pages(all.size())));
    FrameView frame = FrameView.of("External Works", "external_works-index region");
    return site.writer().page(request, "external-works", frame, view);
  }
}
