package org.fanworks.differential;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.fanworks.demo.DemoArchive;
import org.fanworks.demo.DemoOptions;
import org.fanworks.oracle.DifferentialRun;
import org.fanworks.oracle.GeneratedQuery;
import org.fanworks.oracle.JoinGrammar;
import org.fanworks.oracle.OracleDatabase;
import org.fanworks.oracle.QueryGrammar;
import org.fanworks.oracle.Relation;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Random joins of tables of AO3, read from the archive's pages, give the rows of an oracle database
 * that was filled from the archive's data: with pushdown on from pages of 20 entries and, from
 * pages of another size, off.
 */
final class JoinsDifferentialTest {
  private static final int QUERIES = 20;
  private static final DemoOptions OPTIONS = DemoOptions.defaults().withWorks(60).withGoneWorks(0);

  @AutoClose private final DemoArchive archive = DemoArchive.start(OPTIONS);
  @AutoClose private final DemoArchive largePages = DemoArchive.start(OPTIONS.withPageSize(300));

  private final TableRows works = WorkTables.works(archive);
  private final TableRows tags = new WorkTables(archive).tags();
  private final TableRows bookmarks = BookmarkTables.all(archive).get(0);
  private final TableRows users = new PeopleTables(archive).everyUser();
  private final TableRows parts = new PeopleTables(archive).everyPart();

  @AutoClose
  private final OracleDatabase oracle =
      OracleDatabase.with(works.name(), works.columns(), works.rows())
          .and(tags.name(), tags.columns(), tags.rows())
          .and(bookmarks.name(), bookmarks.columns(), bookmarks.rows())
          .and(users.name(), users.columns(), users.rows())
          .and(parts.name(), parts.columns(), parts.rows());

  @AutoClose private Connection pushing;
  @AutoClose private Connection scanning;

  @BeforeEach
  void connect() throws SQLException {
    pushing = connect(archive, "on");
    scanning = connect(largePages, "off");
  }

  private static Connection connect(DemoArchive archive, String pushdown) throws SQLException {
    return DriverManager.getConnection(
        "jdbc:fanworks:ao3?counters=exact&maxRequests=1000000&ao3.minInterval=0s&pushdown="
            + pushdown
            + "&ao3.url="
            + archive.url());
  }

  /** Users are read by their logins, and parts of series by the works, whatever else is asked. */
  private JoinGrammar joins() {
    QueryGrammar ofWorks = SampledQueries.over(works);
    QueryGrammar ofTags = SampledQueries.over(tags);
    QueryGrammar ofBookmarks = SampledQueries.over(bookmarks);
    return new JoinGrammar(
        List.of(
            Relation.of(ofBookmarks, "item_id", ofWorks, "id")
                .with("a.item_type = 'work'", "b.date_updated < a.date_bookmarked"),
            Relation.of(ofWorks, "id", ofBookmarks, "item_id")
                .with("b.rec", "b.item_type = 'work'", "a.word_count > b.item_word_count"),
            Relation.of(ofWorks, "author_login", ofBookmarks, "bookmarker_login").with("b.rec"),
            Relation.of(ofWorks, "id", ofTags, "work_id")
                .with("b.position = 1", "b.name > a.title"),
            Relation.of(ofTags, "work_id", ofWorks, "id").with("a.kind <> 'freeform'"),
            Relation.of(ofWorks, "title", ofWorks, "title").with("a.id < b.id"),
            Relation.of(ofWorks, "author_login", SampledQueries.over(users), "login")
                .byKeyOnly()
                .with("b.works_count > 3"),
            Relation.of(ofWorks, "id", SampledQueries.over(parts), "work_id")
                .byKeyOnly()
                .with("b.position > 1")));
  }

  @Test
  void giveTheRowsOfTheOracle() {
    new DifferentialRun("Joins against oracle", QUERIES).require(joins().queries(), this::check);
  }

  private void check(GeneratedQuery query) throws SQLException {
    List<List<Object>> expected = oracle.rows(query.sql().oracle());

    query.requireSame(rows(pushing, query), expected);
    query.requireSame(rows(scanning, query), expected);
  }

  private static List<List<Object>> rows(Connection connection, GeneratedQuery query)
      throws SQLException {
    try (Statement statement = connection.createStatement()) {
      return OracleDatabase.rows(statement, query.sql().ours());
    }
  }
}
