package org.fanworks.demo.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A comment with the answers to it (AO3 reference, 6.11).
 *
 * @param classes of its list item
 * @param author name, with a link unless nothing is known of the author
 * @param role what stands in parentheses behind the name: Guest, Official, or nothing
 * @param chapter the chapter commented on, where the work has several
 * @param edited missing unless it was changed later
 * @param state VISIBLE, DELETED or HIDDEN
 * @param html the text
 * @param links what it is connected with: thread, parent, parent thread
 * @param answers as far as they are shown here
 * @param more the link to answers that nest too deeply to be shown, where there are any
 */
public record CommentView(
    long id,
    String classes,
    AuthorView author,
    String role,
    @Nullable LinkView chapter,
    TimeView posted,
    @Nullable TimeView edited,
    String state,
    String html,
    List<LinkView> links,
    List<CommentView> answers,
    @Nullable LinkView more) {

  /** Copies the lists. */
  public CommentView {
    links = List.copyOf(links);
    answers = List.copyOf(answers);
  }

  /** A name that may lead somewhere. */
  public record AuthorView(String text, @Nullable String href) {}
}
