package org.fanworks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.fanworks.demo.DemoArchive;
import org.fanworks.demo.DemoOptions;
import org.fanworks.demo.RobotsText;
import org.fanworks.demo.generator.Anchors;
import org.fanworks.demo.row.BookmarkRow;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bookmarks in SQL, end to end: rows, and the requests that they take (AO3 reference, 9.4). */
final class BookmarksAcceptanceTest {
  private static final String READER = Anchors.SILENT_LOGIN;

  @AutoClose private static DemoArchive archive;
  private static List<BookmarkRow> all;
  private static BookmarkValues values;

  @AutoClose private AskedArchive asked;

  @BeforeAll
  static void startArchive() {
    archive = DemoArchive.start(DemoOptions.defaults().withWorks(600).withGoneWorks(0));
    all = archive.rows().bookmarks().all();
    values = new BookmarkValues(archive);
  }

  @BeforeEach
  void connect() throws SQLException {
    asked = new AskedArchive(archive, "");
  }

  private static List<BookmarkRow> those(Predicate<BookmarkRow> wanted) {
    return all.stream().filter(wanted).toList();
  }

  private static List<Object> ids(List<BookmarkRow> rows) {
    return rows.stream().<Object>map(BookmarkRow::id).toList();
  }

  private static String list(List<?> values) {
    return values.stream().map(Object::toString).collect(Collectors.joining(", ", "(", ")"));
  }

  private static int pages(int rows) {
    return Math.max(1, (rows + 19) / 20);
  }

  private List<Object> found(String condition) throws SQLException {
    return asked.column("SELECT id FROM bookmarks WHERE " + condition);
  }

  @Test
  void allBookmarksAreWhatTheirPagesShow() throws SQLException {
    List<List<Object>> rows =
        asked.rows("SELECT " + BookmarkValues.SELECT_LIST + " FROM bookmarks");

    assertThat(BookmarkValues.sorted(rows)).containsExactlyInAnyOrderElementsOf(values.of(all));
    assertThat(asked.pages()).hasSize(pages(all.size())).containsOnly("/bookmarks/search");
  }

  @Test
  void bookmarksOfAUserComeFromTheUsersList() throws SQLException {
    List<BookmarkRow> own = archive.rows().bookmarks().of(READER);

    assertThat(found("bookmarker_login = '" + READER + "'")).isEqualTo(ids(own));
    assertThat(asked.pages())
        .hasSize(pages(own.size()))
        .containsOnly("/users/" + READER + "/bookmarks");
  }

  @Test
  void loginIsComparedAsSqlComparesIt() throws SQLException {
    assertThat(found("bookmarker_login = 'SILENT_READER'")).isEmpty();
    assertThat(found("bookmarker_login = 'no_such_user_here'")).isEmpty();
    assertThat(asked.pages()).hasSize(2);
  }

  @Test
  void twentyNumbersTakeOneRequest() throws SQLException {
    List<BookmarkRow> some = all.subList(0, 41);

    assertThat(found("id IN " + list(ids(some)))).containsExactlyInAnyOrderElementsOf(ids(some));
    assertThat(asked.pages()).hasSize(3);
  }

  @Test
  void rangeOfNumbersIsReadFromItsEnd() throws SQLException {
    long middle = all.get(all.size() / 2).id();
    List<BookmarkRow> before = those(row -> row.id() < middle);

    assertThat(
            asked.column(
                "SELECT id FROM bookmarks WHERE id < " + middle + " ORDER BY id DESC LIMIT 3"))
        .isEqualTo(ids(before.stream().sorted(newestFirst()).limit(3).toList()));
    assertThat(asked.pages()).hasSize(1);
  }

  private static Comparator<BookmarkRow> newestFirst() {
    return Comparator.comparing(BookmarkRow::id).reversed();
  }

  @ParameterizedTest
  @ValueSource(strings = {"work", "series", "external_work"})
  void bookmarksOfAThingAreFoundByItsKindAndNumber(String kind) throws SQLException {
    long thing = those(row -> kind.equals(row.itemType())).get(0).itemId();
    List<BookmarkRow> ofThing =
        those(row -> kind.equals(row.itemType()) && row.itemId().equals(thing));

    assertThat(found("item_type = '" + kind + "' AND item_id = " + thing))
        .containsExactlyInAnyOrderElementsOf(ids(ofThing));
    assertThat(asked.pages()).hasSize(pages(ofThing.size())).containsOnly("/bookmarks/search");
  }

