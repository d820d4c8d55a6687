package org.fanworks.demo.web;

import org.fanworks.demo.view.FrameView;

/** Pages that need no data: the front page, robots.txt. */
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

  Response robots(Request request) {
    return Response.text(200, robotsText);
  }
}
