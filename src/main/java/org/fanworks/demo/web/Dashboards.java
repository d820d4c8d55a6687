package org.fanworks.demo.web;

import java.util.List;
import org.fanworks.demo.data.SeriesEntry;
import org.fanworks.demo.data.User;
import org.fanworks.demo.data.Work;
import org.fanworks.demo.view.DashboardView;
import org.fanworks.demo.view.LinkView;

/** The sidebars on the pages of users. Immutable. */
final class Dashboards {
  private final Site site;

  Dashboards(Site site) {
    this.site = site;
  }

  /** The sidebar of a user on one of their pages. */
  DashboardView of(User user, String current) {
    List<Work> works = site.shelves().ofUser(user);
    long series =
        works.stream()
            .flatMap(work -> work.series().stream())
            .map(SeriesEntry::seriesId)
            .distinct()
            .count();
    List<LinkView> pseuds =
        site.archive().pseuds(user).stream()
            .map(pseud -> new LinkView(pseud.name(), SitePaths.pseud(pseud)))
            .toList();
    return new DashboardView(
        SitePaths.user(user.login()),
        pseuds,
        current,
        works.size(),
        series,
        0,
        site.shelves().forUser(user).size());
  }
}
