package org.fanworks.mastodon;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.fanworks.demo.mastodon.MastodonDemo;
import org.fanworks.demo.mastodon.MastodonOptions;
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
    SERVER.repair();
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
    assertThat(misread(rest, FieldHarm.MISSING)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void withAFieldOfAnotherKindAreRefused(String rest) throws SQLException {
    assertThat(misread(rest, FieldHarm.OF_ANOTHER_KIND)).isEmpty();
  }

  /** The fields whose change makes rows that are wrong. */
  private static List<String> misread(String from, FieldHarm harm) throws SQLException {
    Question question = Question.of(connection, SERVER, from).orElseThrow();
    List<String> misread = new ArrayList<>();
    for (JsonField field : JsonField.of(question.last().body())) {
      if (field.keys().size() > DEPTH || (harm == FieldHarm.MISSING && field.isToldIfSo())) {
        continue;
      }
      SERVER.change(ChangingInstance.Change.of(question.last().endpoint(), field, harm::to));
      question.misread(List.of(harm)).ifPresent(what -> misread.add(field + ": " + what));
    }
    question.query().close();
    return misread;
  }
}
