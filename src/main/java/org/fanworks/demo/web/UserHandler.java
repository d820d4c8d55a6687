package org.fanworks.demo.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fanworks.demo.data.Pseud;
import org.fanworks.demo.data.SeriesDetails;
import org.fanworks.demo.data.Tag;
import org.fanworks.demo.data.TagType;
import org.fanworks.demo.data.User;
import org.fanworks.demo.data.Work;
import org.fanworks.demo.view.FrameView;
import org.fanworks.demo.view.LinkView;
import org.fanworks.demo.view.SeriesBlurbView;
import org.fanworks.demo.view.UserView;
import org.fanworks.demo.view.UserView.FandomCount;

/** The dashboards of users and pseuds: fandoms and what is newest (AO3 reference, 6.10). */
final class UserHandler implements Handler {
  private static final int RECENT = 5;

  private final Site site;
  private final Dashboards dashboards;
  private final SeriesBlurbMaker series;
  private final BookmarkBlurbMaker bookmarks;

  UserHandler(Site site) {
    this.site = site;
    this.dashboards = new Dashboards(site);
    this.series = new SeriesBlurbMaker(site);
    this.bookmarks = new BookmarkBlurbMaker(site);
  }

  @Override
  public Response handle(Request request) {
    Optional<User> user = site.archive().findUser(request.part("login"));
    String name = request.placeholders().get("pseud");
    if (user.isEmpty() || name == null) {
      return user.map(found -> show(request, found)).orElseGet(site.writer()::notFound);
    }
    return site.archive()
        .findPseud(user.get(), name)
        .map(pseud -> show(request, user.get(), pseud))
        .orElseGet(site.writer()::notFound);
  }

  private Response show(Request request, User user) {
    Shelves shelves = site.shelves(request.viewer());
    String path = SitePaths.user(user.login());
    List<Work> works = shelves.ofUser(user);
    UserView view =
        new UserView(
            user.login(),
            fandoms(path, works),
            site.blurbs().blurbs(works.stream().limit(RECENT).toList()),
            series(request, shelves.seriesOf(user)),
            bookmarks.full(request, first(new BookmarkLists(site).ofUser(request, user))));
    return page(request, user, view, "users-show");
  }

  private Response show(Request request, User user, Pseud pseud) {
    Shelves shelves = site.shelves(request.viewer());
    List<Work> works =
        shelves.ofUser(user).stream()
            .filter(work -> work.byline().creators().contains(pseud))
            .toList();
    UserView view =
        new UserView(
            pseud.name(),
            fandoms(SitePaths.pseud(pseud), works),
            site.blurbs().blurbs(works.stream().limit(RECENT).toList()),
            series(request, shelves.seriesOf(user, pseud)),
            bookmarks.full(request, first(new BookmarkLists(site).ofPseud(request, user, pseud))));
    return page(request, user, view, "pseuds-show");
  }

  private Response page(Request request, User user, UserView view, String kind) {
    String current = kind.equals("users-show") ? "dashboard" : "";
    FrameView frame =
        FrameView.of(view.name(), kind + " dashboard region")
            .with(dashboards.of(request, user, current));
    return site.writer().page(request, "user", frame, view);
  }

  private static <T> List<T> first(List<T> all) {
    return all.stream().limit(RECENT).toList();
  }

  private List<SeriesBlurbView> series(Request request, List<SeriesDetails> all) {
    return first(all).stream().map(one -> series.blurb(request.viewer(), one)).toList();
  }

  private List<FandomCount> fandoms(String path, List<Work> works) {
    Map<Tag, Long> counts =
        works.stream()
            .flatMap(work -> site.archive().directCanonicals(work).stream())
            .filter(tag -> tag.type() == TagType.FANDOM)
            .collect(
                Collectors.groupingBy(
                    Function.identity(), LinkedHashMap::new, Collectors.counting()));
    return counts.entrySet().stream()
        .sorted(Map.Entry.<Tag, Long>comparingByValue().reversed())
        .map(entry -> new FandomCount(link(path + "/works", entry.getKey()), entry.getValue()))
        .toList();
  }

  private static LinkView link(String path, Tag fandom) {
    String href = Query.parse("").with("fandom_id", Long.toString(fandom.id())).after(path);
    return new LinkView(fandom.name(), href);
  }
}
