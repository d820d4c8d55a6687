package org.fanworks.demo.web;

import java.util.List;
import java.util.Optional;
import org.fanworks.demo.data.Pseud;
import org.fanworks.demo.data.User;
import org.fanworks.demo.index.Owner;
import org.fanworks.demo.view.LinkView;

/** Works of a user or of one of their pseuds; names are found in any case. */
final class UserWorksHandler implements Handler {
  private final WorksListing listing;
  private final Dashboards dashboards;
  private final OwnerPages owners;

  UserWorksHandler(Site site) {
    this.listing = new WorksListing(site);
    this.dashboards = new Dashboards(site);
    this.owners = new OwnerPages(site);
  }

  @Override
  public Response handle(Request request) {
    return owners.ofPath(request, (user, pseud) -> show(request, user, pseud));
  }

  /** The listing of the user with a login, or of the pseud of that user with a name. */
  Response works(Request request, String login, Optional<String> pseudName) {
    return owners.of(login, pseudName, (user, pseud) -> show(request, user, pseud));
  }

  private Response show(Request request, User user, Optional<Pseud> pseud) {
    return listing.show(
        request,
        pseud.map(name -> owner(request, user, name)).orElseGet(() -> owner(request, user)));
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
