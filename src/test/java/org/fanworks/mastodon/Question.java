package org.fanworks.mastodon;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.fanworks.mastodon.ChangingInstance.Passed;
import org.fanworks.oracle.OracleDatabase;

/**
 * A question about a table, and what comes of it as long as the server's answers are right.
 *
 * @param from what follows {@code FROM}
 * @param last the answer that came last, and so decides
 */
record Question(
    String from, PreparedStatement query, List<List<Object>> rows, Passed last, String server) {

  private static final Set<String> OF_FIELDS =
      Set.of("instance_languages", "markers", "preferences");

  /**
   * About the first rows of a table, in all columns but those that hand on JSON as it came; empty
   * if the server is not asked for them.
   */
  static Optional<Question> of(Connection connection, ChangingInstance server, String from)
      throws SQLException {
    String columns = columns(connection, from.replaceFirst(" .*", ""));
    PreparedStatement query =
        connection.prepareStatement("SELECT " + columns + " FROM " + from + " LIMIT 3");
    server.forget();
    List<List<Object>> rows = rows(query);
    return server.passed.stream()
        .reduce((first, second) -> second)
        .map(last -> new Question(from, query, rows, last, server.url()));
  }

  /** About all tables that the server has rows of, but those whose rows are the fields. */
  static List<Question> all(Connection connection, ChangingInstance server) throws SQLException {
    List<Question> questions = new ArrayList<>();
    List<String> tables = new ArrayList<>(MastodonTablesTest.tables());
    tables.removeAll(OF_FIELDS);
    for (String table : tables) {
      try {
        of(connection, server, table).ifPresent(questions::add);
      } catch (SQLException bound) {
        assertThat(bound.getMessage()).contains("needs a predicate on ");
      }
    }
    for (String from : ofBoundTables()) {
      of(connection, server, from).ifPresent(questions::add);
    }
    return questions;
  }

  /** What follows {@code FROM} in questions about the tables that want to know of what. */
  static List<String> ofBoundTables() {
    return List.of(
        "status_media WHERE status_id IN (SELECT id FROM public_timeline WHERE has_media LIMIT 5)",
        "status_mentions WHERE status_id IN (SELECT id FROM home_timeline LIMIT 40)",
        "status_tags WHERE status_id IN (SELECT id FROM home_timeline LIMIT 40)",
        "status_history WHERE status_id = (SELECT id FROM home_timeline LIMIT 1)",
        "status_source WHERE id = (SELECT id FROM home_timeline LIMIT 1)",
        "polls WHERE id IN (SELECT poll_id FROM public_timeline WHERE has_poll LIMIT 1)",
        "poll_options WHERE poll_id IN (SELECT poll_id FROM public_timeline WHERE has_poll LIMIT 1)",
        "link_timeline WHERE link_url IN (SELECT url FROM trending_links LIMIT 1)",
        "list_timeline WHERE list_id IN (SELECT id FROM lists)",
        "list_accounts WHERE list_id IN (SELECT id FROM lists)",
        "account_lists WHERE account_id IN (SELECT id FROM my_following)",
        "account_fields WHERE account_id IN (SELECT id FROM my_following)",
        "account_featured_tags WHERE account_id = (SELECT id FROM my_account)",
        "account_endorsements WHERE account_id = (SELECT id FROM my_account)",
        "followers WHERE account_id = (SELECT id FROM my_account)",
        "following WHERE account_id = (SELECT id FROM my_account)",
        "collections WHERE account_id = (SELECT id FROM my_account)",
        "collection_items WHERE account_id = (SELECT id FROM my_account)",
        "familiar_followers WHERE account_id IN (SELECT id FROM my_following)",
        "status_favourited_by WHERE status_id IN (SELECT id FROM trending_statuses LIMIT 1)",
        "status_reblogged_by WHERE status_id IN (SELECT id FROM trending_statuses)",
        "status_context WHERE status_id IN (SELECT id FROM trending_statuses)",
        "status_quotes WHERE status_id IN (SELECT id FROM public_timeline WHERE quotes_count > 0"
            + " LIMIT 1)",
        "tag_history WHERE name IN (SELECT name FROM followed_tags) ORDER BY name, day",
        "pinned_statuses WHERE account_id = (SELECT id FROM my_account)",
        "search_tags WHERE query = 'fan'",
        "search_accounts WHERE query = 'er' AND only_followed");
  }

  private static String columns(Connection connection, String table) throws SQLException {
    Set<String> names = new LinkedHashSet<>();
    try (ResultSet columns = connection.getMetaData().getColumns(null, "mastodon", table, "%")) {
      while (columns.next()) {
        if (!columns.getString("REMARKS").contains("in JSON")) {
          names.add(columns.getString("COLUMN_NAME"));
        }
      }
    }
    return String.join(", ", names);
  }

  private static List<List<Object>> rows(PreparedStatement query) throws SQLException {
    try (ResultSet result = query.executeQuery()) {
      return OracleDatabase.rows(result);
    }
  }

  /** The fields of the answer. */
  List<JsonField> fields() {
    return List.copyOf(JsonField.of(last.body()));
  }

  /** The rows of the question now. */
  List<List<Object>> ask() throws SQLException {
    return rows(query);
  }

  /**
   * What is wrong with the rows of the question now; nothing if the answer is refused.
   *
   * @param harms what was done to the answer
   */
  Optional<String> misread(Collection<FieldHarm> harms) {
    try {
      List<List<Object>> after = ask();
      return rows.size() == after.size()
          ? IntStream.range(0, rows.size())
              .mapToObj(row -> difference(rows.get(row), after.get(row), harms))
              .flatMap(Optional::stream)
              .findFirst()
          : Optional.of("there are " + after.size() + " rows, no more " + rows.size());
    } catch (SQLException failure) {
      return isRefusal(failure) ? Optional.empty() : Optional.of(failure.toString());
    }
  }

  /** Whether a failure says that an answer of the server is not as it should be. */
  boolean isRefusal(SQLException failure) {
    return failure.getMessage().contains(server) && "22000".equals(failure.getSQLState());
  }

  private static Optional<String> difference(
      List<Object> before, List<Object> after, Collection<FieldHarm> harms) {
    return IntStream.range(0, before.size())
        .filter(column -> !Objects.equals(before.get(column), after.get(column)))
        .filter(
            column ->
                harms.stream()
                    .noneMatch(harm -> harm.explains(before.get(column), after.get(column))))
        .mapToObj(column -> before.get(column) + " became " + after.get(column))
        .findFirst();
  }

  @Override
  public String toString() {
    return from;
  }
}
