package org.fanworks.demo.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fanworks.demo.data.Work;
import org.fanworks.demo.index.SearchForm;
import org.fanworks.demo.index.SearchOutcome;
import org.fanworks.demo.view.DashboardView;
import org.fanworks.demo.view.FrameView;
import org.fanworks.demo.view.ListingView;

/** Works of an owner with the filter sidebar (AO3 reference, 4.1, 5.2 and 5.4). */
final class WorksListing {
  private final Site site;

  WorksListing(Site site) {
    this.site = site;
  }

  Response show(Request request, ListingOwner owner) {
    int page = Math.min(request.query().page(), site.settings().lastPage());
    SearchForm form =
        new SearchForm(
            request.query().group("work_search"),
            included(request),
            request.query().group("exclude_work_search"),
            owner.owner(),
            page,
            request.viewer(),
            true);
    SearchOutcome outcome = site.search().search(form);
    List<Work> works = WorkSearchHandler.found(site, outcome);
    ListingView view =
        new ListingView(
            heading(form, outcome, works.size()) + owner.heading(),
            owner.link(),
            owner.parameter(),
            owner.name(),
            owner.navigation(),
            PagerMaker.slots(request, page, site.settings().pages(outcome.total())),
            site.blurbs().blurbs(works),
            FilterMaker.groups(site.archive(), outcome.facets()));
    return site.writer().page(request, "works-index", frame(owner, outcome), view);
  }

  private static Map<String, List<String>> included(Request request) {
    Map<String, List<String>> included =
        new LinkedHashMap<>(request.query().group("include_work_search"));
    request
        .query()
        .value("fandom_id")
        .ifPresent(id -> included.computeIfAbsent("fandom_ids", key -> new ArrayList<>()).add(id));
    return included;
  }

  private FrameView frame(ListingOwner owner, SearchOutcome outcome) {
    DashboardView dashboard = owner.dashboard();
    String classes = dashboard == null ? "works-index filtered" : "works-index dashboard filtered";
    FrameView frame =
        FrameView.of(owner.name() + " - Works", classes + " region")
            .with(WorkSearchHandler.messages(outcome, site.settings()));
    return dashboard == null ? frame : frame.with(dashboard);
  }

  private String heading(SearchForm form, SearchOutcome outcome, int shown) {
    String query = String.join("", form.workSearch().getOrDefault("query", List.of()));
    ListHeading heading = new ListHeading(site.settings(), form.page(), shown, outcome.total());
    return query.isBlank() ? heading.of("Work", "Works") : heading.of("Work found", "Works found");
  }
}
