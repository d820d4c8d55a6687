package org.fanworks.site.ao3.page;

import java.util.List;
import java.util.OptionalLong;

/**
 * A page of comments (AO3 reference, 6.11).
 *
 * @param workId of the work that they are on; empty where the heading names none
 * @param comments each before the answers to it, in the page's order
 * @param cuts where answers nest too deeply to be shown
 * @param hasNext whether there is a link to a next page
 * @param warnings what in the page was not understood, but did no harm to the rest
 */
public record CommentsPage(
    OptionalLong workId,
    List<Comment> comments,
    List<Cut> cuts,
    boolean hasNext,
    List<String> warnings) {
  public CommentsPage {
    comments = List.copyOf(comments);
    cuts = List.copyOf(cuts);
    warnings = List.copyOf(warnings);
  }

  /**
   * A place where answers are left out.
   *
   * @param comment whose own page shows them: the one above them, or the first of them
   * @param above the comment above them
   * @param depth how deep they stand below the top of the page
   */
  public record Cut(long comment, long above, int depth) {}
}
