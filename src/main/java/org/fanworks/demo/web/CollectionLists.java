package org.fanworks.demo.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fanworks.demo.data.Collection;
import org.fanworks.demo.data.User;
import org.fanworks.demo.data.Work;
import org.fanworks.demo.index.CollectionEntry;
import org.fanworks.demo.index.Hits;
import org.fanworks.demo.view.CollectionView;
import org.fanworks.demo.view.FrameView;
import org.fanworks.demo.view.LinkView;
import org.fanworks.demo.view.ListView;
import org.jspecify.annotations.Nullable;

/** Lists of collections (AO3 reference, 1.1, 4.6 and 5.2). */
final class CollectionLists {
  private static final String CLASSES = "collections-index filtered region";

  private final Site site;
  private final Gate gate;
  private final Dashboards dashboards;
  private final CollectionViewMaker views;

  CollectionLists(Site site) {
    this.site = site;
    this.gate = new Gate(site);
    this.dashboards = new Dashboards(site);
    this.views = new CollectionViewMaker(site);
  }

  /** All collections, or those that the filters leave. */
  Response all(Request request) {
    return search(request, Optional.empty(), FrameView.of("Collections", CLASSES));
  }

  /** The collections that a user keeps. */
  Response ofUser(Request request) {
    Optional<User> user = site.archive().findUser(request.part("login"));
    return user.map(found -> ofUser(request, found)).orElseGet(site.writer()::notFound);
  }

  private Response ofUser(Request request, User user) {
    FrameView frame =
        FrameView.of(user.login() + " - Collections", "dashboard " + CLASSES)
            .with(dashboards.of(request, user, "collections"));
    return search(request, Optional.of(user), frame);
  }

  private Response search(Request request, Optional<User> user, FrameView frame) {
    int page = Math.min(request.query().page(), site.settings().lastPage());
    Map<String, List<String>> form = request.query().group("collection_search");
    Hits<CollectionEntry> hits = site.collections().search(form, user, page);
    LinkView subject =
        user.map(found -> new LinkView(found.login(), SitePaths.user(found.login()))).orElse(null);
    return site.writer()
        .page(
            request,
            "collections",
            frame.with(SearchMessages.of(hits, site.settings())),
            list(request, page, hits.documents(), hits.total()).of(subject));
  }

  /** The parts of a collection; filters don't count here. */
  Response parts(Request request) {
    return site.archive()
        .findCollection(request.part("name"))
        .map(collection -> parts(request, collection))
        .orElseGet(site.writer()::notFound);
  }

  private Response parts(Request request, Collection collection) {
    LinkView subject = new LinkView(collection.title(), SitePaths.collection(collection.name()));
    return plain(request, views.parts(collection), subject);
  }

  /** The collections that a work is in, by title. */
  Response ofWork(Request request) {
    Optional<Work> work = request.id("id").flatMap(site.archive()::findWork);
    if (work.isEmpty()) {
      return site.writer().notFound();
    }
    if (gate.hidden(request, work.get())) {
      return site.writer().redirect("/", Flash.NO_PERMISSION);
    }
    List<Collection> collections =
        work.get().collectionIds().stream()
            .map(site.archive()::collection)
            .sorted(Comparator.comparing(Collection::title))
            .toList();
    LinkView subject = new LinkView(work.get().title(), SitePaths.work(work.get().id()));
    return plain(request, collections, subject);
  }

  private Response plain(Request request, List<Collection> all, LinkView subject) {
    int page = request.query().page();
    List<CollectionEntry> shown =
        site.settings().slice(all, page).stream()
            .map(collection -> site.collections().entry(collection.id()))
            .toList();
    FrameView frame = FrameView.of("Collections", CLASSES);
    Listed listed = list(request, page, shown, all.size());
    return site.writer().page(request, "collections", frame, listed.of(subject));
  }

  private Listed list(Request request, int page, List<CollectionEntry> shown, long total) {
    return new Listed(
        new ListHeading(site.settings(), page, shown.size(), total),
        shown.stream().map(views::view).toList(),
        request);
  }

  /** A page of collections before it is said whose they are. */
  private record Listed(ListHeading heading, List<CollectionView> views, Request request) {

    ListView<CollectionView> of(@Nullable LinkView subject) {
      int pages = heading.settings().pages(heading.total());
      String text = heading.total() == 0 ? "" : heading.of("Collection", "Collections");
      return new ListView<>(
          text, subject, views, PagerMaker.around(request, heading.page(), pages));
    }
  }
}
