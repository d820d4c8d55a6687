package org.fanworks.demo.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.net.http.HttpResponse;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fanworks.demo.DemoSite;
import org.fanworks.demo.data.Chapter;
import org.fanworks.demo.data.Work;
import org.fanworks.demo.row.CommentRow;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Reads comments off the pages by the selectors of the AO3 reference, 6.11. */
class CommentPagesTest {
  private static final Splitter SLASH = Splitter.on('/');
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("dd MMM yyyy hh:mma", Locale.ENGLISH);

  @Test
  void pagesOfThreadsHoldExactlyTheRows() {
    Work work = DemoSite.SMALL.landmarks().manyThreads();

    assertThat(readAll(work)).isEqualTo(seen(work));
  }

  @Test
  void deepThreadsContinueOnPagesOfTheirOwn() {
    Work work = DemoSite.SMALL.landmarks().deepThread();

    assertThat(readAll(work)).isEqualTo(seen(work));
    assertThat(DemoSite.page(address(work, 1)).select("li.comment p a").first().text())
        .matches("\\(\\d+ more comments in this thread\\)");
  }

  @Test
  void anonymousCreatorAnswersWithoutAName() {
    Work work = DemoSite.SMALL.landmarks().anonymousWithAnswers();

    assertThat(readAll(work)).isEqualTo(seen(work));
    assertThat(DemoSite.page(address(work, 1)).text()).contains("Anonymous Creator");
  }

  @Test
  void deletedAndHiddenCommentsKeepTheirPlaces() {
    Work work = DemoSite.SMALL.landmarks().removedComments();

    assertThat(readAll(work)).isEqualTo(seen(work));
    assertThat(seen(work)).anyMatch(CommentRow::deleted).anyMatch(CommentRow::hidden);
  }

  @Test
  void buttonOfAWorkCountsWhatCanBeRead() {
    Work work = DemoSite.SMALL.landmarks().manyThreads();
    long readable = seen(work).stream().filter(row -> row.text() != null).count();

    Document page = DemoSite.page("/works/" + work.id());

    assertThat(page.select("#show_comments_link a").text())
        .isEqualTo("Comments (" + readable + ")");
    assertThat(page.select("li.comment")).isEmpty();
  }

  @Test
  void workPageShowsCommentsWhenAsked() {
    Work work = DemoSite.SMALL.landmarks().manyThreads();

    Document page = DemoSite.page("/works/" + work.id() + "?show_comments=true&page=2");

    assertThat(page.select("dl.work.meta")).hasSize(1);
    assertThat(page.select("#comments_placeholder > ol.thread > li.comment")).hasSize(20);
    assertThat(page.select("#comments_placeholder span.current").first().text()).isEqualTo("2");
  }

  @Test
  void chapterHasCommentsOfItsOwn() {
    Work work = DemoSite.SMALL.landmarks().commentedChapters();
    long chapter = seen(work).get(0).chapterId();

    Document page = DemoSite.page("/chapters/" + chapter + "/comments?show_comments=true");

    assertThat(page.select("span.parent a"))
        .isNotEmpty()
        .allMatch(link -> link.attr("href").endsWith("/chapters/" + chapter));
  }

  @Test
  void commentsAreLeftOutUnlessAskedFor() {
    Work work = DemoSite.SMALL.landmarks().manyThreads();

    Document page = DemoSite.page("/works/" + work.id() + "/comments");

    assertThat(page.select("#main.comments-index")).hasSize(1);
    assertThat(page.select("li.comment")).isEmpty();
  }

  @Test
  void commentsOfARestrictedWorkNeedAnAccount() {
    Work work = Works.any(w -> w.visibility().restricted() && w.visibility().listedForMembers());

    HttpResponse<String> answer = DemoSite.get(address(work, 1));

    assertThat(DemoSite.location(answer)).contains("/users/login?restricted_commenting=true");
  }

