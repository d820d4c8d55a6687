package org.fanworks.demo.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fanworks.demo.data.Collection;
import org.fanworks.demo.data.CollectionDetails;
import org.fanworks.demo.data.Pseud;
import org.fanworks.demo.data.Work;
import org.fanworks.demo.view.FrameView;
import org.fanworks.demo.view.LinkView;
import org.fanworks.demo.view.ListView;
import org.fanworks.demo.view.PseudView;

/** A collection's own pages: what is new, what it is about, who takes part (reference, 6.13). */
final class CollectionPages {
  private static final int RECENT = 5;

  private final Site site;
  private final CollectionViewMaker views;

  CollectionPages(Site site) {
    this.site = site;
    this.views = new CollectionViewMaker(site);
  }

  /** The entrance, with the newest works. */
  Response show(Request request) {
    return found(request).map(one -> show(request, one)).orElseGet(site.writer()::notFound);
  }

  private Optional<Collection> found(Request request) {
    return site.archive().findCollection(request.part("name"));
  }

  private Response show(Request request, Collection collection) {
    List<Work> recent =
        site.archive().works().stream()
            .filter(work -> site.archive().collectionIds(work).contains(collection.id()))
            .filter(work -> request.viewer().lists(work.visibility()))
            .sorted(Shelves.NEWEST_FIRST)
            .limit(RECENT)
            .toList();
    Map<String, Object> model = model(collection);
    model.put("works", site.blurbs().blurbs(recent));
    FrameView frame = FrameView.of(collection.title(), "collections-show dashboard region");
    return site.writer().page(request, "collection", frame, model);
  }

  private Map<String, Object> model(Collection collection) {
    Map<String, Object> model = new HashMap<>();
    model.put("view", views.view(site.collections().entry(collection.id())));
    return model;
  }

  /** What a collection is about. */
  Response profile(Request request) {
    return found(request).map(one -> profile(request, one)).orElseGet(site.writer()::notFound);
  }

  private Response profile(Request request, Collection collection) {
    FrameView frame =
        FrameView.of(collection.title() + " - Profile", "collection_profile-show region");
    return site.writer().page(request, "collection-profile", frame, model(collection));
  }

  /** Who keeps a collection and takes part in it. */
  Response people(Request request) {
    return found(request).map(one -> people(request, one)).orElseGet(site.writer()::notFound);
  }

  private Response people(Request request, Collection collection) {
    CollectionDetails details = site.lore().details(collection.id());
    List<Pseud> all = new ArrayList<>(details.owners());
    all.addAll(details.moderators());
    all.addAll(details.members());
    int page = request.query().page();
    List<PseudView> shown =
        site.settings().slice(all, page).stream()
            .map(pseud -> new PeoplePages(site).found(request, pseud))
            .toList();
    ListView<PseudView> view =
        new ListView<>(
            "Participants in",
            new LinkView(collection.title(), SitePaths.collection(collection.name())),
            shown,
            PagerMaker.around(request, page, site.settings().pages(all.size())));
    FrameView frame =
        FrameView.of(collection.title() + " - People", "collection_participants-index region");
    return site.writer().page(request, "pseuds", frame, view);
  }
}
