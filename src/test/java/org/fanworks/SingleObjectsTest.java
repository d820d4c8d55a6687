package org.fanworks;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fanworks.demo.DemoArchive;
import org.fanworks.demo.DemoOptions;
import org.fanworks.demo.data.Bookmark;
import org.fanworks.demo.data.SeriesDetails;
import org.fanworks.demo.data.Work;
import org.fanworks.demo.row.BookmarkRow;
import org.fanworks.demo.row.SeriesRow;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is asked for by its number or name and is not there, or not for everybody: no rows, one
 * request, and a warning where the page says that there is something (AO3 reference, 7.3 and 8.4).
 */
final class SingleObjectsTest {
  private static final List<String> BY_PAGE =
      List.of("work_details", "chapters", "chapter_texts", "comments", "kudos", "downloads");

  /** Searches leave out what a guest may not see, and do not say so. */
  private static final List<String> BY_SEARCH = List.of("works", "work_tags");

  private static DemoArchive archive;
  private static AskedArchive asked;

  @BeforeAll
  static void start() throws SQLException {
    archive = DemoArchive.start(DemoOptions.defaults().withWorks(600));
    asked = new AskedArchive(archive, "");
  }

  @AfterAll
  static void stop() throws SQLException {
    asked.close();
    archive.close();
  }

  /** In which state a work is. */
  enum State {
    NEVER_EXISTED(Optional.empty()),
    DELETED(Optional.empty()),
    RESTRICTED(Optional.of("members")),
    HIDDEN(Optional.of("members")),
    UNREVEALED(Optional.of("not revealed"));

    private final Optional<String> warning;

    State(Optional<String> warning) {
      this.warning = warning;
    }
  }

  /** A work in some state is asked for in a table. */
  record Absent(String table, State state) {}

  static Stream<Absent> absentWorks() {
    return Stream.of(BY_PAGE, BY_SEARCH)
        .flatMap(List::stream)
        .flatMap(table -> Stream.of(State.values()).map(state -> new Absent(table, state)));
  }

  @ParameterizedTest
  @MethodSource("absentWorks")
  void workThatGuestsDoNotSeeHasNoRows(Absent absent) throws SQLException {
    assertAbsent(
        "SELECT 1 FROM " + absent.table() + of(absent.table(), work(absent.state())),
        absent.state().warning.filter(text -> BY_PAGE.contains(absent.table())));
  }

  private static String of(String table, long work) {
    return " WHERE " + (table.equals("works") ? "id" : "work_id") + " = " + work;
  }

  private static long work(State state) {
    return switch (state) {
      case NEVER_EXISTED -> 999_999_999;
      case DELETED -> archive.data().goneWorks().get(0).id();
      case RESTRICTED -> first(work -> work.visibility().restricted());
      case HIDDEN -> first(work -> work.visibility().hiddenByAdmin());
      case UNREVEALED -> first(work -> work.visibility().unrevealed());
    };
  }

  private static long first(Predicate<Work> wanted) {
    return archive.data().works().stream().filter(wanted).findFirst().orElseThrow().id();
  }

