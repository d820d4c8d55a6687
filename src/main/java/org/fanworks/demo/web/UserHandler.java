package org.fanworks.demo.web;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fanworks.demo.data.Tag;
import org.fanworks.demo.data.TagType;
import org.fanworks.demo.data.User;
import org.fanworks.demo.data.Work;
import org.fanworks.demo.view.FrameView;
import org.fanworks.demo.view.LinkView;
import org.fanworks.demo.view.UserView;
import org.fanworks.demo.view.UserView.FandomCount;

/** A user's dashboard: fandoms and newest works (AO3 reference, 6.10). */
final class UserHandler implements Handler {
  private static final int RECENT = 5;

  private final Site site;
  private final Dashboards dashboards;

  UserHandler(Site site) {
    this.site = site;
    this.dashboards = new Dashboards(site);
  }

  @Override
  public Response handle(Request request) {
    return site.archive()
        .findUser(request.part("login"))
        .map(user -> show(request, user))
        .orElseGet(site.writer()::notFound);
  }

  private Response show(Request request, User user) {
    List<Work> works = site.shelves().ofUser(user);
    List<Work> recent =
        works.stream()
            .sorted(Comparator.comparing((Work work) -> work.dates().revisedAt()).reversed())
            .limit(RECENT)
            .toList();
    UserView view = new UserView(user.login(), fandoms(user, works), site.blurbs().blurbs(recent));
    FrameView frame =
        FrameView.of(user.login(), "users-show dashboard region")
            .with(dashboards.of(user, "dashboard"));
    return site.writer().page(request, "user", frame, view);
  }

  private List<FandomCount> fandoms(User user, List<Work> works) {
    Map<Tag, Long> counts =
        works.stream()
            .flatMap(work -> site.archive().directCanonicals(work).stream())
            .filter(tag -> tag.type() == TagType.FANDOM)
            .collect(
                Collectors.groupingBy(
                    Function.identity(), LinkedHashMap::new, Collectors.counting()));
    String path = SitePaths.user(user.login()) + "/works";
    return counts.entrySet().stream()
        .sorted(Map.Entry.<Tag, Long>comparingByValue().reversed())
        .map(entry -> new FandomCount(link(path, entry.getKey()), entry.getValue()))
        .toList();
  }

  private static LinkView link(String path, Tag fandom) {
    String href = Query.parse("").with("fandom_id", Long.toString(fandom.id())).after(path);
    return new LinkView(fandom.name(), href);
  }
}
