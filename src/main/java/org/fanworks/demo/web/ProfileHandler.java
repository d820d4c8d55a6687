package org.fanworks.demo.web;

import java.util.List;
import org.fanworks.demo.data.User;
import org.fanworks.demo.view.FrameView;
import org.fanworks.demo.view.LinkView;
import org.fanworks.demo.view.ProfileView;

/** A user's profile (AO3 reference, 6.10). */
final class ProfileHandler implements Handler {
  private final Site site;
  private final Dashboards dashboards;

  ProfileHandler(Site site) {
    this.site = site;
    this.dashboards = new Dashboards(site);
  }

  @Override
  public Response handle(Request request) {
    return site.archive()
        .findUser(request.part("login"))
        .map(user -> show(request, user))
        .orElseGet(() -> site.writer().redirect("/", Flash.NO_SUCH_USER));
  }

  private Response show(Request request, User user) {
    List<LinkView> pseuds =
        site.archive().pseuds(user).stream()
            .map(pseud -> new LinkView(pseud.name(), SitePaths.pseud(pseud)))
            .toList();
    int shown = Math.min(site.settings().pageSize(), pseuds.size());
    String href = SitePaths.user(user.login());
    String more = (pseuds.size() - shown) + " more pseuds";
    ProfileView view =
        new ProfileView(
            user.login(),
            href,
            site.lore().profile(user),
            pseuds.subList(0, shown),
            shown == pseuds.size() ? null : new LinkView(more, href + "/pseuds"),
            user.joined().toString(),
            user.id());
    FrameView frame =
        FrameView.of(user.login() + " - Profile", "profile-show dashboard region")
            .with(dashboards.of(request, user, "profile"));
    return site.writer().page(request, "profile", frame, view);
  }
}
