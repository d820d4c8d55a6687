package org.fanworks.demo.web;

import java.util.List;
import org.fanworks.demo.data.Kudos;
import org.fanworks.demo.data.User;
import org.fanworks.demo.view.KudosPageView;
import org.fanworks.demo.view.KudosView;
import org.fanworks.demo.view.LinkView;

/** Kudos as pages show them (AO3 reference, 5.1, 5.2 and 6.3). */
final class KudosViewMaker {
  /** Users on a page, and below a work. */
  private static final int SHOWN = 50;

  private KudosViewMaker() {}

  /** The newest, for the foot of a work. */
  static KudosView newest(Kudos kudos) {
    List<User> shown = kudos.users().subList(0, Math.min(SHOWN, kudos.users().size()));
    return new KudosView(links(shown), kudos.users().size() - shown.size(), kudos.guests());
  }

  /** One page of all. */
  static KudosPageView page(Request request, Kudos kudos) {
    PageSettings settings = new PageSettings(SHOWN, Integer.MAX_VALUE);
    int page = request.query().page();
    List<User> shown = settings.slice(kudos.users(), page);
    ListHeading heading = new ListHeading(settings, page, shown.size(), kudos.users().size());
    return new KudosPageView(
        heading.of("User", "Users") + " Who Left Kudos on",
        new KudosView(links(shown), 0, kudos.guests()),
        PagerMaker.around(request, page, settings.pages(kudos.users().size())));
  }

  private static List<LinkView> links(List<User> users) {
    return users.stream()
        .map(user -> new LinkView(user.login(), SitePaths.user(user.login())))
        .toList();
  }
}
