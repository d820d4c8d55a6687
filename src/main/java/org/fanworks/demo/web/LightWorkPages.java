package org.fanworks.demo.web;

import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.fanworks.demo.data.Work;
import org.fanworks.demo.view.FrameView;

/** Pages about a work that ask nobody's age: chapter index and kudos (AO3 reference, 6.5). */
final class LightWorkPages {
  private final Site site;
  private final Gate gate;
  private final WorkViewMaker views;

  LightWorkPages(Site site) {
    this.site = site;
    this.gate = new Gate(site);
    this.views = new WorkViewMaker(site);
  }

  /** Titles and dates of all chapters. */
  Response navigate(Request request) {
    return guarded(request, this::navigate);
  }

  private Response guarded(Request request, BiFunction<Request, Work, Response> page) {
    Optional<Work> work = request.id("id").flatMap(site.archive()::findWork);
    if (work.isEmpty()) {
      return site.writer().notFound();
    }
    return gate.hidden(request, work.get())
        ? site.writer().redirect("/", Flash.NO_PERMISSION)
        : page.apply(request, work.get());
  }

  private Response navigate(Request request, Work work) {
    Map<String, Object> model =
        Map.of("work", site.blurbs().blurb(work), "view", views.chapters(work));
    FrameView frame = FrameView.of("Chapter Index", "works-navigate region");
    return site.writer().page(request, "navigate", frame, model);
  }

  /** Who liked the work. */
  Response kudos(Request request) {
    return guarded(request, this::kudos);
  }

  private Response kudos(Request request, Work work) {
    Map<String, Object> model =
        Map.of(
            "work",
            site.blurbs().blurb(work),
            "view",
            KudosViewMaker.page(request, site.lore().kudos(work)));
    FrameView frame = FrameView.of("Kudos on " + work.title(), "kudos-index region");
    return site.writer().page(request, "kudos", frame, model);
  }
}
