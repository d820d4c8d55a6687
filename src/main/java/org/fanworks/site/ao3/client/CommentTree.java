package org.fanworks.site.ao3.client;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Queue;
import java.util.Set;
import org.fanworks.site.ao3.page.Comment;
import org.fanworks.site.ao3.page.Comment.ChapterLink;
import org.fanworks.site.ao3.page.CommentsPage;
import org.fanworks.site.ao3.page.CommentsPage.Cut;

/**
 * Puts the threads of a page together, with the answers that nest too deeply to be shown there: one
 * request more for each place where some are left out (AO3 reference, 6.11). Used once, by one
 * thread.
 */
public final class CommentTree {
  private final CommentPages pages;
  private final Map<Long, ThreadComment> comments = new LinkedHashMap<>();
  private final Queue<Cut> cuts = new ArrayDeque<>();
  private final Set<Long> asked = new HashSet<>();

  private CommentTree(CommentPages pages) {
    this.pages = pages;
  }

  /** All comments of the threads on a page; those that have an answer come before it. */
  public static List<ThreadComment> of(CommentsPage page, CommentPages pages) {
    CommentTree tree = new CommentTree(pages);
    tree.add(page, new Cut(0, 0, 0));
    for (Cut cut = tree.cuts.poll(); cut != null; cut = tree.cuts.poll()) {
      tree.follow(cut);
    }
    return tree.withChapters();
  }

  private void follow(Cut cut) {
    if (asked.add(cut.comment())) {
      Optional<CommentsPage> page = pages.page(CommentPages.thread(cut.comment()));
      if (page.isEmpty()) {
        pages.warn("Answers to the comment " + cut.above() + " went away while they were read.");
      }
      page.ifPresent(found -> add(found, cut));
    }
  }

  /** Adds the comments of a page that begins at the place of {@code cut}. */
  private void add(CommentsPage page, Cut cut) {
    ThreadComment top = comments.get(cut.comment());
    int shift = top == null ? cut.depth() : top.depth();
    for (Comment comment : page.comments()) {
      if (!comments.containsKey(comment.id())) {
        comments.put(comment.id(), placed(comment, shift, cut));
      }
    }
    for (Cut next : page.cuts()) {
      cuts.add(new Cut(next.comment(), next.above(), shift + next.depth()));
    }
  }

  private ThreadComment placed(Comment comment, int shift, Cut cut) {
    int depth = shift + comment.place().depth();
    OptionalLong parent =
        comment.place().depth() > 0 || cut.depth() == 0
            ? comment.place().parent()
            : OptionalLong.of(cut.above());
    ThreadComment above = parent.isPresent() ? comments.get(parent.getAsLong()) : null;
    long thread = above == null ? comment.id() : above.threadId();
    return new ThreadComment(comment, thread, parent, depth, comment.place().chapter());
  }

  /** A thread is about one chapter, which comments that cannot be read do not name. */
  private List<ThreadComment> withChapters() {
    Map<Long, ChapterLink> chapters = new HashMap<>();
    for (ThreadComment comment : comments.values()) {
      comment.chapter().ifPresent(chapter -> chapters.putIfAbsent(comment.threadId(), chapter));
    }
    List<ThreadComment> complete = new ArrayList<>();
    for (ThreadComment comment : comments.values()) {
      ChapterLink chapter = chapters.get(comment.threadId());
      complete.add(chapter == null ? comment : comment.in(chapter));
    }
    return complete;
  }
}
