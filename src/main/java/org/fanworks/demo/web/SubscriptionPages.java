package org.fanworks.demo.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fanworks.demo.data.Byline;
import org.fanworks.demo.data.Subscription;
import org.fanworks.demo.data.User;
import org.fanworks.demo.view.FrameView;
import org.fanworks.demo.view.LinkView;
import org.fanworks.demo.view.SubscriptionView;
import org.fanworks.demo.view.SubscriptionsView;

/** What a user wants to hear of, all or of one kind (AO3 reference, 6.15). */
final class SubscriptionPages implements Handler {
  private static final String CLASSES = "subscriptions-index dashboard region";

  private final Site site;
  private final OwnPages own;
  private final Dashboards dashboards;

  /** A kind of subscription: the value of the parameter {@code type}, and what the page says. */
  private enum Kind {
    WORKS("Work", Subscription.OfWork.class),
    SERIES("Series", Subscription.OfSeries.class),
    USERS("User", Subscription.OfUser.class);

    private final String label;
    private final Class<? extends Subscription.Target> targets;

    Kind(String label, Class<? extends Subscription.Target> targets) {
      this.label = label;
      this.targets = targets;
    }

    /** What has been deleted may have been of any kind; here it was a series. */
    boolean has(Subscription subscription) {
      return targets.isInstance(subscription.target())
          || (this == SERIES && subscription.target() instanceof Subscription.Gone);
    }
  }

  SubscriptionPages(Site site) {
    this.site = site;
    this.own = new OwnPages(site);
    this.dashboards = new Dashboards(site);
  }

  @Override
  public Response handle(Request request) {
    return own.guarded(request, user -> show(request, user));
  }

  private Response show(Request request, User user) {
    Optional<Kind> kind =
        request
            .query()
            .value("type")
            .flatMap(type -> all().filter(found -> found.name().equalsIgnoreCase(type)).findAny());
    List<Subscription> wanted =
        site.lore().subscriptions(user).stream()
            .filter(entry -> kind.map(known -> known.has(entry)).orElse(true))
            .toList();
    String path = SitePaths.user(user.login()) + "/subscriptions";
    int page = request.query().page();
    SubscriptionsView view =
        new SubscriptionsView(
            path,
            "My " + kind.map(known -> known.label + " ").orElse("") + "Subscriptions",
            site.settings().slice(wanted, page).stream()
                .map(entry -> view(path, entry, kind.isEmpty()))
                .toList(),
            PagerMaker.around(request, page, site.settings().pages(wanted.size())));
    FrameView frame = FrameView.of("Subscriptions", CLASSES).with(dashboards.of(request, user, ""));
    return site.writer().page(request, "subscriptions", frame, view);
  }

  private static Stream<Kind> all() {
    return Arrays.stream(Kind.values());
  }

  private static SubscriptionView view(String path, Subscription entry, boolean all) {
    Byline byline = entry.byline();
    boolean mystery = byline == null && entry.target() instanceof Subscription.OfWork;
    boolean labelled = mystery || (all && byline != null);
    return new SubscriptionView(
        entry.id(),
        new LinkView(entry.name(), mystery ? "" : href(entry.target())),
        labelled ? label(entry) : "",
        byline == null ? null : BlurbMaker.byline(byline),
        path + "/" + entry.id());
  }

  private static String label(Subscription entry) {
    return all().filter(kind -> kind.has(entry)).map(kind -> kind.label).findAny().orElse("");
  }

  private static String href(Subscription.Target target) {
    if (target instanceof Subscription.OfWork work) {
      return SitePaths.work(work.workId());
    }
    if (target instanceof Subscription.OfSeries series) {
      return SitePaths.series(series.seriesId());
    }
    return target instanceof Subscription.OfUser user ? SitePaths.user(user.login()) : "";
  }
}
