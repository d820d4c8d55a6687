package org.fanworks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.fanworks.demo.DemoArchive;
import org.fanworks.demo.DemoOptions;
import org.fanworks.demo.RobotsText;
import org.fanworks.demo.WorkRow;
import org.fanworks.demo.data.Work;
import org.fanworks.demo.row.SeriesRow;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Works by number where robots.txt closes the search, as it does on the real archive. */
final class WorksByNumberAcceptanceTest {
  @AutoClose private static DemoArchive archive;
  private static List<WorkRow> works;

  @AutoClose private AskedArchive asked;

  @BeforeAll
  static void startArchive() {
    archive =
        DemoArchive.start(
            DemoOptions.defaults().withWorks(400).withRobotsText(RobotsText.SITE_RULES));
    works = archive.rows().works().stream().limit(4).toList();
  }

  @BeforeEach
  void connect() throws SQLException {
    asked = new AskedArchive(archive, "");
  }

  @Test
  void readsAWorkFromAPageThatRobotsMayRead() throws SQLException {
    WorkRow work = works.get(0);

    List<List<Object>> rows =
        asked.rows("SELECT id, title, kudos, summary FROM works WHERE id = " + work.id());

    assertThat(rows).hasSize(1);
    assertThat(rows.get(0).subList(0, 3)).isEqualTo(List.of(work.id(), work.title(), work.kudos()));
    assertThat(asked.pages()).containsExactly("/works/" + work.id() + "/bookmarks");
  }

  @Test
  void findsAWorkByItsUrl() throws SQLException {
    String url = archive.url() + "/works/" + works.get(0).id();

    assertThat(asked.rows("SELECT id FROM works WHERE url = '" + url + "'"))
        .containsExactly(List.of(works.get(0).id()));
  }

  @Test
  void checksTheOtherConditionsItself() throws SQLException {
    long matching = works.stream().filter(WorkRow::complete).count();

    assertThat(asked.rows("SELECT id FROM works WHERE id IN (" + ids() + ") AND complete"))
        .hasSize((int) matching);
    assertThat(asked.pages()).hasSize(4);
  }

  @Test
  void countsAndSortsItself() throws SQLException {
    assertThat(asked.rows("SELECT COUNT(*) FROM works WHERE id IN (" + ids() + ")"))
        .containsExactly(List.of(4L));

    assertThat(
            asked.rows(
                "SELECT id FROM works WHERE id IN (" + ids() + ") ORDER BY kudos DESC, id DESC"))
        .isEqualTo(
            works.stream()
                .sorted(Comparator.comparing(WorkRow::kudos).thenComparing(WorkRow::id).reversed())
                .map(work -> List.<Object>of(work.id()))
                .toList());
  }

  @Test
  void limitReadsNoFurtherPage() throws SQLException {
    assertThat(asked.rows("SELECT id FROM works WHERE id IN (" + ids() + ") LIMIT 2")).hasSize(2);
    assertThat(asked.pages()).hasSize(2);
  }

  @Test
  void workThatDoesNotExistIsNoRow() throws SQLException {
    assertThat(asked.rows("SELECT id FROM works WHERE id = 999999999")).isEmpty();
    assertThat(asked.warnings()).isEmpty();
  }

  @Test
  void workThatGuestsMayNotSeeIsNoRow() throws SQLException {
    Work hidden =
        archive.data().works().stream()
            .filter(work -> work.visibility().restricted())
            .findFirst()
            .orElseThrow();

    assertThat(asked.rows("SELECT id FROM works WHERE id = " + hidden.id())).isEmpty();
    assertThat(asked.warnings()).singleElement().asString().contains("for members");
  }

  @Test
  void tagsOfAWorkComeFromTheSamePage() throws SQLException {
    WorkRow work = works.get(0);

    assertThat(
            asked.rows(
                "SELECT name FROM work_tags WHERE kind = 'freeform' AND work_id = " + work.id()))
        .hasSize(work.freeforms().size());
    assertThat(asked.pages()).containsExactly("/works/" + work.id() + "/bookmarks");
  }

  @Test
  void numberThatNoWorkHasIsNotAskedFor() throws SQLException {
    assertThat(asked.rows("SELECT id FROM works WHERE id IN (0, -5)")).isEmpty();
    assertThat(asked.pages()).isEmpty();
  }

  @Test
  void worksOfASeriesComeFromItsOwnPage() throws SQLException {
    SeriesRow series = longestSeries();
    String ofSeries = " FROM works WHERE " + series.id() + " = ANY(series_ids)";

    assertThat(asked.column("SELECT id" + ofSeries))
        .containsExactlyInAnyOrderElementsOf(series.workIds());
    assertThat(asked.column("SELECT COUNT(*)" + ofSeries))
        .containsExactly((long) series.workIds().size());
    assertThat(asked.column("SELECT id" + ofSeries + " ORDER BY id DESC LIMIT 1"))
        .containsExactly(Collections.max(series.workIds()));
    assertThat(asked.column("SELECT COUNT(*)" + ofSeries + " AND NOT complete"))
        .containsExactly(unfinished(series));
    assertThat(asked.pages()).hasSize(4).containsOnly("/series/" + series.id());
  }

  private static SeriesRow longestSeries() {
    return archive.rows().series().all().stream()
        .max(Comparator.comparing(SeriesRow::worksCount))
        .orElseThrow();
  }

  private static long unfinished(SeriesRow series) {
    return archive.rows().works().stream()
        .filter(work -> series.workIds().contains(work.id()) && !work.complete())
        .count();
  }

  @Test
  void worksOfSeveralSeriesComeOnce() throws SQLException {
    List<SeriesRow> some = archive.rows().series().all().subList(0, 3);

    assertThat(
            asked.column(
                "SELECT id FROM works WHERE "
                    + some.stream()
                        .map(series -> series.id() + " = ANY(series_ids)")
                        .collect(Collectors.joining(" OR "))))
        .containsExactlyInAnyOrderElementsOf(
            some.stream().flatMap(series -> series.workIds().stream()).distinct().toList());
    assertThat(asked.pages()).hasSize(3);
  }

  @Test
  void searchColumnsStillNeedTheSearch() {
    assertRefused(
        "SELECT id FROM works WHERE crossover AND id = " + works.get(0).id(), "/works/search");
  }

  @Test
  void filesAreClosedToo() {
    assertRefused(
        "SELECT content FROM downloads WHERE work_id = " + works.get(0).id(), "/downloads/");
  }

  private void assertRefused(String sql, String rule) {
    assertThatThrownBy(() -> asked.rows(sql))
        .isInstanceOfSatisfying(
            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("42501"))
        .hasMessageContaining(rule);
  }

  private static String ids() {
    return works.stream().map(work -> Long.toString(work.id())).collect(Collectors.joining(", "));
  }
}