  private static void assertAbsent(String sql, Optional<String> warning) throws SQLException {
    asked.forget();

    assertThat(asked.rows(sql)).isEmpty();
    assertThat(asked.pages()).hasSize(1);
    if (warning.isPresent()) {
      assertThat(asked.warnings())
          .singleElement()
          .asString()
          .contains("There are no rows", warning.get());
    } else {
      assertThat(asked.warnings()).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("tablesOfWorks")
  void adultWorkOfSeveralChaptersHasItsRows(String table) throws SQLException {
    long adult =
        first(
            work ->
                work.visibility().listedForGuests()
                    && work.tagIds().contains(13L)
                    && work.extent().chaptersPosted() > 1
                    && work.pageCounters().kudos() > 0
                    && work.pageCounters().comments() > 0);
    asked.forget();

    assertThat(asked.rows("SELECT 1 FROM " + table + of(table, adult) + " LIMIT 3")).isNotEmpty();
    assertThat(asked.pages()).hasSize(1);
    assertThat(asked.warnings()).isEmpty();
  }

  static Stream<String> tablesOfWorks() {
    return Stream.of(BY_PAGE, BY_SEARCH).flatMap(List::stream);
  }

  @ParameterizedTest
  @MethodSource("tablesOfWorks")
  void numberThatNothingCanHaveIsNotAskedFor(String table) throws SQLException {
    asked.forget();

    assertThat(asked.rows("SELECT 1 FROM " + table + of(table, 0))).isEmpty();
    assertThat(asked.rows("SELECT 1 FROM " + table + of(table, -7))).isEmpty();
    assertThat(asked.pages()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"series, id", "series_details, series_id", "series_works, series_id"})
  void seriesThatGuestsDoNotSeeHasNoRows(String table, String key) throws SQLException {
    String sql = "SELECT 1 FROM " + table + " WHERE " + key + " = ";

    assertAbsent(sql + 99_999_999, Optional.empty());
    assertAbsent(sql + series(work -> work.visibility().restricted()), Optional.of("members"));
    assertAbsent(sql + series(work -> work.visibility().unrevealed()), Optional.of("not revealed"));
  }

  private static long series(Predicate<Work> wanted) {
    Set<Long> seen =
        archive.rows().series().all().stream().map(SeriesRow::id).collect(Collectors.toSet());
    return archive.lore().allSeries().stream()
        .filter(series -> series.works().stream().allMatch(wanted))
        .map(SeriesDetails::series)
        .map(series -> series.id())
        .filter(id -> !seen.contains(id))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({"private", "hidden", "of something restricted"})
  void bookmarkThatGuestsDoNotSeeHasNoRow(String why) throws SQLException {
    Set<Long> seen =
        archive.rows().bookmarks().all().stream().map(BookmarkRow::id).collect(Collectors.toSet());
    Bookmark unseen =
        archive.lore().bookmarks().stream()
            .filter(bookmark -> !seen.contains(bookmark.id()))
            .filter(bookmark -> why.equals(why(bookmark)))
            .findFirst()
            .orElseThrow();

    assertAbsent("SELECT * FROM bookmarks WHERE id = " + unseen.id(), Optional.empty());
  }

  private static String why(Bookmark bookmark) {
    if (bookmark.unlisted()) {
      return "private";
    }
    return bookmark.hiddenByAdmin() ? "hidden" : "of something restricted";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "bookmarks | id = 9",
        "bookmarks | bookmarker_login = 'nobody_at_all'",
        "comments | id = 5",
        "comments | chapter_id = 5",
        "users | login = 'nobody_at_all'",
        "users | login = 'SILENT_READER'",
        "pseuds | login = 'nobody_at_all'",
        "gifts | recipient_login = 'nobody_at_all'",
        "series | author_login = 'nobody_at_all'",
        "works | author_login = 'nobody_at_all'",
        "tags | name = 'No Such Tag'",
        "tag_details | name = 'No Such Tag'",
        "tag_details | name = 'ANGST'",
        "fandoms | medium = 'Opera'",
        "collections | name = 'no_such_collection'",
        "collection_details | collection = 'no_such_collection'",
        "collection_works | collection = 'no_such_collection'"
      })
  void nameOrNumberOfNothingHasNoRows(String table, String condition) throws SQLException {
    assertAbsent("SELECT 1 FROM " + table + " WHERE " + condition, Optional.empty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "works | author_login = 'a b'",
        "users | login = 'a b'",
        "pseuds | login = ''",
        "tags | name = 'a,b'",
        "tag_details | name = 'a<b'",
        "fandoms | medium = 'a*b'",
        "bookmarks | bookmarker_login = 'a/b'"
      })
  void nameThatNothingCanHaveIsNotAskedFor(String table, String condition) throws SQLException {
    asked.forget();

    assertThat(asked.rows("SELECT 1 FROM " + table + " WHERE " + condition)).isEmpty();
    assertThat(asked.pages()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SELECT id FROM works WHERE tag = 'so much angst' LIMIT 1 | 2",
        "SELECT name FROM facets WHERE tag = 'so much angst' LIMIT 1 | 2",
        "SELECT name FROM tag_details WHERE name = 'so much angst' | 1",
        "SELECT id FROM works WHERE tag = 'ANGST' LIMIT 1 | 1"
      })
  void whatIsKeptElsewhereIsFollowed(String sql, int requests) throws SQLException {
    asked.forget();

    assertThat(asked.rows(sql)).hasSize(1);
    assertThat(asked.pages()).hasSizeLessThanOrEqualTo(requests);
  }
}
