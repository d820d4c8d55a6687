package org.fanworks.mastodon;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.fanworks.demo.mastodon.MastodonDemo;
import org.fanworks.demo.mastodon.MastodonOptions;
import org.fanworks.oracle.OracleDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One field of an answer after the other is taken away, or gets a value of another kind. Servers
 * leave out what they do not know, so what was taken away may be NULL; it is never another value,
 * and no row is lost. A value of another kind is a failure wherever somebody reads it (Mastodon
 * reference, 4).
 */
final class ChangedAnswersTest {
  /** What lies deeper is of a kind that is read elsewhere by itself. */
  private static final int DEPTH = 2;

  private static final ChangingInstance SERVER =
      ChangingInstance.start(MastodonOptions.defaults().withSize(150, 5_000));

  /** What servers of old do not tell, or only where it is so: without it the answer is no. */
  private static final Set<String> TOLD_IF_SO =
      Set.of("bot", "limited", "suspended", "poll", "card");

  /** Without its page an account is taken for one of the server that answered. */
  private static final String PAGE_OF_ACCOUNT = "url";

  private static Connection connection;

  @BeforeAll
  static void connect() throws SQLException {
    connection =
        DriverManager.getConnection(
            "jdbc:fanworks:mastodon?mastodon.minInterval=0s&maxRequests=1000&cache=off"
                + "&mastodon.accessToken="
                + MastodonDemo.TOKEN
                + "&mastodon.url="
                + SERVER.url());
  }

  @AfterAll
  static void stop() throws SQLException {
    connection.close();
    SERVER.close();
  }

  @AfterEach
  void repair() {
    SERVER.change(Optional.empty());
  }

  /** What follows {@code FROM}, of a table for each kind of thing that servers tell about. */
  static List<String> tables() {
    return List.of(
        "home_timeline",
        "my_following",
        "notifications",
        "conversations",
        "lists",
        "announcements",
        "trending_links",
        "scheduled_statuses",
        "status_media WHERE status_id IN (SELECT id FROM public_timeline WHERE has_media LIMIT 1)",
        "status_history WHERE status_id = (SELECT id FROM home_timeline LIMIT 1)",
        "polls WHERE id IN (SELECT poll_id FROM public_timeline WHERE has_poll LIMIT 1)",
        "poll_options WHERE poll_id IN (SELECT poll_id FROM public_timeline WHERE has_poll LIMIT 1)",
        "familiar_followers WHERE account_id IN (SELECT id FROM my_following)",
        "relationships WHERE id IN (SELECT id FROM my_following)");
  }

  @ParameterizedTest
  @MethodSource("tables")
  void withoutAFieldHaveNoOtherRows(String rest) throws SQLException {
    assertThat(misread(rest, ObjectNode::remove, true)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void withAFieldOfAnotherKindAreRefused(String rest) throws SQLException {
    assertThat(misread(rest, (object, key) -> object.set(key, otherKind(object.get(key))), false))
        .isEmpty();
  }

  private static JsonNode otherKind(JsonNode value) {
    JsonNodeFactory json = JsonNodeFactory.instance;
    boolean atom = value.isTextual() || value.isNumber();
    return atom ? json.objectNode().put("x", 1) : json.textNode("something else");
  }

  /** The fields whose change makes rows that are wrong. */
  private static List<String> misread(
      String rest, BiConsumer<ObjectNode, String> action, boolean maybeNull) throws SQLException {
    String sql = "SELECT " + columns(table(rest)) + " FROM " + rest + " LIMIT 3";
    try (PreparedStatement query = connection.prepareStatement(sql)) {
      return misread(query, action, maybeNull);
    }
  }

  private static List<String> misread(
      PreparedStatement query, BiConsumer<ObjectNode, String> action, boolean maybeNull)
      throws SQLException {
    SERVER.forget();
    List<List<Object>> before = rows(query);
    ChangingInstance.Passed last = SERVER.passed.get(SERVER.passed.size() - 1);
    List<String> misread = new ArrayList<>();
    for (JsonField field : JsonField.of(last.body())) {
      if (field.keys().size() > DEPTH || (maybeNull && isOptional(field))) {
        continue;
      }
      SERVER.change(Optional.of(new ChangingInstance.Change(last.endpoint(), field, action)));
      difference(query, before, maybeNull).ifPresent(what -> misread.add(field + ": " + what));
    }
    return misread;
  }

  private static boolean isOptional(JsonField field) {
    return TOLD_IF_SO.contains(field.name()) || field.name().equals(PAGE_OF_ACCOUNT);
  }

  private static Optional<String> difference(
      PreparedStatement query, List<List<Object>> before, boolean maybeNull) {
    try {
      List<List<Object>> after = rows(query);
      return before.size() == after.size()
          ? IntStream.range(0, before.size())
              .mapToObj(row -> difference(before.get(row), after.get(row), maybeNull))
              .flatMap(Optional::stream)
              .findFirst()
          : Optional.of("there are " + after.size() + " rows, no more " + before.size());
    } catch (SQLException failure) {
      boolean told = failure.getMessage().contains(SERVER.url());
      return told && "22000".equals(failure.getSQLState())
          ? Optional.empty()
          : Optional.of(failure.toString());
    }
  }

  private static Optional<String> difference(
      List<Object> before, List<Object> after, boolean maybeNull) {
    return IntStream.range(0, before.size())
        .filter(column -> !(maybeNull && after.get(column) == null))
        .filter(column -> !Objects.equals(before.get(column), after.get(column)))
        .mapToObj(column -> before.get(column) + " became " + after.get(column))
        .findFirst();
  }

  private static List<List<Object>> rows(PreparedStatement query) throws SQLException {
    try (ResultSet result = query.executeQuery()) {
      return OracleDatabase.rows(result);
    }
  }

  private static String table(String rest) {
    return rest.replaceFirst(" .*", "");
  }

  /** All columns but those that hand on JSON, which is theirs to change. */
  private static String columns(String table) throws SQLException {
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
}