  @Test
  void unknownCommentIsNotFound() {
    assertThat(DemoSite.get("/comments/12").statusCode()).isEqualTo(404);
    assertThat(DemoSite.get("/chapters/1/comments?show_comments=true").statusCode()).isEqualTo(404);
  }

  private static String address(Work work, int page) {
    return "/works/" + work.id() + "/comments?show_comments=true&page=" + page;
  }

  /** What can be told from the pages: of works with one chapter not which chapter it is. */
  private static List<CommentRow> seen(Work work) {
    return DemoSite.SMALL.rows().feedback().comments(work);
  }

  private static List<CommentRow> readAll(Work work) {
    Reader reader = new Reader(work);
    Document page;
    int number = 0;
    do {
      number++;
      page = DemoSite.page(address(work, number));
      reader.thread(page.selectFirst("#comments_placeholder > ol.thread"), null);
    } while (!page.select("li.next a").isEmpty());
    return reader.rows.stream().sorted(Comparator.comparing(CommentRow::id)).toList();
  }

  /** Walks through nested lists. */
  private static final class Reader {
    private final Work work;
    private final List<CommentRow> rows = new ArrayList<>();

    Reader(Work work) {
      this.work = work;
    }

    void thread(Element list, CommentRow parent) {
      CommentRow last = parent;
      for (Element item : list.children()) {
        if (item.id().startsWith("comment_")) {
          last = row(item, parent);
          rows.add(last);
        } else if (item.select("> ol.thread > li.comment > p > a").isEmpty()) {
          thread(item.selectFirst("ol.thread"), last);
        } else {
          continued(item.selectFirst("li.comment > p > a").attr("href"), last);
        }
      }
    }

    private void continued(String address, CommentRow start) {
      assertThat(address).isEqualTo("/comments/" + start.id());
      Element list =
          DemoSite.page(address).selectFirst("#main.comments-show #comments_placeholder > ol");
      thread(list.child(1).selectFirst("ol.thread"), start);
    }

    private CommentRow row(Element item, CommentRow parent) {
      boolean removed = item.select("blockquote.userstuff").isEmpty();
      long id = Long.parseLong(item.id().substring("comment_".length()));
      Element name = removed ? null : item.selectFirst("h4.byline").child(0);
      boolean member = !removed && name.tagName().equals("a");
      CommentRow known = known(id);
      return new CommentRow(
          id,
          work.id(),
          known.chapterId(),
          known.chapterPosition() == null || removed
              ? known.chapterPosition()
              : (Integer) chapter(item),
          parent == null ? id : parent.threadId(),
          parent == null ? null : (Long) parent.id(),
          parent == null ? 0 : parent.depth() + 1,
          removed ? null : name.text(),
          member ? SLASH.splitToList(name.attr("href")).get(2) : null,
          !removed && item.hasClass("guest"),
          removed ? null : time(item.selectFirst("span.posted")),
          item.select("p.edited").isEmpty() ? null : time(item.selectFirst("p.edited")),
          removed ? null : html(item),
          item.text().equals("(Previous comment deleted.)"),
          !item.select("> p.message").isEmpty());
    }

    private CommentRow known(long id) {
      return seen(work).stream()
          .collect(Collectors.toMap(CommentRow::id, Function.identity()))
          .get(id);
    }

    private int chapter(Element item) {
      String href = item.select("span.parent a").attr("href");
      List<Long> ids = work.extent().chapters().stream().map(Chapter::id).toList();
      return ids.indexOf(Long.valueOf(href.substring(href.lastIndexOf('/') + 1))) + 1;
    }

    private static LocalDateTime time(Element at) {
      List<String> parts =
          List.of(
              at.select(".date").text(),
              at.select(".month").text(),
              at.select(".year").text(),
              at.select(".time").text());
      return LocalDateTime.parse(String.join(" ", parts), TIME);
    }

    private static String html(Element item) {
      Element text = item.selectFirst("blockquote.userstuff");
      text.ownerDocument().outputSettings(new Document.OutputSettings().prettyPrint(false));
      return text.html();
    }
  }
}
