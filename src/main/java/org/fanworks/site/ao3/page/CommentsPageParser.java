package org.fanworks.site.ao3.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fanworks.site.PageChanged;
import org.fanworks.site.ao3.page.CommentsPage.Cut;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads a page of comments (AO3 reference, 6.11). Used once, by one thread.
 *
 * <pre>{@code
 * <h2 class="heading">Reading Comments on <a href="/works/11">Title</a> by ...</h2>
 * <div id="comments_placeholder"><ol class="pagination actions"> ... </ol>
 *   <ol class="thread">
 *     <li class="odd comment group user-7" id="comment_900"> ... </li>
 *     <li><ol class="thread"> answers to 900 </ol></li>
 *     <li class="even comment group guest" id="comment_901"> ... </li></ol></div>
 * }</pre>
 */
public final class CommentsPageParser {
  /** How messages call the page. */
  public static final String PAGE = "AO3 page of comments";

  private static final Pattern WORK = Pattern.compile("/works/(\\d+)(?:[/?#].*)?");

  private final PageReading reading;
  private final CommentParser parser;
  private final List<Comment> comments = new ArrayList<>();
  private final List<Cut> cuts = new ArrayList<>();

  private CommentsPageParser(PageReading reading) {
    this.reading = reading;
    this.parser = new CommentParser(reading);
  }

  /**
   * Reads a page.
   *
   * @throws UnexpectedPage if the page is another one
   * @throws PageChanged if the page is not understood
   */
  public static CommentsPage parse(Ao3Page page) {
    if (page.kind() != Ao3PageKind.COMMENTS) {
      throw UnexpectedPage.of(page, PAGE);
    }
    return new CommentsPageParser(new PageReading(PAGE, page.url())).read(page);
  }

  private CommentsPage read(Ao3Page page) {
    Element main = page.main().orElseThrow();
    @Nullable Element box = main.selectFirst("#comments_placeholder");
    if (box == null) {
      throw reading.lacks("#main #comments_placeholder");
    }
    for (Element part : PageElements.children(box)) {
      if (part.hasClass("thread")) {
        readThread(part, OptionalLong.empty(), 0);
      } else if (!isAround(part)) {
        throw reading.lacks("#comments_placeholder > ol.thread");
      }
    }
    Pagination pagination = Pagination.of(page, ListHeading.UNCOUNTED, reading);
    if (comments.isEmpty() && pagination.hasNext()) {
      throw reading.lacks("#comments_placeholder > ol.thread");
    }
    return new CommentsPage(workId(page), comments, cuts, pagination.hasNext(), reading.warnings());
  }

  /** Whether it is one of the headings and links to pages around the threads. */
  private static boolean isAround(Element part) {
    return switch (part.normalName()) {
      case "h3", "h4", "h5", "p", "script" -> true;
      case "ol" -> part.hasClass("pagination");
      default -> false;
    };
  }

  private OptionalLong workId(Ao3Page page) {
    Optional<Element> heading = page.parts().pageHeading();
    for (Element link : heading.map(found -> found.getElementsByTag("a")).orElseThrow(this::lost)) {
      Matcher path = WORK.matcher(link.attr("href"));
      if (path.matches()) {
        return PageNumbers.number(path.group(1));
      }
    }
    return OptionalLong.empty();
  }

  private PageChanged lost() {
    return reading.lacks("#main > h2.heading");
  }

  private void readThread(Element list, OptionalLong above, int depth) {
    OptionalLong last = above;
    for (Element item : PageElements.children(list)) {
      @Nullable Element answers = child(item, "ol");
      if (!item.id().isEmpty()) {
        Comment comment = parser.parse(item, above, depth);
        comments.add(comment);
        last = OptionalLong.of(comment.id());
      } else if (answers != null && answers.hasClass("thread")) {
        readThread(answers, last, depth + 1);
      } else {
        cuts.add(cut(item, above, depth));
      }
    }
  }

  private Cut cut(Element item, OptionalLong above, int depth) {
    @Nullable Element link = PageElements.firstByName(item, "a");
    OptionalLong comment =
        link == null ? OptionalLong.empty() : CommentParser.commentAt(link.attr("href"));
    if (comment.isEmpty() || above.isEmpty()) {
      throw reading.lacks("ol.thread > li#comment_N, or li a[href^='/comments/'] below one");
    }
    return new Cut(comment.getAsLong(), above.getAsLong(), depth);
  }

  private static @Nullable Element child(Element parent, String name) {
    for (Element child : PageElements.children(parent)) {
      if (child.nameIs(name)) {
        return child;
      }
    }
    return null;
  }
}
