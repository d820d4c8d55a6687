package org.fanworks.demo.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fanworks.demo.data.Chapter;
import org.fanworks.demo.data.Comment;
import org.fanworks.demo.data.Work;
import org.fanworks.demo.view.CommentsView;
import org.fanworks.demo.view.FrameView;
import org.jspecify.annotations.Nullable;

/** The pages of comments alone, without the text (AO3 reference, 1.1 and 6.11). */
final class CommentPages {
  private static final String CLASSES = "comments-index region";

  private final Site site;
  private final Gate gate;

  CommentPages(Site site) {
    this.site = site;
    this.gate = new Gate(site);
  }

  /** All comments on a work. */
  Response ofWork(Request request) {
    Optional<Work> work = request.id("id").flatMap(site.archive()::findWork);
    return work.map(found -> list(request, found, null)).orElseGet(site.writer()::notFound);
  }

  /** The comments on one chapter. */
  Response ofChapter(Request request) {
    Optional<Long> id = request.id("chapter");
    Optional<Work> work = id.flatMap(site.archive()::findWorkOfChapter);
    return work.map(found -> list(request, found, chapter(found, id.orElseThrow())))
        .orElseGet(site.writer()::notFound);
  }

  private static Chapter chapter(Work work, long id) {
    return work.extent().chapters().stream()
        .filter(chapter -> chapter.id() == id)
        .findFirst()
        .orElseThrow();
  }

  private Response list(Request request, Work work, @Nullable Chapter chapter) {
    Optional<Response> closed = gate.closedComments(request, work);
    if (closed.isPresent()) {
      return closed.get();
    }
    CommentsView view =
        request.query().has("show_comments") ? view(request, work, chapter) : CommentsView.NONE;
    return page(request, work, FrameView.of("Comments on " + work.title(), CLASSES), view);
  }

  /** The threads on a work or chapter that the page number asks for. */
  CommentsView view(Request request, Work work, @Nullable Chapter chapter) {
    CommentThreads threads = new CommentThreads(work, site.lore().comments(work));
    List<Comment> starts = threads.starts(chapter);
    int page = request.query().page();
    PageSettings settings = site.settings();
    return new CommentsView(
        settings.slice(starts, page).stream().map(threads::view).toList(),
        PagerMaker.around(request, page, settings.pages(starts.size())));
  }

  /** One comment and the answers to it. */
  Response thread(Request request) {
    Optional<Comment> comment = request.id("comment").flatMap(site.lore()::findComment);
    Optional<Work> work = comment.map(Comment::workId).flatMap(site.archive()::findWork);
    return work.map(found -> thread(request, found, comment.orElseThrow()))
        .orElseGet(site.writer()::notFound);
  }

  private Response thread(Request request, Work work, Comment comment) {
    Optional<Response> closed = gate.closedComments(request, work);
    if (closed.isPresent()) {
      return closed.get();
    }
    CommentThreads threads = new CommentThreads(work, site.lore().comments(work));
    FrameView frame = FrameView.of("Comment on " + work.title(), "comments-show region");
    return page(
        request,
        work,
        frame,
        new CommentsView(List.of(threads.view(comment)), CommentsView.NONE.pager()));
  }

  private Response page(Request request, Work work, FrameView frame, CommentsView view) {
    Map<String, Object> model = new HashMap<>();
    model.put("view", view);
    model.put("work", site.blurbs().blurb(work));
    return site.writer().page(request, "comments", frame, model);
  }
}
