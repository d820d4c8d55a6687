package org.fanworks;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fanworks.demo.DemoArchive;
import org.fanworks.demo.DemoOptions;
import org.fanworks.demo.WorkRow;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tags of works in SQL, end to end: the rows, and the requests for pages that they take. */
final class WorkTagsAcceptanceTest {
  private static final String FANDOM = "Quillmarsh Chronicles";

  @AutoClose private static DemoArchive archive;
  private static List<WorkRow> works;

  @AutoClose private AskedArchive asked;

  @BeforeAll
  static void startArchive() {
    archive = DemoArchive.start(DemoOptions.defaults().withWorks(1500));
    works = archive.rows().works();
  }

  @BeforeEach
  void connect() throws SQLException {
    asked = new AskedArchive(archive, "");
  }

  @Test
  void readsAllTagsOfTwentyWorksWithOneRequest() throws SQLException {
    List<WorkRow> some = works.subList(0, 20);

    List<List<Object>> rows =
        asked.rows("SELECT * FROM work_tags WHERE work_id IN (" + ids(some) + ")");

    assertThat(rows).containsExactlyInAnyOrderElementsOf(tags(some));
    assertThat(asked.pages()).hasSize(1);
  }

  @Test
  void countsTagsOfAWork() throws SQLException {
    WorkRow work = works.get(0);

    assertThat(asked.rows("SELECT COUNT(*) FROM work_tags WHERE work_id = " + work.id()))
        .containsExactly(List.of((long) tags(List.of(work)).size()));
    assertThat(asked.pages()).hasSize(1);
  }

  @Test
  void tagsOfWorksThatAreReadAnywayCostNothing() throws SQLException {
    List<WorkRow> ofFandom = works.stream().filter(WorkRow::complete).toList();

    List<List<Object>> rows =
        asked.rows(
            "SELECT t.name, COUNT(*) FROM works w JOIN work_tags t ON t.work_id = w.id"
                + " WHERE w.complete AND t.kind = 'relationship' GROUP BY t.name");

    assertThat(rows)
        .hasSize(
            (int) ofFandom.stream().flatMap(w -> w.relationships().stream()).distinct().count());
    assertThat(asked.pages()).hasSize((ofFandom.size() + 19) / 20);
  }

  @Test
  void orderOfTheJoinDoesNotMatter() throws SQLException {
    String condition = " ON t.work_id = w.id WHERE w.fandom = '" + FANDOM + "' AND w.complete";

    List<List<Object>> one =
        asked.rows("SELECT w.id, t.name FROM works w JOIN work_tags t" + condition);
    int requests = asked.pages().size();
    asked.forget();
    List<List<Object>> other =
        asked.rows("SELECT w.id, t.name FROM work_tags t JOIN works w" + condition);

    assertThat(other).containsExactlyInAnyOrderElementsOf(one).isNotEmpty();
    assertThat(asked.pages()).hasSize(requests);
  }

  @Test
  void findsTheWorksThatDisplayATag() throws SQLException {
    String name = works.get(0).freeforms().get(0);

    List<List<Object>> rows =
        asked.rows(
            "SELECT work_id, kind FROM work_tags WHERE name = '" + name.replace("'", "''") + "'");

    assertThat(rows)
        .hasSize((int) works.stream().filter(work -> work.freeforms().contains(name)).count())
        .allMatch(row -> row.get(1).equals("freeform"));
  }

  @Test
  void findsAWarningByTheNameThatIsShown() throws SQLException {
    String name = "Creator Chose Not To Use Archive Warnings";

    List<List<Object>> rows =
        asked.rows("SELECT work_id FROM work_tags WHERE name = '" + name + "'");

    assertThat(rows)
        .hasSize((int) works.stream().filter(work -> work.warnings().contains(name)).count());
  }

  @Test
  void findsARating() throws SQLException {
    List<List<Object>> rows =
        asked.rows("SELECT work_id FROM work_tags WHERE name = 'Mature' AND kind = 'rating'");

    assertThat(rows)
        .hasSize((int) works.stream().filter(work -> "Mature".equals(work.rating())).count());
  }

  @Test
  void readsAFewTagsOfAnyWorkWithOneRequest() throws SQLException {
    assertThat(asked.rows("SELECT * FROM work_tags LIMIT 5")).hasSize(5);
    assertThat(asked.pages()).hasSize(1);
  }

  @Test
  void nameThatNoTagHasIsNotAskedFor() throws SQLException {
    assertThat(asked.rows("SELECT * FROM work_tags WHERE name = 'a, b'")).isEmpty();
    assertThat(asked.pages()).isEmpty();
  }

  @Test
  void worksOfWorksThatWereReadCostNothing() throws SQLException {
    List<List<Object>> rows =
        asked.rows(
            "SELECT a.id, b.title FROM works a JOIN works b ON b.id = a.id"
                + " WHERE a.fandom = '"
                + FANDOM
                + "' AND a.complete LIMIT 20");

    assertThat(rows).hasSize(20);
    assertThat(asked.pages()).hasSize(1);
  }

  private static List<List<Object>> tags(List<WorkRow> works) {
    List<List<Object>> tags = new ArrayList<>();
    for (WorkRow work : works) {
      add(tags, work, "fandom", work.fandoms());
      add(tags, work, "rating", Stream.ofNullable(work.rating()).toList());
      add(tags, work, "warning", work.warnings());
      add(tags, work, "category", work.categories());
      add(tags, work, "relationship", work.relationships());
      add(tags, work, "character", work.characters());
      add(tags, work, "freeform", work.freeforms());
    }
    return tags;
  }

  private static void add(List<List<Object>> tags, WorkRow work, String kind, List<String> names) {
    for (int i = 0; i < names.size(); i++) {
      tags.add(List.of(work.id(), kind, i + 1, names.get(i)));
    }
  }

  private static String ids(List<WorkRow> works) {
    return works.stream().map(work -> Long.toString(work.id())).collect(Collectors.joining(", "));
  }
}
