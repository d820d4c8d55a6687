package org.fanworks;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.fanworks.demo.DemoArchive;
import org.fanworks.demo.DemoOptions;
import org.fanworks.demo.data.Relation;
import org.fanworks.demo.data.Work;
import org.fanworks.demo.row.ChapterRow;
import org.fanworks.demo.row.CommentRow;
import org.fanworks.demo.row.WorkDetailsRow;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The tables around one work, end to end: the rows, and the requests for pages they take. */
final class SingleWorksAcceptanceTest {
  @AutoClose private static DemoArchive archive;

  @AutoClose private AskedArchive asked;

  @BeforeAll
  static void startArchive() {
    archive = DemoArchive.start(DemoOptions.defaults());
  }

  @BeforeEach
  void connect() throws SQLException {
    asked = new AskedArchive(archive, "");
  }

  @Test
  void readsTheDetailsOfAWorkWithOneRequest() throws SQLException {
    Work work = archive.landmarks().inspiring();

    List<List<Object>> rows =
        asked.rows(
            "SELECT work_id, date_published, date_updated, notes, endnotes, collection_names,"
                + " collection_titles, associations, inspired_work_ids FROM work_details"
                + " WHERE work_id = "
                + work.id());

    assertThat(rows).containsExactly(details(work));
    assertThat(asked.pages()).hasSize(1);
  }

  @Test
  void readsTheSourcesOfAWork() throws SQLException {
    Work work = archive.landmarks().inspired(Relation.Inside.class);

    List<List<Object>> rows =
        asked.rows(
            "SELECT associations, CARDINALITY(source_work_ids) FROM work_details"
                + " WHERE work_id = "
                + work.id());

    assertThat(rows.get(0).get(0)).asString().contains("Inspired by");
    assertThat(rows.get(0).get(1)).isEqualTo(1);
  }

  @Test
  void asksNobodysAgeTwice() throws SQLException {
    Work adult = first(work -> work.tagIds().contains(13L) && chapters(work) > 1);

    List<List<Object>> rows =
        asked.rows(
            "SELECT work_id, date_published FROM work_details WHERE work_id = " + adult.id());

    assertThat(rows).hasSize(1);
    assertThat(asked.pages()).hasSize(1);
  }

  @Test
  void readsTheChaptersOfAWorkFromOneSmallPage() throws SQLException {
    Work work = first(found -> chapters(found) > 3);

    List<List<Object>> rows =
        asked.rows("SELECT * FROM chapters WHERE work_id = " + work.id() + " ORDER BY position");

    assertThat(rows)
        .isEqualTo(
            archive.rows().workDetails().chapters(work).stream().map(RowValues::chapter).toList());
    assertThat(asked.pages()).containsExactly("/works/" + work.id() + "/navigate");
  }

  @Test
  void readsTheTextsOfAWorkWithOneRequest() throws SQLException {
    Work work = first(found -> chapters(found) > 3);

    List<List<Object>> rows =
        asked.rows(
            "SELECT chapter_id, work_id, position, title, summary, notes, endnotes, html"
                + " FROM chapter_texts WHERE work_id = "
                + work.id()
                + " ORDER BY position");

    assertThat(rows)
        .isEqualTo(
            archive.rows().workDetails().chapters(work).stream()
                .map(RowValues::chapterText)
                .toList());
    assertThat(asked.pages()).hasSize(1);
  }

  @Test
  void onlyChapterOfAWorkCostsARequestForItsNumberWhereThatIsRead() throws SQLException {
    Work work = first(found -> Integer.valueOf(1).equals(found.extent().expectedChapters()));
    String from = " FROM chapter_texts WHERE work_id = " + work.id();

    assertThat(asked.rows("SELECT work_id, plain_text" + from)).hasSize(1);
    assertThat(asked.pages()).hasSize(1);

    assertThat(asked.rows("SELECT chapter_id" + from))
        .containsExactly(List.of(work.extent().chapters().get(0).id()));
    assertThat(asked.pages()).hasSize(3);
  }

  @Test
  void readsOneChapterByItsNumber() throws SQLException {
    Work work = first(found -> chapters(found) > 3);
    ChapterRow third = archive.rows().workDetails().chapters(work).get(2);

    List<List<Object>> rows =
        asked.rows(
            "SELECT chapter_id, work_id, position, title, summary, notes, endnotes, html"
                + " FROM chapter_texts WHERE chapter_id = "
                + third.id());

    assertThat(rows).containsExactly(RowValues.chapterText(third));
    assertThat(asked.pages()).hasSize(1);
  }

