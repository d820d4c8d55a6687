package org.fanworks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import org.fanworks.demo.DemoArchive;
import org.fanworks.demo.mastodon.MastodonDemo;
import org.fanworks.oracle.OracleDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Plans as EXPLAIN shows them are those of {@code explained-plans.txt}, which {@code
 * -Ddocs.update=true} writes anew; explaining sends nothing.
 */
final class ExplainedPlansTest {
  private static final Path PLANS = Path.of("src/test/resources/org/fanworks/explained-plans.txt");

  /** A query of the file, under a line that says what is to be seen. */
  private record Explained(String title, String sql) {
    /** The first paragraph of a section is the query. */
    static Explained of(String section) {
      int title = section.indexOf('\n');
      int end = section.indexOf(";\n");
      return new Explained(section.substring(0, title), section.substring(title + 1, end).strip());
    }

    String section() {
      try (Connection connection = DriverManager.getConnection("jdbc:fanworks:demo");
          Statement statement = connection.createStatement()) {
        return title + "\n" + sql + ";\n\n" + plan(statement) + "\n";
      } catch (SQLException e) {
        throw new IllegalStateException("The section '" + title + "'", e);
      }
    }

    private String plan(Statement statement) throws SQLException {
      return OracleDatabase.rows(statement, "EXPLAIN PLAN FOR " + sql).stream()
          .map(line -> line.get(0) + "\n")
          .collect(Collectors.joining());
    }
  }

  @BeforeEach
  void forgetRequests() {
    DemoArchive.shared().clearRequests();
    MastodonDemo.shared().clearRequests();
  }

  @Test
  void explainsEachKindOfPlanAsTheFileSaysAndSendsNothing() throws IOException {
    List<String> sections = Splitter.on("## ").splitToList(Files.readString(PLANS));
    List<Explained> queries = sections.stream().skip(1).map(Explained::of).toList();

    String explained =
        queries.stream().map(Explained::section).collect(Collectors.joining("## ", "## ", ""));

    GeneratedText.requireFile(PLANS, sections.get(0) + explained);
    assertThat(queries).hasSizeGreaterThanOrEqualTo(40);
    assertThat(DemoArchive.shared().requests()).isEmpty();
    assertThat(MastodonDemo.shared().requests()).isEmpty();
  }

  @Test
  void refusesToRunWhatExplainMarksAsAProblem() throws SQLException {
    String sql = "SELECT joined FROM ao3.users";

    try (Connection connection = DriverManager.getConnection("jdbc:fanworks:demo");
        Statement statement = connection.createStatement()) {
      assertThat(OracleDatabase.rows(statement, "EXPLAIN PLAN FOR " + sql).toString())
          .contains("problem=[Table users needs a predicate on login, for example WHERE login =")
          .doesNotContain("expectedRequests");
      assertThatThrownBy(() -> statement.executeQuery(sql))
          .isInstanceOfSatisfying(
              SQLException.class, failure -> assertThat(failure.getSQLState()).isEqualTo("42000"))
          .hasMessageContaining(
              "Table users needs a predicate on login, for example WHERE login =");
    }
    assertThat(DemoArchive.shared().requests()).isEmpty();
  }
}