  @Test
  void countsRecommendationsAndNotesWithOneRequestEach() throws SQLException {
    assertCounts("rec", row -> !row.item().gone() && Boolean.TRUE.equals(row.rec()));
    assertCounts("NOT rec", row -> !row.item().gone() && Boolean.FALSE.equals(row.rec()));
    assertCounts("has_notes", row -> row.notes() != null);
    assertCounts("notes IS NULL", row -> row.notes() == null);
    assertCounts("item_type = 'series'", row -> "series".equals(row.itemType()));
    assertCounts("item_type <> 'work'", row -> !"work".equals(or(row.itemType(), "work")));
    assertCounts("private", row -> false);
    assertThat(asked.pages()).hasSize(7);
  }

  private static String or(String value, String other) {
    return value == null ? other : value;
  }

  private void assertCounts(String condition, Predicate<BookmarkRow> wanted) throws SQLException {
    assertThat(asked.column("SELECT COUNT(*) FROM bookmarks WHERE " + condition))
        .as(condition)
        .containsExactly((long) those(wanted).size());
  }

  @Test
  void oneSearchTakesConditionsOnBothSides() throws SQLException {
    String condition =
        "rec AND has_notes AND item_type = 'work' AND item_complete AND item_word_count > 5000";

    List<Object> rows = found(condition);

    assertThat(rows)
        .containsExactlyInAnyOrderElementsOf(
            ids(
                those(
                    row ->
                        Boolean.TRUE.equals(row.rec())
                            && row.notes() != null
                            && isLongCompleteWork(row))));
    assertThat(asked.pages()).hasSize(pages(rows.size()));
    assertThat(asked.queries().get(0))
        .containsEntry("bookmark_search[rec]", List.of("1"))
        .containsEntry("bookmark_search[with_notes]", List.of("1"))
        .containsKeys(
            "bookmark_search[bookmark_query]",
            "bookmark_search[bookmarkable_query]",
            "bookmark_search[words_from]");
  }

  private static boolean isLongCompleteWork(BookmarkRow row) {
    return "work".equals(row.itemType())
        && archive
            .data()
            .findWork(row.itemId())
            .filter(work -> work.visibility().listedForGuests())
            .filter(work -> work.extent().complete())
            .filter(work -> work.extent().wordCount() != null && work.extent().wordCount() > 5000)
            .isPresent();
  }

  @Test
  void deletedThingsHaveRowsWithoutThem() throws SQLException {
    List<BookmarkRow> deleted = those(row -> row.item().gone());

    assertThat(
            asked.rows(
                "SELECT id, item_type, item_id, item_title, item_url, rec, private FROM bookmarks"
                    + " WHERE id IN "
                    + list(ids(deleted.subList(0, 3)))))
        .hasSize(3)
        .allMatch(row -> row.subList(1, 7).stream().allMatch(Objects::isNull));
    assertThat(found("item_type IS NULL")).containsExactlyInAnyOrderElementsOf(ids(deleted));
  }

  @Test
  void anyConditionOnTheThingLeavesOutDeletedOnes() throws SQLException {
    BookmarkRow deleted = those(row -> row.item().gone()).get(0);

    for (String condition :
        List.of(
            "item_complete",
            "NOT item_complete",
            "item_id = " + deleted.item().id(),
            "item_word_count >= 0",
            "item_rating <> 'Explicit'",
            "any_text = '*:*'")) {
      assertThat(found("id = " + deleted.id() + " AND " + condition)).as(condition).isEmpty();
    }
  }

  @Test
  void aNameThatNoTagCanHaveFindsNothingWithoutARequest() throws SQLException {
    assertThat(found("fandom = 'Sea*'")).isEmpty();
    assertThat(asked.column("SELECT COUNT(*) FROM bookmarks WHERE fandom = 'Sea*' AND rec"))
        .containsExactly(0L);
    assertThat(asked.column("EXPLAIN PLAN FOR SELECT id FROM bookmarks WHERE fandom = 'Sea*'"))
        .hasSize(1);
    assertThat(asked.pages()).isEmpty();
  }

  @Test
  void readersOwnTagsAreTakenLetterByLetter() throws SQLException {
    String tag = Anchors.BOOKMARK_TAG;
    List<BookmarkRow> own = archive.rows().bookmarks().of(READER);
    String of = "bookmarker_login = '" + READER + "' AND ";

    assertThat(found(of + "'" + tag + "' = ANY(bookmark_tags)"))
        .isEqualTo(ids(own.stream().filter(row -> row.tags().contains(tag)).toList()));
    assertThat(found(of + "'TO READ' = ANY(bookmark_tags)")).isEmpty();
    assertThat(asked.column("SELECT COUNT(*) FROM bookmarks WHERE " + of + not(tag)))
        .containsExactly(own.stream().filter(row -> !row.tags().contains(tag)).count());
  }

