package org.fanworks.demo.web;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fanworks.demo.data.Work;
import org.fanworks.demo.index.Viewer;
import org.fanworks.demo.view.FrameView;

/** What stands between a viewer and a work's own pages (AO3 reference, 6.3 and 7.3). */
final class Gate {
  private static final String COOKIE = "view_adult";
  private static final Set<Long> ADULT_RATINGS = Set.of(9L, 12L, 13L);
  private static final Set<Long> TAME_RATINGS = Set.of(10L, 11L);

  private final Site site;

  Gate(Site site) {
    this.site = site;
  }

  /** The page shown in place of the work, if there is one. */
  Optional<Response> closed(Request request, Work work, String mainClasses) {
    if (!work.visibility().posted() || work.visibility().hiddenByAdmin()) {
      return Optional.of(site.writer().redirect(loginPath(request, ""), Flash.NO_PERMISSION));
    }
    if (work.visibility().restricted() && request.viewer() == Viewer.GUEST) {
      return Optional.of(Response.redirect(loginPath(request, "restricted=true")));
    }
    if (work.visibility().unrevealed()) {
      FrameView frame = FrameView.of("Mystery Work", mainClasses);
      return Optional.of(
          site.writer().page(request, "mystery", frame, site.blurbs().collections(work)));
    }
    return adult(work) && !willing(request)
        ? Optional.of(warning(request, work, mainClasses))
        : Optional.empty();
  }

  /** The answer in place of a work's comments, if there is one. */
  Optional<Response> closedComments(Request request, Work work) {
    return refused(request, work, "restricted_commenting=true");
  }

  /** The answer in place of a work's file, if there is one. */
  Optional<Response> closedFile(Request request, Work work) {
    return refused(request, work, "restricted=true");
  }

  private Optional<Response> refused(Request request, Work work, String reason) {
    if (!work.visibility().posted() || work.visibility().hiddenByAdmin()) {
      return Optional.of(site.writer().redirect(loginPath(request, ""), Flash.NO_PERMISSION));
    }
    if (work.visibility().restricted() && request.viewer() == Viewer.GUEST) {
      return Optional.of(Response.redirect(loginPath(request, reason)));
    }
    return work.visibility().unrevealed()
        ? Optional.of(site.writer().redirect("/", Flash.NO_PERMISSION))
        : Optional.empty();
  }

  /** Sends a guest to the sign-in page for the sake of something restricted. */
  Response signIn(Request request) {
    return Response.redirect(loginPath(request, "restricted=true"));
  }

  /** The answer to those who may not see something. */
  Response refuse(Request request) {
    String path =
        request.viewer() == Viewer.GUEST
            ? loginPath(request, "")
            : request.visitor().user().map(user -> SitePaths.user(user.login())).orElse("/");
    return site.writer().redirect(path, Flash.NO_PERMISSION);
  }

  /** Whether the light pages of a work are closed, which have no gate of their own. */
  boolean hidden(Request request, Work work) {
    return request.viewer() == Viewer.GUEST
        ? !work.visibility().listedForGuests()
        : !work.visibility().listedForMembers();
  }

  /** Remembers for the session that the viewer chose to go on. */
  Response remember(Request request, Response response) {
    return request.query().has(COOKIE)
        ? response.with("Set-Cookie", COOKIE + "=true; path=/")
        : response;
  }

  private static String loginPath(Request request, String reason) {
    return Query.parse(reason).with("return_to", request.address()).after("/users/login");
  }

  private static boolean adult(Work work) {
    return work.tagIds().stream().anyMatch(ADULT_RATINGS::contains)
        || work.tagIds().stream().noneMatch(TAME_RATINGS::contains);
  }

  private static boolean willing(Request request) {
    return request.query().has(COOKIE) || "true".equals(request.cookies().get(COOKIE));
  }

  private Response warning(Request request, Work work, String mainClasses) {
    String onward = Query.parse("view_adult=true").after(request.rawPath());
    Map<String, Object> model = Map.of("view", site.blurbs().blurb(work), "continueHref", onward);
    FrameView frame = FrameView.of(work.title(), mainClasses);
    return site.writer().page(request, "adult", frame, model);
  }
}
