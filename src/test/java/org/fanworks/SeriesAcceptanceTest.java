package org.fanworks;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fanworks.demo.DemoArchive;
import org.fanworks.demo.DemoOptions;
import org.fanworks.demo.DemoRows;
import org.fanworks.demo.WorkRow;
import org.fanworks.demo.generator.Anchors;
import org.fanworks.demo.row.SeriesRow;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Series in SQL, end to end: rows, and the requests that they take. */
final class SeriesAcceptanceTest {
  @AutoClose private static DemoArchive archive;
  private static DemoRows rows;

  @AutoClose private AskedArchive asked;

  @BeforeAll
  static void startArchive() {
    archive = DemoArchive.start(DemoOptions.defaults().withWorks(3000).withGoneWorks(0));
    rows = archive.rows();
  }

  @BeforeEach
  void connect() throws SQLException {
    asked = new AskedArchive(archive, "");
  }

  private static List<SeriesRow> someSeries() {
    return rows.series().all().stream().limit(40).toList();
  }

  private static String ids(List<SeriesRow> series) {
    return series.stream().map(row -> Long.toString(row.id())).collect(Collectors.joining(", "));
  }

  private static List<Object> wide(SeriesRow row) {
    return Arrays.asList(
        row.id(),
        row.title(),
        row.authors(),
        Optional.ofNullable(row.authorLogins())
            .map(logins -> logins.stream().distinct().toList())
            .orElse(null),
        row.anonymous(),
        row.summary(),
        (int) row.wordCount(),
        row.worksCount(),
        row.bookmarksCount(),
        row.complete(),
        row.dateUpdated());
  }

  @Test
  void seriesByNumberAreWhatTheirPagesShow() throws SQLException {
    List<SeriesRow> some = someSeries();

    assertThat(
            asked.rows(
                "SELECT id, title, authors, author_logins, anonymous, summary, word_count,"
                    + " works_count, bookmarks_count, complete, date_updated FROM series"
                    + " WHERE id IN ("
                    + ids(some)
                    + ")"))
        .containsExactlyInAnyOrderElementsOf(some.stream().map(row -> wide(row)).toList());
    assertThat(asked.pages()).hasSize(some.size()).allMatch(path -> path.matches("/series/\\d+"));
  }

  @Test
  void tagsOfSeriesTakeAsManyRequests() throws SQLException {
    List<SeriesRow> some = someSeries();

    assertThat(
            asked.rows(
                "SELECT id, fandoms, relationships, characters, freeforms, warnings, ratings,"
                    + " categories FROM series WHERE id IN ("
                    + ids(some)
                    + ")"))
        .extracting(row -> row.stream().map(SeriesAcceptanceTest::sorted).toList())
        .containsExactlyInAnyOrderElementsOf(
            some.stream().map(SeriesAcceptanceTest::tags).toList());
    assertThat(asked.pages()).hasSize(some.size());
  }

  private static List<Object> tags(SeriesRow row) {
    return List.<Object>of(
            row.id(),
            row.fandoms(),
            row.relationships(),
            row.characters(),
            row.freeforms(),
            row.warnings(),
            row.ratings(),
            row.categories())
        .stream()
        .map(SeriesAcceptanceTest::sorted)
        .toList();
  }

  private static Object sorted(Object value) {
    return value instanceof List<?> list
        ? list.stream().map(Object::toString).sorted().toList()
        : value;
  }

  @Test
  void seriesOfAUserComeFromOneListAndAreCountedForOneRequest() throws SQLException {
    String login = Anchors.PROLIFIC_LOGIN;
    List<SeriesRow> own = rows.series().of(login);

    assertThat(asked.column("SELECT id FROM series WHERE '" + login + "' = ANY(author_logins)"))
        .containsExactlyElementsOf(own.stream().map(row -> (Object) row.id()).toList());
    assertThat(asked.pages()).hasSize((own.size() + 19) / 20);
    asked.forget();
    assertThat(
            asked.column("SELECT count(*) FROM series WHERE '" + login + "' = ANY(author_logins)"))
        .containsExactly((long) own.size());
    assertThat(asked.pages()).hasSize(1);
  }

