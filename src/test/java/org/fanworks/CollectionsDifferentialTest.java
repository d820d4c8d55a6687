package org.fanworks;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;
import org.fanworks.demo.DemoArchive;
import org.fanworks.demo.DemoOptions;
import org.fanworks.demo.row.CollectionRow;
import org.fanworks.oracle.OracleDatabase;

/**
 * Conditions on collections, sent to the archive or not, find the rows of an oracle database that
 * holds what the embedded archive's pages show.
 */
final class CollectionsDifferentialTest {
  private static final DemoOptions OPTIONS = DemoOptions.defaults().withWorks(1000);
  private static final DemoArchive ARCHIVE = DemoArchive.start(OPTIONS);
  private static final DemoArchive LARGE_PAGES = DemoArchive.start(OPTIONS.withPageSize(200));
  private static final List<CollectionRow> COLLECTIONS = ARCHIVE.rows().collections().all();
  private static final OracleDatabase ORACLE = oracle();
  private static final AskedArchive PUSHING = connect(ARCHIVE, "&counters=exact");
  private static final AskedArchive SCANNING = connect(LARGE_PAGES, "&pushdown=off");

  private static AskedArchive connect(DemoArchive archive, String options) {
    try {
      return new AskedArchive(archive, options);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static OracleDatabase oracle() {
    List<List<Object>> rows =
        COLLECTIONS.stream()
            .map(
                row ->
                    Arrays.<Object>asList(
                        row.name(),
                        row.title(),
                        row.open(),
                        row.moderated(),
                        row.unrevealed(),
                        row.challengeType() == null
                            ? null
                            : row.challengeType().replace(" Challenge", ""),
                        (int) row.worksCount(),
                        row.updated(),
                        row.multifandom()))
            .toList();
    return OracleDatabase.with(
        "collections",
        List.of(
            "name VARCHAR",
            "title VARCHAR",
            "open BOOLEAN",
            "moderated BOOLEAN",
            "unrevealed BOOLEAN",
            "challenge_type VARCHAR",
            "works_count INTEGER",
            "date_updated DATE",
            "multifandom BOOLEAN"),
        rows);
  }

  @AfterContainer
  static void close() throws SQLException {
    PUSHING.close();
    SCANNING.close();
    ORACLE.close();
    ARCHIVE.close();
    LARGE_PAGES.close();
  }

  @Provide
  Arbitrary<String> queries() {
    Arbitrary<String> where =
        Arbitraries.frequencyOf(
            Tuple.of(4, conditions(2)),
            Tuple.of(
                1,
                Combinators.combine(Arbitraries.of("multifandom", "NOT multifandom"), conditions(1))
                    .as((search, rest) -> search + " AND " + rest)));
    Arbitrary<String> end =
        Arbitraries.of(
            "",
            " ORDER BY name LIMIT 7",
            " ORDER BY works_count DESC, name LIMIT 5",
            " ORDER BY works_count, name OFFSET 30 ROWS FETCH NEXT 5 ROWS ONLY",
            " ORDER BY title, name OFFSET 25 ROWS");
    return Arbitraries.oneOf(
        where.map(condition -> "SELECT COUNT(*) FROM collections WHERE " + condition),
        Combinators.combine(where, end)
            .as(
                (condition, rest) ->
                    "SELECT name, title, works_count FROM collections WHERE " + condition + rest));
  }

  private static Arbitrary<String> conditions(int depth) {
    if (depth == 0) {
      return leaves();
    }
    Arbitrary<String> deeper = Arbitraries.lazy(() -> conditions(depth - 1));
    return Arbitraries.oneOf(
        leaves(),
        Combinators.combine(deeper, deeper).as((left, right) -> left + " AND " + right),
        Combinators.combine(deeper, deeper).as((left, right) -> "(" + left + " OR " + right + ")"),
        deeper.map(condition -> "NOT (" + condition + ")"));
  }

  private static Arbitrary<String> leaves() {
    Arbitrary<String> titles =
        Arbitraries.of(COLLECTIONS.stream().map(CollectionRow::title).distinct().toList());
    return Arbitraries.oneOf(
        Arbitraries.of(
            "open",
            "NOT open",
            "moderated",
            "moderated IS NOT TRUE",
            "unrevealed",
            "challenge_type IS NULL",
            "challenge_type = 'Prompt Meme'",
            "challenge_type <> 'Gift Exchange'",
            "challenge_type IN ('Gift Exchange', 'Prompt Meme')",
            "challenge_type = 'Bake Off'",
            "works_count > 5",
            "works_count = 0",
            "date_updated >= DATE '2020-01-01'",
            "title LIKE 'The %'",
            "title LIKE '%ember%'",
            "UPPER(title) LIKE '%OF%'"),
        titles.map(title -> "title = '" + title.replace("'", "''") + "'"),
        titles.map(title -> "title LIKE '" + piece(title, 0, title.length() / 2) + "%'"),
        titles.map(
            title -> "title LIKE '%" + piece(title, title.length() / 2, title.length()) + "'"));
  }

  private static String piece(String title, int from, int to) {
    return title
        .substring(from, to)
        .replaceAll("['\\\\]", "_")
        .replaceAll("[\\uD800-\\uDFFF]", "%");
  }

  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
  void findsTheRowsOfTheOracle(@ForAll("queries") String sql) throws SQLException {
    List<List<Object>> expected = ORACLE.rows(sql);

    for (AskedArchive archive : List.of(PUSHING, SCANNING)) {
      List<List<Object>> found = archive.rows(sql);
      if (sql.contains("ORDER BY")) {
        assertThat(found).as(sql).isEqualTo(expected);
      } else {
        assertThat(found).as(sql).containsExactlyInAnyOrderElementsOf(expected);
      }
    }
  }
}
