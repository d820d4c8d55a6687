package org.fanworks.demo.web;

import org.fanworks.demo.view.FrameView;
import org.fanworks.demo.view.LoginView;

/** Pages that need no data: the front page, the sign-in form, robots.txt. */
final class SmallPages {
  private final Site site;
  private final String robotsText;

  SmallPages(Site site, String robotsText) {
    this.site = site;
    this.robotsText = robotsText;
  }

  Response home(Request request) {
    return site.writer().page(request, "home", FrameView.of("Home", "home-index region"), "");
  }

  /** The sign-in page; it says so when it stands in for a restricted work. */
  Response login(Request request) {
    boolean restricted =
        request.query().has("restricted") || request.query().has("restricted_commenting");
    String action =
        request
            .query()
            .value("return_to")
            .map(page -> Query.parse("").with("return_to", page).after("/users/login"))
            .orElse("/users/login");
    FrameView frame = FrameView.of("Log In", "sessions-new system session region");
    return site.writer().page(request, "login", frame, new LoginView(restricted, action));
  }

  Response robots(Request request) {
    return Response.text(200, robotsText);
  }
}
