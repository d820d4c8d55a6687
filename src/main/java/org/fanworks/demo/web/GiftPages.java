package org.fanworks.demo.web;

import java.util.List;
import java.util.Optional;
import org.fanworks.demo.data.User;
import org.fanworks.demo.data.Work;
import org.fanworks.demo.view.BlurbView;
import org.fanworks.demo.view.FrameView;
import org.fanworks.demo.view.ListView;

/** Works that were given to somebody, the newest first (AO3 reference, 1.1 and 4.7). */
final class GiftPages {
  private final Site site;
  private final Dashboards dashboards;

  GiftPages(Site site) {
    this.site = site;
    this.dashboards = new Dashboards(site);
  }

  /** Gifts for a user. */
  Response ofUser(Request request) {
    return site.archive()
        .findUser(request.part("login"))
        .map(user -> ofUser(request, user))
        .orElseGet(site.writer()::notFound);
  }

  private Response ofUser(Request request, User user) {
    FrameView frame =
        FrameView.of(user.login() + " - Gifts", "gifts-index dashboard region")
            .with(dashboards.of(request, user, "gifts"));
    return list(request, user.login(), frame);
  }

  /** Gifts for a name without an account. */
  Response ofName(Request request) {
    Optional<String> name = request.query().value("recipient");
    return name.map(
            found -> list(request, found, FrameView.of("Gifts for " + found, "gifts-index region")))
        .orElseGet(() -> Response.redirect("/"));
  }

  private Response list(Request request, String name, FrameView frame) {
    List<Work> all = site.shelves(request.viewer()).giftsFor(name);
    int page = request.query().page();
    ListView<BlurbView> view =
        new ListView<>(
            "Gifts for " + name,
            null,
            site.blurbs().blurbs(site.settings().slice(all, page)),
            PagerMaker.around(request, page, site.settings().pages(all.size())));
    return site.writer().page(request, "gifts", frame, view);
  }
}
