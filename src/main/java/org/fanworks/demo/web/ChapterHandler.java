package org.fanworks.demo.web;

import java.util.List;
import java.util.Optional;
import org.fanworks.demo.data.Chapter;
import org.fanworks.demo.data.Work;
import org.fanworks.demo.view.FrameView;

/** A work's page with one chapter in view; the chapter's id alone will do. */
final class ChapterHandler implements Handler {
  private static final String CLASSES = "chapters-show region";

  private final Site site;
  private final Gate gate;
  private final WorkViewMaker views;

  ChapterHandler(Site site) {
    this.site = site;
    this.gate = new Gate(site);
    this.views = new WorkViewMaker(site);
  }

  @Override
  public Response handle(Request request) {
    Optional<Work> work =
        request.placeholders().containsKey("id")
            ? request.id("id").flatMap(site.archive()::findWork)
            : request.id("chapter").flatMap(site.archive()::findWorkOfChapter);
    return work.map(found -> show(request, found)).orElseGet(site.writer()::notFound);
  }

  private Response show(Request request, Work work) {
    Optional<String> selected = request.query().value("selected_id");
    if (selected.isPresent()) {
      return Response.redirect(
          SitePaths.work(work.id()) + "/chapters/" + SitePaths.segment(selected.get()));
    }
    List<Long> ids = work.extent().chapters().stream().map(Chapter::id).toList();
    int position = request.id("chapter").map(ids::indexOf).orElse(-1) + 1;
    if (position == 0) {
      return site.writer().notFound();
    }
    Optional<Response> closed = gate.closed(request, work, CLASSES);
    return closed.orElseGet(() -> gate.remember(request, chapter(request, work, position)));
  }

  private Response chapter(Request request, Work work, int position) {
    FrameView frame = FrameView.of(work.title() + " - Chapter " + position, CLASSES);
    return site.writer()
        .page(request, "work", frame, views.view(request, work, position, position));
  }
}
