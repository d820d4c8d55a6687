package org.fanworks.demo.web;

import java.util.List;
import java.util.Optional;
import org.fanworks.demo.data.Reading;
import org.fanworks.demo.data.User;
import org.fanworks.demo.data.Work;
import org.fanworks.demo.view.BlurbView;
import org.fanworks.demo.view.FrameView;
import org.fanworks.demo.view.ReadingView;
import org.fanworks.demo.view.ReadingsView;

/** A reader's own history, and what of it was marked for later (AO3 reference, 6.15). */
final class ReadingPages implements Handler {
  private static final String CLASSES = "readings-index dashboard region";

  private final Site site;
  private final OwnPages own;
  private final Dashboards dashboards;

  ReadingPages(Site site) {
    this.site = site;
    this.own = new OwnPages(site);
    this.dashboards = new Dashboards(site);
  }

  @Override
  public Response handle(Request request) {
    return own.guarded(request, user -> show(request, user));
  }

  private Response show(Request request, User user) {
    boolean later = request.query().value("show").filter("to-read"::equals).isPresent();
    List<Reading> all =
        site.lore().readings(user).stream()
            .filter(reading -> !later || reading.markedForLater())
            .toList();
    String path = SitePaths.user(user.login()) + "/readings";
    int page = request.query().page();
    List<ReadingView> readings =
        site.settings().slice(all, page).stream()
            .map(reading -> view(path, reading, page))
            .toList();
    ReadingsView view =
        new ReadingsView(
            path,
            later,
            readings,
            PagerMaker.slots(request, page, site.settings().pages(all.size())));
    FrameView frame = FrameView.of("History", CLASSES).with(dashboards.of(request, user, ""));
    return site.writer().page(request, "readings", frame, view);
  }

  private static String href(String path, Reading reading, int page) {
    Query query = Query.parse(page == 1 ? "" : "page=" + page);
    return query.after(path + "/" + reading.id());
  }

  private ReadingView view(String path, Reading reading, int page) {
    BlurbView blurb =
        Optional.ofNullable(reading.workId())
            .flatMap(id -> site.archive().findWork(id))
            .map((Work work) -> site.blurbs().blurb(work))
            .orElse(null);
    return new ReadingView(
        blurb,
        href(path, reading, page),
        Numbers.blurbDate(reading.lastVisited()),
        reading.version().text(),
        reading.visitsText(),
        reading.markedForLater());
  }
}