  @Test
  void readsAllKudos() throws SQLException {
    Work work = archive.landmarks().manyKudos();
    int users = archive.rows().feedback().kudos(work).size();

    List<List<Object>> rows =
        asked.rows(
            "SELECT user_login FROM kudos WHERE work_id = " + work.id() + " ORDER BY position");

    assertThat(rows)
        .isEqualTo(
            archive.rows().feedback().kudos(work).stream()
                .<List<Object>>map(row -> List.of(row.userLogin()))
                .toList());
    assertThat(asked.pages()).hasSize((users + 49) / 50);
  }

  @Test
  void countsKudosWithOneRequest() throws SQLException {
    Work work = archive.landmarks().manyKudos();

    List<List<Object>> rows = asked.rows("SELECT COUNT(*) FROM kudos WHERE work_id = " + work.id());

    assertThat(rows).containsExactly(List.of((long) archive.rows().feedback().kudos(work).size()));
    assertThat(asked.pages()).hasSize(1);
  }

  @Test
  void skipsPagesOfKudos() throws SQLException {
    Work work = archive.landmarks().manyKudos();

    List<List<Object>> rows =
        asked.rows(
            "SELECT position FROM kudos WHERE work_id = "
                + work.id()
                + " OFFSET 60 ROWS FETCH NEXT 2 ROWS ONLY");

    assertThat(rows).containsExactly(List.of(61), List.of(62));
    assertThat(asked.pages()).hasSize(1);
  }

  @Test
  void countsGuestsInTheDetails() throws SQLException {
    Work work = archive.landmarks().manyKudos();

    assertThat(asked.rows("SELECT guest_kudos FROM work_details WHERE work_id = " + work.id()))
        .containsExactly(List.of(archive.rows().feedback().guestKudos(work)));
  }

  @Test
  void readsAllPagesOfComments() throws SQLException {
    assertReadsAllComments(archive.landmarks().manyThreads());
    assertThat(asked.pages()).hasSizeGreaterThan(3);
  }

  @Test
  void readsAnswersThatNestTooDeeplyForThePage() throws SQLException {
    assertReadsAllComments(archive.landmarks().deepThread());
  }

  @Test
  void readsCommentsThatAreGone() throws SQLException {
    assertReadsAllComments(archive.landmarks().removedComments());
  }

  @Test
  void readsWhatAnAnonymousCreatorAnswers() throws SQLException {
    assertReadsAllComments(archive.landmarks().anonymousWithAnswers());
  }

  private void assertReadsAllComments(Work work) throws SQLException {
    List<List<Object>> rows =
        asked.rows("SELECT * FROM comments WHERE work_id = " + work.id() + " ORDER BY id");

    assertThat(rows)
        .isEqualTo(
            archive.rows().feedback().comments(work).stream().map(RowValues::comment).toList());
  }

  @Test
  void readsTheCommentsOnOneChapter() throws SQLException {
    Work work = archive.landmarks().commentedChapters();
    long chapter = archive.rows().feedback().comments(work).get(0).chapterId();

    List<List<Object>> rows =
        asked.rows("SELECT * FROM comments WHERE chapter_id = " + chapter + " ORDER BY id");

    assertThat(rows)
        .isEqualTo(
            archive.rows().feedback().comments(work).stream()
                .filter(comment -> comment.chapterId() == chapter)
                .map(RowValues::comment)
                .toList());
    assertThat(asked.pages()).allMatch(("/chapters/" + chapter + "/comments")::equals);
  }

  @Test
  void findsACommentDeepInItsThread() throws SQLException {
    Work work = archive.landmarks().deepThread();
    CommentRow deep =
        archive.rows().feedback().comments(work).stream()
            .filter(comment -> comment.depth() > 10 && comment.text() != null)
            .findFirst()
            .orElseThrow();

    assertThat(asked.rows("SELECT text, work_id FROM comments WHERE id = " + deep.id()))
        .containsExactly(List.of(deep.text(), work.id()));
    assertThat(asked.pages()).hasSize(1);

    assertThat(asked.rows("SELECT * FROM comments WHERE id = " + deep.id()))
        .containsExactly(RowValues.comment(deep));
  }

  @Test
  void deletedCommentIsWhereItWasWhenItIsAskedForByNumber() throws SQLException {
    CommentRow deleted =
        archive.data().works().stream()
            .filter(work -> work.visibility().listedForGuests())
            .filter(work -> work.pageCounters().comments() < 100)
            .flatMap(work -> archive.rows().feedback().comments(work).stream())
            .filter(comment -> comment.deleted() && comment.depth() > 0)
            .findFirst()
            .orElseThrow();

    assertThat(asked.rows("SELECT * FROM comments WHERE id = " + deleted.id()))
        .containsExactly(RowValues.comment(deleted));
    asked.forget();
    assertThat(asked.rows("SELECT work_id, deleted FROM comments WHERE id = " + deleted.id()))
        .containsExactly(List.of(deleted.workId(), true));
    assertThat(asked.pages()).containsExactly("/comments/" + deleted.id());
  }