  @Test
  void detailsOfASeriesAreReadAfterAllFilters() throws SQLException {
    SeriesRow longest =
        rows.series().of(Anchors.PROLIFIC_LOGIN).stream()
            .max((one, other) -> Long.compare(one.wordCount(), other.wordCount()))
            .orElseThrow();

    assertThat(
            asked.rows(
                "SELECT s.id, d.date_begun, d.notes FROM series s"
                    + " JOIN series_details d ON d.series_id = s.id"
                    + " WHERE '"
                    + Anchors.PROLIFIC_LOGIN
                    + "' = ANY(s.author_logins) AND s.word_count >= "
                    + longest.wordCount()))
        .containsExactly(Arrays.asList(longest.id(), longest.dateBegun(), longest.notes()));
    assertThat(asked.pages()).endsWith("/series/" + longest.id());
  }

  @Test
  void worksOfASeriesComeInItsOrder() throws SQLException {
    SeriesRow longest =
        rows.series().all().stream()
            .max((one, other) -> Integer.compare(one.worksCount(), other.worksCount()))
            .orElseThrow();

    assertThat(asked.column("SELECT work_id FROM series_works WHERE series_id = " + longest.id()))
        .containsExactlyElementsOf(longest.workIds().stream().map(id -> (Object) id).toList());
    assertThat(asked.pages()).hasSize((longest.worksCount() + 19) / 20);
    assertThat(
            asked.column(
                "SELECT \"position\" FROM series_works WHERE series_id = "
                    + longest.id()
                    + " ORDER BY 1"))
        .doesNotContainNull();
  }

  @Test
  void seriesOfWorksThatAreReadCostNothing() throws SQLException {
    List<WorkRow> works =
        rows.works().stream()
            .filter(work -> Anchors.PROLIFIC_LOGIN.equals(work.authorLogin()))
            .toList();
    String from =
        " FROM works w JOIN series_works m ON m.work_id = w.id WHERE w.author_login = '"
            + Anchors.PROLIFIC_LOGIN
            + "'";

    assertThat(asked.rows("SELECT m.series_id, w.id, m.position" + from))
        .containsExactlyInAnyOrderElementsOf(
            works.stream().flatMap(SeriesAcceptanceTest::parts).toList());
    assertThat(asked.pages()).containsOnly("/users/" + Anchors.PROLIFIC_LOGIN + "/works");
  }

  private static Stream<List<Object>> parts(WorkRow work) {
    return IntStream.range(0, work.seriesIds().size())
        .mapToObj(i -> List.of(work.seriesIds().get(i), work.id(), work.seriesPositions().get(i)));
  }

  @Test
  void seriesOfTwentyWorksTakeOneRequest() throws SQLException {
    List<WorkRow> works =
        rows.works().stream().filter(work -> !work.seriesIds().isEmpty()).limit(20).toList();

    assertThat(
            asked.rows(
                "SELECT series_id, work_id, position FROM series_works WHERE work_id IN ("
                    + works.stream()
                        .map(work -> Long.toString(work.id()))
                        .collect(Collectors.joining(", "))
                    + ")"))
        .containsExactlyInAnyOrderElementsOf(
            works.stream().flatMap(SeriesAcceptanceTest::parts).toList());
    assertThat(asked.pages()).containsExactly("/works/search");
  }

  @Test
  void numberOfNoSeriesIsNoRow() throws SQLException {
    assertThat(asked.rows("SELECT * FROM series WHERE id IN (999999999, 0, -1)")).isEmpty();
    assertThat(asked.rows("SELECT * FROM series_works WHERE series_id = 999999999")).isEmpty();
    assertThat(asked.rows("SELECT * FROM series WHERE id = 1.5")).isEmpty();
    assertThat(asked.pages()).hasSize(2);
  }
}
