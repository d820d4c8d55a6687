package org.fanworks.demo.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fanworks.demo.index.Owner;
import org.fanworks.demo.index.SearchForm;
import org.fanworks.demo.index.SearchOutcome;
import org.fanworks.demo.view.FrameView;
import org.fanworks.demo.view.ListingView;
import org.fanworks.demo.view.PagerView;

/** {@code /works}: the newest works, or the listing that the filter form asks for. */
final class RecentWorksHandler implements Handler {
  private final Site site;
  private final TagWorksHandler tags;
  private final UserWorksHandler users;

  RecentWorksHandler(Site site, TagWorksHandler tags, UserWorksHandler users) {
    this.site = site;
    this.tags = tags;
    this.users = users;
  }

  @Override
  public Response handle(Request request) {
    Optional<String> tag = request.query().value("tag_id");
    if (tag.isPresent()) {
      return tags.works(request, SitePaths.tagName(tag.get()));
    }
    Optional<String> login = request.query().value("user_id");
    return login.isPresent()
        ? users.works(request, login.get(), request.query().value("pseud_id"))
        : recent(request);
  }

  private Response recent(Request request) {
    Map<String, List<String>> newestFirst =
        Map.of("sort_column", List.of("revised_at"), "sort_direction", List.of("desc"));
    SearchForm form =
        new SearchForm(
            newestFirst, Map.of(), Map.of(), new Owner.None(), 1, request.viewer(), false);
    SearchOutcome outcome = site.search().search(form);
    ListingView view =
        new ListingView(
            "Recent Works",
            null,
            "",
            "",
            List.of(),
            PagerView.NONE,
            site.blurbs().blurbs(WorkSearchHandler.found(site, outcome)),
            List.of());
    FrameView frame = FrameView.of("Recent Works", "works-index region");
    return site.writer().page(request, "works-index", frame, view);
  }
}
