package org.fanworks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import org.fanworks.demo.server.RecordedRequest;
import org.fanworks.oracle.OracleDatabase;
import org.fanworks.search.TableDeclaration;

/**
 * The pages about the tables of a site, below {@code src/docs/<schema>}. Their questions are in
 * {@code src/docs/queries/<schema>.<table>.sql}, in the form of {@code named-queries.sql}.
 */
record TablePages(DocumentedSite site) {
  private static final Path DOCS = Path.of("src/docs");

  /** Whether a table has a file of questions. */
  boolean hasQuestions(TableDeclaration table) {
    return Files.exists(questionFile(table));
  }

  private Path questionFile(TableDeclaration table) {
    return DOCS.resolve("queries").resolve(site.schema() + "." + table.name() + ".sql");
  }

  /** The file of a table's page. */
  Path file(TableDeclaration table) {
    return DOCS.resolve(site.schema()).resolve(table.name() + ".md");
  }

  /** The file of the list of all pages. */
  Path index() {
    return DOCS.resolve(site.schema()).resolve("README.md");
  }

  /** The page of a table, whose questions are asked for it. */
  TablePage page(TableDeclaration table) throws SQLException {
    Questions questions = questions(table);
    List<AnsweredQuestion> answers = new ArrayList<>();
    for (NamedQuery query : questions.queries()) {
      answers.add(answer(query, questions.account()));
    }
    return new TablePage(site.schema(), table, answers);
  }

  /** The list of all pages. */
  String list() {
    return INDEX.formatted(
        site.title(),
        site.tables().stream()
            .map(table -> new TablePage(site.schema(), table, List.of()).entry())
            .collect(Collectors.joining()));
  }

  /** The questions about a table, and who asks them. */
  record Questions(List<NamedQuery> queries, Properties account) {}

  /** The questions about a table; there may be none. */
  Questions questions(TableDeclaration table) {
    if (!hasQuestions(table)) {
      return new Questions(List.of(), new Properties());
    }
    String text = read(questionFile(table));
    return new Questions(NamedQuery.in(text), site.account(text));
  }

  /** Asks a question on a connection of its own. */
  private AnsweredQuestion answer(NamedQuery query, Properties account) throws SQLException {
    try (Connection connection = site.connect(account);
        Statement statement = connection.createStatement()) {
      site.clearRequests();
      List<List<Object>> rows = OracleDatabase.rows(statement, query.sql());
      List<String> requests = site.requests().stream().map(TablePages::readable).toList();
      if (rows.size() != query.rows() || requests.size() != query.requests()) {
        throw new AssertionError(
            "%s: says %d requests, %d rows; takes %d requests, %d rows: %s"
                .formatted(
                    query.name(),
                    query.requests(),
                    query.rows(),
                    requests.size(),
                    rows.size(),
                    requests));
      }
      return new AnsweredQuestion(query, requests);
    }
  }

  private static String readable(RecordedRequest request) {
    String path = URLDecoder.decode(request.path().replace("+", "%2B"), StandardCharsets.UTF_8);
    String query =
        request.query().entrySet().stream()
            .flatMap(entry -> entry.getValue().stream().map(value -> entry.getKey() + "=" + value))
            .collect(Collectors.joining("&"));
    return query.isEmpty() ? path : path + "?" + query;
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final String INDEX =
      """
      <!-- Made from the declarations of the tables by TablePagesTest; do not edit. -->

      # Tables of %s

      | table | rows |
      | --- | --- |
      %s
      ## How to read the pages

      **Columns.** What is asked of the site, and how well it answers:

      - *exact*: it returns just the rows that match, so that `LIMIT` and `count(*)` go to it as well.
      - *live*: its index decides, which may lag behind what the pages show.
      - *superset*: it returns these rows and some others, which are dropped here.
      - *sorts*: `ORDER BY` decides which pages are read, instead of all.

      Nothing means that the rows are read and compared here. A *search column* is no part of what
      the site shows: it can only be compared with a value, and then means what the site's own search
      means by it.

      **Ways to the rows.** The driver takes the one with the fewest requests. A table all of whose
      ways need something cannot be read without it: the error names the columns, one of which has to
      be compared in `WHERE` or by a join.

      **Questions.** Each query runs as it stands over `jdbc:fanworks:demo`, the archive inside the
      jar. The requests are those of a new connection without a cache; robots.txt and signing in do
      not count.
      """;
}
