package org.fanworks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fanworks.demo.DemoArchive;
import org.fanworks.demo.DemoOptions;
import org.fanworks.demo.data.DemoAccount;
import org.fanworks.demo.server.RecordedRequest;
import org.fanworks.oracle.OracleDatabase;
import org.fanworks.search.TableDeclaration;
import org.fanworks.site.SiteTable;
import org.fanworks.site.ao3.Ao3Site;
import org.fanworks.web.RequestLog;
import org.fanworks.web.WebClient;
import org.fanworks.web.WebOptions;

/**
 * The pages about the tables of AO3 below {@code src/docs/ao3}. Their questions are in {@code
 * src/docs/queries/<schema>.<table>.sql}, in the form of {@code named-queries.sql}; where the first
 * lines say {@code -- Signed in as LOGIN.}, an account of the embedded archive asks them.
 */
final class TablePages implements AutoCloseable {
  private static final Path DOCS = Path.of("src/docs");
  private static final String SCHEMA = "ao3";
  private static final Pattern SIGNED_IN = Pattern.compile("-- Signed in as (\\w+)\\.");

  private final DemoArchive archive = DemoArchive.start(DemoOptions.defaults());

  /** All tables; each has a page. */
  List<TableDeclaration> tables() {
    WebOptions options = WebOptions.of(archive.url(), "0").withMinInterval(Duration.ZERO);
    try (Ao3Site site = Ao3Site.ofGuest(new WebClient(options, new RequestLog()), archive.url())) {
      return site.tables().stream().map(SiteTable::declaration).toList();
    }
  }

  private static Path questionFile(TableDeclaration table) {
    return DOCS.resolve("queries").resolve(SCHEMA + "." + table.name() + ".sql");
  }

  /** The file of a table's page. */
  static Path file(TableDeclaration table) {
    return DOCS.resolve(SCHEMA).resolve(table.name() + ".md");
  }

  /** The file of the list of all pages. */
  static Path index() {
    return DOCS.resolve(SCHEMA).resolve("README.md");
  }

  /** The page of a table, whose questions are asked for it. */
  TablePage page(TableDeclaration table) throws SQLException {
    Questions questions = questions(table);
    List<AnsweredQuestion> answers = new ArrayList<>();
    for (NamedQuery query : questions.queries()) {
      answers.add(answer(query, questions.account()));
    }
    return new TablePage(SCHEMA, table, answers);
  }

  /** The list of all pages. */
  String list() {
    return INDEX.formatted(
        tables().stream()
            .map(table -> new TablePage(SCHEMA, table, List.of()).entry())
            .collect(Collectors.joining()));
  }

  /** The questions about a table, and who asks them. */
  record Questions(List<NamedQuery> queries, Properties account) {}

  static Questions questions(TableDeclaration table) {
    String text = read(questionFile(table));
    Properties account = new Properties();
    Matcher signedIn = SIGNED_IN.matcher(text);
    if (signedIn.find()) {
      DemoAccount member = member(signedIn.group(1));
      account.setProperty("user", member.login());
      account.setProperty("password", member.password());
    }
    return new Questions(NamedQuery.in(text), account);
  }

  private static DemoAccount member(String login) {
    return List.of(DemoAccount.values()).stream()
        .filter(account -> account.login().equals(login))
        .findFirst()
        .orElseThrow();
  }

  /** Asks a question on a connection of its own. */
  AnsweredQuestion answer(NamedQuery query, Properties account) throws SQLException {
    try (Connection connection = connect(account);
        Statement statement = connection.createStatement()) {
      archive.clearRequests();
      List<List<Object>> rows = OracleDatabase.rows(statement, query.sql());
      List<String> requests = requests();
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

  private Connection connect(Properties account) throws SQLException {
    return DriverManager.getConnection(
        "jdbc:fanworks:ao3?ao3.minInterval=0s&cache=off&ao3.url=" + archive.url(), account);
  }

  /** Neither robots.txt nor signing in counts: both are done once for all. */
  private List<String> requests() {
    return archive.requests().stream()
        .filter(request -> !request.path().equals("/robots.txt"))
        .filter(request -> !request.path().equals("/users/login"))
        .map(TablePages::readable)
        .toList();
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

  @Override
  public void close() {
    archive.close();
  }

  private static final String INDEX =
      """
      <!-- Made from the declarations of the tables by TablePagesTest; do not edit. -->

      # Tables of Archive of Our Own

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
