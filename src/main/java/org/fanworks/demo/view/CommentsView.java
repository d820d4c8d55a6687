package org.fanworks.demo.view;

import java.util.List;

/**
 * A page of threads.
 *
 * @param threads the first comment of each, the oldest first
 */
public record CommentsView(List<CommentView> threads, PagerView pager) {

  /** No comments. */
  public static final CommentsView NONE = new CommentsView(List.of(), PagerView.NONE);

  /** Copies the list. */
  public CommentsView {
    threads = List.copyOf(threads);
  }
}
