package org.fanworks.demo.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fanworks.demo.data.Pseud;
import org.fanworks.demo.data.SeriesDetails;
import org.fanworks.demo.data.User;
import org.fanworks.demo.data.Work;
import org.fanworks.demo.index.Viewer;
import org.fanworks.demo.view.FrameView;
import org.fanworks.demo.view.ListView;
import org.fanworks.demo.view.SeriesBlurbView;
import org.fanworks.demo.view.SeriesView;

/** A series' own page and the lists of users' series (AO3 reference, 1.1, 6.2 and 6.6). */
final class SeriesPages {
  private final Site site;
  private final Gate gate;
  private final SeriesBlurbMaker blurbs;
  private final Dashboards dashboards;
  private final OwnerPages owners;

  SeriesPages(Site site) {
    this.site = site;
    this.gate = new Gate(site);
    this.blurbs = new SeriesBlurbMaker(site);
    this.dashboards = new Dashboards(site);
    this.owners = new OwnerPages(site);
  }

  /** One series with its works. */
  Response series(Request request) {
    return request
        .id("id")
        .flatMap(site.lore()::findSeries)
        .map(series -> series(request, series))
        .orElseGet(site.writer()::notFound);
  }

  private Response series(Request request, SeriesDetails series) {
    if (series.restricted() && request.viewer() == Viewer.GUEST) {
      return gate.signIn(request);
    }
    List<Work> works = site.shelves(request.viewer()).ofSeries(series);
    if (works.isEmpty()) {
      return site.writer().redirect("/", Flash.NO_PERMISSION);
    }
    int page = request.query().page();
    SeriesView view =
        new SeriesView(
            blurbs.blurb(request.viewer(), series),
            works.stream()
                .map(work -> work.dates().published())
                .min(LocalDate::compareTo)
                .orElseThrow()
                .toString(),
            SeriesBlurbMaker.updated(works).toString(),
            series.notes(),
            series.complete(),
            site.blurbs().blurbs(site.settings().slice(works, page)),
            PagerMaker.around(request, page, site.settings().pages(works.size())));
    FrameView frame = FrameView.of(series.series().title(), "series-show region");
    return site.writer().page(request, "series", frame, view);
  }

  /** The series of a user, or of one of the user's pseuds. */
  Response ofOwner(Request request) {
    return owners.ofPath(request, (user, pseud) -> list(request, user, pseud));
  }

  private Response list(Request request, User user, Optional<Pseud> pseud) {
    Shelves shelves = site.shelves(request.viewer());
    List<SeriesDetails> all =
        pseud.map(name -> shelves.seriesOf(user, name)).orElseGet(() -> shelves.seriesOf(user));
    int page = request.query().page();
    List<SeriesBlurbView> shown =
        site.settings().slice(all, page).stream()
            .map(series -> blurbs.blurb(request.viewer(), series))
            .toList();
    ListHeading heading = new ListHeading(site.settings(), page, shown.size(), all.size());
    String name = pseud.map(Pseud::byline).orElse(user.login());
    ListView<SeriesBlurbView> view =
        new ListView<>(
            heading.of("Series", "Series") + " by " + name,
            null,
            shown,
            PagerMaker.around(request, page, site.settings().pages(all.size())));
    FrameView frame =
        FrameView.of(name + " - Series", "series-index dashboard region")
            .with(dashboards.of(request, user, "series"));
    return site.writer().page(request, "series-list", frame, view);
  }
}