  @Test
  void listsTheFilesOfAWorkWithOneRequest() throws SQLException {
    Work work = first(found -> chapters(found) > 1);

    List<List<Object>> rows =
        asked.rows(
            "SELECT work_id, format, url, file_name FROM downloads WHERE work_id = " + work.id());

    assertThat(rows)
        .isEqualTo(
            archive.rows().workDetails().downloads(work).stream()
                .map(
                    row ->
                        Arrays.<Object>asList(
                            row.workId(), row.format(), row.url(), row.fileName()))
                .toList());
    assertThat(asked.pages()).hasSize(1);
  }

  @Test
  void fetchesOnlyTheFilesThatAreRead() throws SQLException {
    Work work = first(found -> chapters(found) > 1);

    for (String format : List.of("EPUB", "PDF", "HTML", "MOBI", "AZW3")) {
      asked.forget();

      assertThat(content(work, format))
          .isEqualTo(archive.rows().workDetails().content(work, format));
      assertThat(asked.pages()).hasSize(2);
    }
  }

  private static byte[] content(Work work, String format) throws SQLException {
    try (Connection curious =
            DriverManager.getConnection(
                "jdbc:fanworks:ao3?ao3.minInterval=0s&cache=off&robots=ignore&ao3.url="
                    + archive.url());
        PreparedStatement query =
            curious.prepareStatement(
                "SELECT content FROM downloads WHERE work_id = ? AND format = ?")) {
      query.setLong(1, work.id());
      query.setString(2, format);
      try (ResultSet result = query.executeQuery()) {
        assertThat(result.next()).isTrue();
        return result.getBytes(1);
      }
    }
  }

  @Test
  void workThatDoesNotExistHasNoRows() throws SQLException {
    for (String table : List.of("work_details", "chapters", "chapter_texts", "kudos", "comments")) {
      assertThat(asked.rows("SELECT work_id FROM " + table + " WHERE work_id = 999999999"))
          .isEmpty();
      assertThat(asked.warnings()).isEmpty();
    }
    assertThat(asked.pages()).hasSize(5);
  }

  @Test
  void workForMembersHasNoRowsAndAWarning() throws SQLException {
    Work work = hidden(found -> found.visibility().restricted());

    for (String table : List.of("work_details", "chapters", "chapter_texts", "kudos", "comments")) {
      assertThat(asked.rows("SELECT work_id FROM " + table + " WHERE work_id = " + work.id()))
          .isEmpty();
      assertThat(asked.warnings())
          .singleElement()
          .asString()
          .contains("There are no rows", "members");
    }
  }

  @Test
  void workThatIsNotRevealedHasNoRowsAndAWarning() throws SQLException {
    Work work = hidden(found -> found.visibility().unrevealed());

    assertThat(asked.rows("SELECT work_id FROM work_details WHERE work_id = " + work.id()))
        .isEmpty();

    assertThat(asked.warnings()).singleElement().asString().contains("not revealed");
  }

  @Test
  void detailsAreFetchedForTheWorksThatAreLeftOnly() throws SQLException {
    List<List<Object>> rows =
        asked.rows(
            "SELECT w.id, d.date_published FROM works w JOIN work_details d ON d.work_id = w.id"
                + " WHERE w.fandom = 'Quillmarsh Chronicles' AND w.complete LIMIT 3");

    assertThat(rows).hasSize(3);
    assertThat(asked.pages()).hasSize(4);
  }

  private static Work first(Predicate<Work> wanted) {
    return archive.data().works().stream()
        .filter(work -> work.visibility().listedForGuests())
        .filter(wanted)
        .findFirst()
        .orElseThrow();
  }

  private static Work hidden(Predicate<Work> wanted) {
    return archive.data().works().stream().filter(wanted).findFirst().orElseThrow();
  }

  private static int chapters(Work work) {
    return work.extent().chaptersPosted();
  }

  private static List<Object> details(Work work) {
    WorkDetailsRow row = archive.rows().workDetails().details(work);
    return Arrays.asList(
        row.workId(),
        row.datePublished(),
        row.dateUpdated(),
        row.notes(),
        row.endnotes(),
        row.collectionNames(),
        row.collectionTitles(),
        row.associations(),
        row.inspiredWorkIds());
  }
}
