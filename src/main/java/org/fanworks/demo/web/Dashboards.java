package org.fanworks.demo.web;

import java.util.List;
import java.util.Optional;
import org.fanworks.demo.data.User;
import org.fanworks.demo.generator.Anchors;
import org.fanworks.demo.view.DashboardView;
import org.fanworks.demo.view.LinkView;

/** The sidebars on the pages of users, with the counts that the viewer sees. Immutable. */
final class Dashboards {
  private final Site site;

  Dashboards(Site site) {
    this.site = site;
  }

  /** The sidebar of a user on one of their pages. */
  DashboardView of(Request request, User user, String current) {
    Shelves shelves = site.shelves(request.viewer());
    List<LinkView> pseuds =
        site.archive().pseuds(user).stream()
            .map(pseud -> new LinkView(pseud.name(), SitePaths.pseud(pseud)))
            .toList();
    return new DashboardView(
        SitePaths.user(user.login()),
        pseuds,
        current,
        shelves.ofUser(user).size(),
        shelves.seriesOf(user).size(),
        bookmarks(request, user),
        site.collections().count(Optional.of(user)),
        shelves.giftsFor(user.login()).size());
  }

  /** The account of those who left has no entry for bookmarks. */
  private long bookmarks(Request request, User user) {
    return user.login().equals(Anchors.ORPHAN_LOGIN)
        ? DashboardView.NO_ENTRY
        : new BookmarkLists(site).ofUser(request, user).size();
  }
}
