package org.fanworks.demo.web;

import java.util.List;
import java.util.Optional;
import org.fanworks.demo.data.Pseud;
import org.fanworks.demo.data.User;
import org.fanworks.demo.index.Owner;
import org.fanworks.demo.view.LinkView;

/** Works of a user or of one of their pseuds; names are found in any case. */
final class UserWorksHandler implements Handler {
  private final Site site;
  private final WorksListing listing;
  private final Dashboards dashboards;

  UserWorksHandler(Site site) {
    this.site = site;
    this.listing = new WorksListing(site);
    this.dashboards = new Dashboards(site);
  }

  @Override
  public Response handle(Request request) {
    Optional<String> pseud = Optional.ofNullable(request.placeholders().get("pseud"));
    return works(request, request.part("login"), pseud);
  }

  /** The listing of the user with a login, or of the pseud of that user with a name. */
  Response works(Request request, String login, Optional<String> pseudName) {
    Optional<User> user = site.archive().findUser(login);
    if (user.isEmpty()) {
      return site.writer().notFound();
    }
    if (pseudName.isEmpty()) {
      return listing.show(request, owner(request, user.get()));
    }
    return site.archive()
        .findPseud(user.get(), pseudName.get())
        .map(pseud -> listing.show(request, owner(request, user.get(), pseud)))
        .orElseGet(site.writer()::notFound);
  }

  private ListingOwner owner(Request request, User user) {
    return new ListingOwner(
        new Owner.OfUser(user.id()),
        user.login(),
        " by " + user.login(),
        null,
        "user_id",
        navigation(SitePaths.user(user.login())),
        dashboards.of(request, user, "works"));
  }

  private ListingOwner owner(Request request, User user, Pseud pseud) {
    return new ListingOwner(
        new Owner.OfPseud(pseud.id()),
        pseud.name(),
        " by " + pseud.byline(),
        null,
        "pseud_id",
        navigation(SitePaths.pseud(pseud)),
        dashboards.of(request, user, ""));
  }

  private static List<LinkView> navigation(String path) {
    return List.of(new LinkView("Works", path + "/works"));
  }
}
