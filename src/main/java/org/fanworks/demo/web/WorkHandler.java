package org.fanworks.demo.web;

import java.util.Optional;
import org.fanworks.demo.data.Work;
import org.fanworks.demo.view.FrameView;

/** A work's own page; chaptered works are sent on to their first chapter. */
final class WorkHandler implements Handler {
  private static final String CLASSES = "works-show region";

  private final Site site;
  private final Gate gate;
  private final WorkViewMaker views;

  WorkHandler(Site site) {
    this.site = site;
    this.gate = new Gate(site);
    this.views = new WorkViewMaker(site);
  }

  @Override
  public Response handle(Request request) {
    return request
        .id("id")
        .flatMap(site.archive()::findWork)
        .map(work -> show(request, work))
        .orElseGet(site.writer()::notFound);
  }

  private Response show(Request request, Work work) {
    Optional<Response> closed = gate.closed(request, work, CLASSES);
    return closed.orElseGet(() -> gate.remember(request, open(request, work)));
  }

  private Response open(Request request, Work work) {
    int chapters = work.extent().chaptersPosted();
    if (WorkViewMaker.chaptered(work) && !request.query().has("view_full_work")) {
      long first = work.extent().chapters().get(0).id();
      return Response.redirect(SitePaths.chapter(work.id(), first));
    }
    FrameView frame = FrameView.of(work.title(), CLASSES);
    return site.writer().page(request, "work", frame, views.view(request, work, 1, chapters));
  }
}
