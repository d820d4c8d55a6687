package org.fanworks;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.fanworks.demo.DemoArchive;
import org.fanworks.demo.DemoOptions;

/** Statements that are almost SQL: each has rows, or fails by an SQLException, and soon. */
class SqlFuzzTest {
  private static final int PATIENCE_SECONDS = 3;
  private static final int ROWS = 3;
  private static final List<List<String>> STATEMENTS =
      NamedQuery.all().stream()
          .map(query -> Splitter.on(' ').splitToList(query.sql().replaceAll("\\s+", " ")))
          .toList();
  private static final List<String> SCRAPS =
      List.of(
          "(",
          ")",
          ",",
          "*",
          "'",
          "\"",
          ";",
          "?",
          "NULL",
          "NOT",
          "AND",
          "OR",
          "IN",
          "= ANY",
          "<>",
          "||",
          "-",
          "/ 0",
          "::INTEGER",
          "CAST(id AS VARCHAR)",
          "DISTINCT",
          "GROUP BY",
          "LIMIT 0",
          "LIMIT -1",
          "OFFSET 5",
          "UNION ALL",
          "JOIN works ON TRUE",
          "COUNT(*)",
          "MAX(kudos)",
          "LIKE '%'",
          "BETWEEN 1 AND",
          "CURRENT_DATE",
          "INTERVAL '7' DAY",
          "9".repeat(40),
          "1e400",
          "'\uD83D\uDE00'",
          "U&'\\0000'",
          "CASE WHEN",
          "END",
          "WITH x AS (",
          "EXPLAIN PLAN FOR",
          "UNNEST(fandoms)",
          "fandoms",
          "kudos",
          "any_text",
          "--",
          "/*",
          "\u0000");

  private static DemoArchive archive;
  private static Connection connection;

  @BeforeContainer
  static void connect() throws SQLException {
    archive = DemoArchive.start(DemoOptions.defaults().withWorks(60).withGoneWorks(0));
    connection =
        DriverManager.getConnection(
            "jdbc:fanworks:ao3?maxRequests=2&ao3.minInterval=0s&ao3.url=" + archive.url());
    // Loading the engine's classes takes longer than any statement.
    run("SELECT id FROM works LIMIT 1");
  }

  @AfterContainer
  static void disconnect() throws SQLException {
    connection.close();
    archive.close();
  }

  /** A change to the words of a statement. */
  private record Edit(int kind, int place, int other, String scrap) {
    void to(List<String> words) {
      int from = place % words.size();
      switch (kind) {
        case 0 -> words.set(from, scrap);
        case 1 -> words.add(from, scrap);
        case 2 -> words.set(from, words.get(other % words.size()));
        case 3 -> words.add(from, words.get(other % words.size()));
        default -> {
          if (words.size() > 1) {
            words.remove(from);
          }
        }
      }
    }
  }

  @Fuzz
  void aStatementWithErrorsRunsOrIsRefused(
      @ForAll("statements") List<String> words, @ForAll("edits") List<Edit> edits) {
    List<String> edited = new ArrayList<>(words);
    edits.forEach(edit -> edit.to(edited));
    String sql = String.join(" ", edited);

    Soon.assertEnds(() -> run(sql), sql);
  }

  @Fuzz
  void anyTextIsRefusedOrRuns(@ForAll("texts") String sql) {
    Soon.assertEnds(() -> run(sql), sql);
  }

  private static void run(String sql) {
    try (Statement statement = connection.createStatement()) {
      statement.setQueryTimeout(PATIENCE_SECONDS);
      try (ResultSet rows = statement.executeQuery(sql)) {
        for (int row = 0; row < ROWS && rows.next(); row++) {
          assertThat(rows.getMetaData().getColumnCount()).isPositive();
          rows.getObject(1);
        }
      }
    } catch (SQLException refused) {
      // A fault of the driver itself would be XX000.
      assertThat(refused.getSQLState()).as(sql).isNotNull().isNotEqualTo("XX000");
    }
  }

  @Provide
  Arbitrary<List<String>> statements() {
    return Arbitraries.of(STATEMENTS);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.oneOf(Arbitraries.of(SCRAPS), Arbitraries.strings().ofMaxLength(4))
        .list()
        .ofMinSize(1)
        .ofMaxSize(8)
        .map(parts -> String.join(" ", parts));
  }

  @Provide
  Arbitrary<List<Edit>> edits() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 4),
            Arbitraries.integers().between(0, 60),
            Arbitraries.integers().between(0, 60),
            Arbitraries.of(SCRAPS))
        .as(Edit::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(4);
  }
}
