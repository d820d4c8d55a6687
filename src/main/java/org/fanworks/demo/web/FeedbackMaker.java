package org.fanworks.demo.web;

import org.fanworks.demo.data.Chapter;
import org.fanworks.demo.data.Work;
import org.fanworks.demo.view.CommentsView;
import org.fanworks.demo.view.FeedbackView;
import org.jspecify.annotations.Nullable;

/** What stands below the text of a work. Immutable. */
final class FeedbackMaker {
  private final Site site;
  private final CommentPages comments;

  FeedbackMaker(Site site) {
    this.site = site;
    this.comments = new CommentPages(site);
  }

  /** Feedback on a work, with the comments on one chapter when that alone is in view. */
  FeedbackView feedback(Request request, Work work, @Nullable Chapter chapter) {
    boolean shown = request.query().has("show_comments");
    String address =
        request
            .query()
            .without("show_comments")
            .with("show_comments", "true")
            .after(request.rawPath());
    return new FeedbackView(
        KudosViewMaker.newest(site.lore().kudos(work)),
        chapter == null ? work.pageCounters().comments() : count(work, chapter),
        address + "#comments",
        shown ? comments.view(request, work, chapter) : CommentsView.NONE);
  }

  private long count(Work work, Chapter chapter) {
    return new CommentThreads(work, site.lore().comments(work)).count(chapter);
  }
}
