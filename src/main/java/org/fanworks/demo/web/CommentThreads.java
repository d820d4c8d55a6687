package org.fanworks.demo.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fanworks.demo.data.Chapter;
import org.fanworks.demo.data.Comment;
import org.fanworks.demo.data.Comment.State;
import org.fanworks.demo.data.Commenter;
import org.fanworks.demo.data.Pseud;
import org.fanworks.demo.data.Work;
import org.fanworks.demo.view.CommentView;
import org.fanworks.demo.view.CommentView.AuthorView;
import org.fanworks.demo.view.LinkView;
import org.jspecify.annotations.Nullable;

/** The comments of one work as trees (AO3 reference, 6.11). Immutable. */
final class CommentThreads {
  /** Answers below this many others are left out. */
  private static final int DEEPEST = 5;

  private final Work work;
  private final List<Comment> comments;
  private final Map<Long, List<Comment>> answers;

  CommentThreads(Work work, List<Comment> comments) {
    this.work = work;
    this.comments = comments;
    this.answers =
        comments.stream()
            .filter(comment -> comment.parentId() != null)
            .collect(Collectors.groupingBy(Comment::parentId));
  }

  /** First comments of the threads on a chapter, or on the whole work. */
  List<Comment> starts(@Nullable Chapter chapter) {
    return comments.stream()
        .filter(comment -> comment.parentId() == null)
        .filter(comment -> chapter == null || comment.chapterId() == chapter.id())
        .toList();
  }

  /** How many comments on a chapter, or on the whole work, can be read. */
  long count(@Nullable Chapter chapter) {
    return comments.stream()
        .filter(comment -> comment.state() == State.VISIBLE)
        .filter(comment -> chapter == null || comment.chapterId() == chapter.id())
        .count();
  }

  /** A comment with its answers, as far as they are shown below it. */
  CommentView view(Comment comment) {
    return view(comment, 1, true);
  }

  private CommentView view(Comment comment, int level, boolean odd) {
    List<Comment> below = answers.getOrDefault(comment.id(), List.of());
    List<CommentView> shown = new ArrayList<>();
    if (level < DEEPEST) {
      for (Comment answer : below) {
        shown.add(view(answer, level + 1, !odd));
      }
    }
    LinkView more = level < DEEPEST || below.isEmpty() ? null : more(comment);
    return new CommentView(
        comment.id(),
        (odd ? "odd" : "even") + classes(comment),
        author(comment.author()),
        role(comment.author()),
        WorkViewMaker.chaptered(work) ? chapter(comment) : null,
        TimeMaker.time(comment.posted()),
        comment.edited() == null ? null : TimeMaker.time(comment.edited()),
        comment.state().name(),
        comment.html(),
        links(comment),
        shown,
        more);
  }

  private LinkView more(Comment comment) {
    return new LinkView(
        "(" + descendants(comment) + " more comments in this thread)", path(comment.id()));
  }

  private long descendants(Comment comment) {
    long count = 0;
    for (Comment answer : answers.getOrDefault(comment.id(), List.of())) {
      count += 1 + descendants(answer);
    }
    return count;
  }

  private static String classes(Comment comment) {
    String classes = " comment group";
    if (comment.state() == State.HIDDEN) {
      return classes + " unavailable";
    }
    if (comment.author() instanceof Commenter.Guest) {
      return classes + " guest";
    }
    if (comment.author() instanceof Commenter.Member member) {
      String official = member.official() ? " official" : "";
      return classes + official + " user-" + member.pseud().userId();
    }
    return classes;
  }

  private static AuthorView author(Commenter author) {
    if (author instanceof Commenter.Member member) {
      Pseud pseud = member.pseud();
      return new AuthorView(pseud.byline(), SitePaths.pseud(pseud));
    }
    if (author instanceof Commenter.Guest guest) {
      return new AuthorView(guest.name(), null);
    }
    boolean creator = author instanceof Commenter.AnonymousCreator;
    return new AuthorView(creator ? "Anonymous Creator" : "Account Deleted", null);
  }

  private static String role(Commenter author) {
    if (author instanceof Commenter.Member member) {
      return member.official() ? "Official" : "";
    }
    return author instanceof Commenter.Guest ? "Guest" : "";
  }

  private LinkView chapter(Comment comment) {
    List<Long> ids = work.extent().chapters().stream().map(Chapter::id).toList();
    return new LinkView(
        "Chapter " + (ids.indexOf(comment.chapterId()) + 1),
        SitePaths.chapter(work.id(), comment.chapterId()));
  }

  private static List<LinkView> links(Comment comment) {
    List<LinkView> links = new ArrayList<>();
    links.add(new LinkView("Thread", path(comment.id())));
    if (comment.parentId() != null) {
      links.add(new LinkView("Parent", path(comment.parentId())));
      links.add(new LinkView("Parent Thread", path(comment.threadId())));
    }
    return links;
  }

  private static String path(long comment) {
    return "/comments/" + comment;
  }
}
