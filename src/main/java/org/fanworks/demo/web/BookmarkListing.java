package org.fanworks.demo.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.fanworks.demo.data.Bookmark;
import org.fanworks.demo.data.Pseud;
import org.fanworks.demo.data.Tag;
import org.fanworks.demo.data.TagType;
import org.fanworks.demo.data.User;
import org.fanworks.demo.index.BookmarkForm;
import org.fanworks.demo.index.BookmarkSearch;
import org.fanworks.demo.index.Facet;
import org.fanworks.demo.index.Hits;
import org.fanworks.demo.view.BookmarksView;
import org.fanworks.demo.view.FilterGroup;
import org.fanworks.demo.view.FilterOption;
import org.fanworks.demo.view.FrameView;

/** The bookmarks of a user or pseud with filters, one row each (AO3 reference, 4.3 and 5.2). */
final class BookmarkListing {
  private static final int FACETS = 10;

  private final Site site;
  private final BookmarkBlurbMaker blurbs;
  private final Dashboards dashboards;
  private final OwnerPages owners;

  BookmarkListing(Site site) {
    this.site = site;
    this.blurbs = new BookmarkBlurbMaker(site);
    this.dashboards = new Dashboards(site);
    this.owners = new OwnerPages(site);
  }

  /** The bookmarks of a user, or those made under one name. */
  Response ofOwner(Request request) {
    return owners.ofPath(request, (user, pseud) -> list(request, user, pseud));
  }

  private Response list(Request request, User user, Optional<Pseud> pseud) {
    BookmarkLists lists = new BookmarkLists(site);
    List<Bookmark> own =
        pseud
            .map(name -> lists.ofPseud(request, user, name))
            .orElseGet(() -> lists.ofUser(request, user));
    BookmarkSearch search = site.bookmarkSearch(request.viewer(), own);
    BookmarkForm form = form(request);
    int page = Math.min(request.query().page(), site.settings().lastPage());
    Hits<Bookmark> hits = search.search(form, page);
    ListHeading heading =
        new ListHeading(site.settings(), page, hits.documents().size(), hits.total());
    String name = pseud.map(Pseud::byline).orElse(user.login());
    BookmarksView view =
        new BookmarksView(
            heading.of("Bookmark", "Bookmarks") + (searched(form) ? " found" : "") + " by " + name,
            null,
            PagerMaker.slots(request, page, site.settings().pages(hits.total())),
            null,
            blurbs.full(request, hits.documents()),
            List.of(),
            filters(search.all(form)));
    FrameView frame =
        FrameView.of(name + " - Bookmarks", "bookmarks-index dashboard filtered region")
            .with(dashboards.of(request, user, "bookmarks"))
            .with(SearchMessages.of(hits, site.settings()));
    return site.writer().page(request, "bookmarks", frame, view);
  }

  private static boolean searched(BookmarkForm form) {
    return form.search().containsKey("bookmark_query")
        || form.search().containsKey("bookmarkable_query");
  }

  /** What a listing's filters ask for. */
  static BookmarkForm form(Request request) {
    return form(request, OptionalLong.empty(), OptionalLong.empty());
  }

  /** What the filters of a tag's or collection's listing ask for. */
  static BookmarkForm form(Request request, OptionalLong tag, OptionalLong collection) {
    Map<String, List<String>> search =
        new LinkedHashMap<>(request.query().group("bookmark_search"));
    if (request.query().has("recs_only")) {
      search.put("rec", List.of("1"));
    }
    return new BookmarkForm(
        search,
        request.query().group("include_bookmark_search"),
        request.query().group("exclude_bookmark_search"),
        tag,
        collection,
        true);
  }

  /** The sidebar's groups, the bookmarkers' tags last. */
  List<FilterGroup> filters(List<Bookmark> found) {
    List<FilterGroup> groups = new ArrayList<>(FilterMaker.groups(site.archive(), facets(found)));
    List<FilterOption> own =
        top(found.stream().flatMap(bookmark -> bookmark.tagIds().stream())).stream()
            .map(entry -> option(entry.getKey(), entry.getValue()))
            .toList();
    if (!own.isEmpty()) {
      groups.add(new FilterGroup("tag", "Bookmarker's Tags", false, own));
    }
    return groups;
  }

  private FilterOption option(long tagId, long count) {
    return new FilterOption(tagId, site.archive().tag(tagId).displayName(), count);
  }

  private List<Facet> facets(List<Bookmark> found) {
    List<Facet> facets = new ArrayList<>();
    for (TagType type : TagType.values()) {
      Stream<Long> ids =
          found.stream()
              .flatMap(bookmark -> canonicals(bookmark).stream())
              .filter(tag -> tag.type() == type)
              .map(Tag::id);
      top(ids).forEach(entry -> facets.add(new Facet(type, entry.getKey(), entry.getValue())));
    }
    return facets;
  }

  private List<Tag> canonicals(Bookmark bookmark) {
    if (bookmark.item().gone() || bookmark.item().kind() != Bookmark.Kind.WORK) {
      return List.of();
    }
    return site.archive().findWork(bookmark.item().id()).stream()
        .flatMap(work -> site.archive().directCanonicals(work).stream())
        .toList();
  }

  private static List<Map.Entry<Long, Long>> top(Stream<Long> ids) {
    Map<Long, Long> counts = new LinkedHashMap<>();
    ids.forEach(id -> counts.merge(id, 1L, Long::sum));
    return counts.entrySet().stream()
        .sorted(Map.Entry.<Long, Long>comparingByValue().reversed())
        .limit(FACETS)
        .toList();
  }
}