  private static String not(String tag) {
    return "NOT '" + tag + "' = ANY(bookmark_tags)";
  }

  @Test
  void newestBookmarksTakeOnePageAndOldestAllPages() throws SQLException {
    String all = "SELECT id FROM bookmarks WHERE bookmarker_login = '" + READER + "' ORDER BY ";
    List<BookmarkRow> own = archive.rows().bookmarks().of(READER);

    assertThat(asked.column(all + "date_bookmarked DESC, id DESC LIMIT 3"))
        .isEqualTo(ids(own.subList(0, 3)));
    assertThat(asked.pages()).hasSize(1);

    asked.forget();
    assertThat(asked.column(all + "id LIMIT 3"))
        .isEqualTo(
            ids(own.stream().sorted(Comparator.comparing(BookmarkRow::id)).limit(3).toList()));
    assertThat(asked.pages()).hasSize(pages(own.size()));
  }

  @Test
  void longestThingsTakeOnePage() throws SQLException {
    assertThat(
            asked.column(
                "SELECT item_word_count FROM bookmarks WHERE item_type = 'work'"
                    + " ORDER BY item_word_count DESC NULLS LAST LIMIT 5"))
        .hasSize(5)
        .isSortedAccordingTo(Comparator.comparing(words -> -(int) words));
    assertThat(asked.pages()).hasSize(1);
  }

  @Test
  void pagesOfAUsersBookmarksAreSkipped() throws SQLException {
    List<BookmarkRow> own = archive.rows().bookmarks().of(READER);

    assertThat(
            asked.column(
                "SELECT id FROM bookmarks WHERE bookmarker_login = '"
                    + READER
                    + "' ORDER BY id DESC OFFSET 45 ROWS FETCH NEXT 5 ROWS ONLY"))
        .isEqualTo(ids(own.subList(45, 50)));
    assertThat(asked.pages()).hasSize(1);
  }

  @Test
  void worksOfBookmarksThatWereReadCostNothing() throws SQLException {
    List<BookmarkRow> works =
        archive.rows().bookmarks().of(Anchors.PSEUD_LOGIN).stream()
            .filter(row -> "work".equals(row.itemType()))
            .toList();

    List<List<Object>> rows =
        asked.rows(
            "SELECT b.id, w.title FROM works w JOIN bookmarks b ON b.item_id = w.id"
                + " WHERE b.bookmarker_login = '"
                + Anchors.PSEUD_LOGIN
                + "' AND b.item_type = 'work'");

    assertThat(rows)
        .containsExactlyInAnyOrderElementsOf(
            works.stream()
                .filter(row -> row.itemTitle() != null)
                .map(row -> List.<Object>of(row.id(), row.itemTitle()))
                .toList());
    assertThat(asked.pages())
        .hasSize(pages(works.size()))
        .containsOnly("/users/" + Anchors.PSEUD_LOGIN + "/bookmarks");
  }

  @Test
  void singleThingsStayOpenWhereRobotsTxtClosesTheSearch() throws SQLException {
    DemoOptions options =
        DemoOptions.defaults().withWorks(300).withRobotsText(RobotsText.SITE_RULES);
    try (DemoArchive strict = DemoArchive.start(options);
        AskedArchive guest = new AskedArchive(strict, "")) {
      List<BookmarkRow> rows = strict.rows().bookmarks().all();
      BookmarkRow one =
          rows.stream().filter(row -> "work".equals(row.itemType())).findFirst().orElseThrow();

      assertThat(guest.column("SELECT item_id FROM bookmarks WHERE id = " + one.id()))
          .containsExactly(one.itemId());
      assertThat(
              guest.column(
                  "SELECT bookmarker_login FROM bookmarks WHERE item_type = 'work' AND item_id = "
                      + one.itemId()))
          .contains(one.bookmarkerLogin());
      assertThat(guest.pages())
          .containsExactly("/bookmarks/" + one.id(), "/works/" + one.itemId() + "/bookmarks");
      assertThatThrownBy(() -> guest.rows("SELECT id FROM bookmarks WHERE rec"))
          .isInstanceOfSatisfying(
              SQLException.class, failure -> assertThat(failure.getSQLState()).isEqualTo("42501"));
    }
  }
}
