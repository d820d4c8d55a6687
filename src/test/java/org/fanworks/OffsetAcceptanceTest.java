package org.fanworks;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import org.fanworks.demo.DemoArchive;
import org.fanworks.demo.DemoOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** OFFSET skips, and COUNT counts, the rows that they would if all of them were read. */
final class OffsetAcceptanceTest {
  private static final DemoOptions WORKS = DemoOptions.defaults().withWorks(300);

  @ParameterizedTest
  @CsvSource({"50, 130, 2", "50, 199, 3", "50, 230, 3", "30, 100, 2", "20, 130, 1"})
  void skipsPagesOfAnArchiveWithAPageSizeAndACapOfItsOwn(int pageSize, int offset, int requests)
      throws SQLException {
    DemoOptions options = WORKS.withGoneWorks(0).withPageSize(pageSize).withMaxResults(200);
    String sql = "SELECT id FROM works ORDER BY id LIMIT 3 OFFSET " + offset;

    try (DemoArchive archive = DemoArchive.start(options);
        AskedArchive asked = new AskedArchive(archive, "");
        AskedArchive scanned = new AskedArchive(archive, "&pushdown=off")) {
      assertThat(asked.rows(sql)).hasSize(3);
      assertThat(asked.pages()).hasSize(requests);
      assertThat(asked.rows(sql)).isEqualTo(scanned.rows(sql));
    }
  }

  @Test
  void countsRowsWhereShortPagesLeaveTheirSizeInDoubt() throws SQLException {
    DemoOptions options = WORKS.withGoneWorks(0).withPageSize(10).withMaxResults(100);
    String sql = "SELECT id FROM works ORDER BY id LIMIT 3 OFFSET 45";

    try (DemoArchive archive = DemoArchive.start(options);
        AskedArchive asked = new AskedArchive(archive, "");
        AskedArchive scanned = new AskedArchive(archive, "&pushdown=off")) {
      assertThat(asked.rows(sql)).isEqualTo(scanned.rows(sql));
    }
  }

  /** The index goes on finding works that are gone, which no page shows (AO3 reference, 5.6). */
  @Test
  void countsWorksThatPagesShowWhereTheyDecide() throws SQLException {
    List<String> queries =
        List.of(
            "SELECT id FROM works ORDER BY id LIMIT 3 OFFSET 150",
            "SELECT id FROM works WHERE complete ORDER BY word_count DESC, id DESC"
                + " LIMIT 3 OFFSET 70");

    try (DemoArchive archive = DemoArchive.start(WORKS.withGoneWorks(30));
        AskedArchive asked = new AskedArchive(archive, "&counters=exact");
        AskedArchive scanned = new AskedArchive(archive, "&pushdown=off")) {
      for (String sql : queries) {
        assertThat(asked.rows(sql)).as(sql).isEqualTo(scanned.rows(sql));
      }
    }
  }

  @Test
  void countsRowsOfPagesWhereTheyDecide() throws SQLException {
    List<String> queries =
        List.of(
            "SELECT COUNT(*) FROM works",
            "SELECT rating, COUNT(*) FROM works WHERE complete GROUP BY rating ORDER BY rating",
            "SELECT COUNT(*) FILTER (WHERE complete) FROM works");

    try (DemoArchive archive = DemoArchive.start(WORKS.withGoneWorks(30));
        AskedArchive asked = new AskedArchive(archive, "&counters=exact");
        AskedArchive scanned = new AskedArchive(archive, "&pushdown=off")) {
      for (String sql : queries) {
        assertThat(asked.rows(sql)).as(sql).isEqualTo(scanned.rows(sql));
        assertThat(asked.warnings()).as(sql).isEmpty();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"SELECT COUNT(*) FROM works", "SELECT id FROM works ORDER BY id OFFSET 120 ROWS"})
  void warnsWhereTheIndexCountsWhatIsGone(String sql) throws SQLException {
    try (DemoArchive archive = DemoArchive.start(WORKS.withGoneWorks(30));
        AskedArchive asked = new AskedArchive(archive, "")) {
      asked.rows(sql);

      assertThat(asked.warnings()).singleElement().asString().contains("counters=exact");
    }
  }

  @Test
  void warnsOfWhatAnEarlierPageShowedToBeGone() throws SQLException {
    String tail = "SELECT id FROM works ORDER BY id LIMIT 5 OFFSET 25";

    try (DemoArchive archive = DemoArchive.start(WORKS.withGoneWorks(1));
        AskedArchive asked = new AskedArchive(archive, "")) {
      asked.rows(tail);
      List<String> before = asked.warnings();
      asked.rows("SELECT id FROM works ORDER BY id");
      List<String> meanwhile = asked.warnings();
      asked.rows(tail);

      assertThat(before).isEmpty();
      assertThat(meanwhile).isEmpty();
      assertThat(asked.warnings()).singleElement().asString().contains("come again");
    }
  }

  @Test
  void warnsOfNothingWhereNothingIsGone() throws SQLException {
    try (DemoArchive archive = DemoArchive.start(WORKS.withGoneWorks(0));
        AskedArchive asked = new AskedArchive(archive, "")) {
      asked.rows("SELECT id FROM works");
      asked.rows("SELECT COUNT(*) FROM works");

      assertThat(asked.warnings()).isEmpty();
    }
  }
}
