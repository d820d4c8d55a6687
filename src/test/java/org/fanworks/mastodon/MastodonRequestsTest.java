package org.fanworks.mastodon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Mastodon's lists and objects in SQL: the rows, and just the requests that they take. */
final class MastodonRequestsTest extends OwnersConnection {
  @Test
  void fetchesTwentyStatusesAtOnce() throws SQLException {
    List<Object> ids = ids(server.ownerRows().publicTimeline(), 45);

    List<List<Object>> found = rows("SELECT id FROM statuses WHERE id IN (" + quoted(ids) + ")");

    assertThat(firsts(found)).containsExactlyInAnyOrderElementsOf(ids);
    assertThat(asked()).hasSize(3).allMatch(request -> request.startsWith("statuses id[]="));
  }

  @Test
  void asksForThoseOnTheirOwnWhomABatchHides() throws SQLException {
    Object hidden =
        server.ownerRows().statuses().stream()
            .filter(row -> muted().contains(row.get("account_id")))
            .findFirst()
            .orElseThrow()
            .get("id");
    Object shown = ids(server.ownerRows().publicTimeline(), 1).get(0);

    List<List<Object>> found =
        rows("SELECT id FROM statuses WHERE id IN (" + quoted(List.of(hidden, shown)) + ")");

    assertThat(firsts(found)).containsExactlyInAnyOrder(hidden, shown);
    assertThat(asked()).hasSize(2).last().isEqualTo("statuses/" + hidden);
  }

  private static List<Object> muted() {
    return server.world().graph().own().muted().stream()
        .map(person -> (Object) Long.toString(person.id()))
        .toList();
  }

  @Test
  void joinsStatusesByTheirIdsInBatches() throws SQLException {
    List<List<Object>> found =
        rows(
            "SELECT h.id, p.account_acct FROM (SELECT * FROM home_timeline WHERE in_reply_to_id IS"
                + " NOT NULL LIMIT 15) h JOIN statuses p ON p.id = h.in_reply_to_id");

    assertThat(found).isNotEmpty();
    assertThat(asked().stream().filter(request -> request.startsWith("statuses id[]="))).hasSize(1);
  }

  @Test
  void findsAnAccountsStatusesByItsNameWithOneRequestMore() throws SQLException {
    List<List<Object>> found =
        rows(
            "SELECT id FROM account_statuses WHERE account_acct = 'ida' AND NOT is_reblog"
                + " AND NOT replies_to_others AND has_media LIMIT 3");

    assertThat(found).hasSize(3);
    assertThat(asked())
        .containsExactly(
            "accounts/lookup acct=ida",
            "accounts/"
                + server.world().owner().id()
                + "/statuses exclude_reblogs=true exclude_replies=true only_media=true limit=40");
  }

  @Test
  void tellsTheRightNameWhereAnotherSpellingIsAskedFor() throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet found =
            statement.executeQuery("SELECT id FROM account_statuses WHERE account_acct = 'IDA'")) {
      assertThat(found.next()).isFalse();
      assertThat(statement.getWarnings().getMessage()).contains("'ida'");
    }
    assertThat(rows("SELECT id FROM account_statuses WHERE account_handle = 'IDA' LIMIT 1"))
        .hasSize(1);
  }

  @Test
  void asksForFortyAccountsAndEightyRelationshipsAtOnce() throws SQLException {
    List<Object> ids =
        server.world().people().stream()
            .limit(80)
            .map(p -> (Object) Long.toString(p.id()))
            .toList();

    assertThat(rows("SELECT id FROM accounts WHERE id IN (" + quoted(ids) + ")")).hasSize(80);
    assertThat(asked()).hasSize(2);
    server.clearRequests();

    assertThat(rows("SELECT following FROM relationships WHERE id IN (" + quoted(ids) + ")"))
        .hasSize(80);
    assertThat(asked()).hasSize(1);
  }

  @Test
  void letsTheServerFilterNotifications() throws SQLException {
    rows("SELECT type FROM notifications WHERE type IN ('mention', 'reblog') LIMIT 5");
    rows("SELECT type FROM notifications WHERE type NOT IN ('favourite') LIMIT 5");

    assertThat(asked())
        .containsExactly(
            "notifications types[]=mention,reblog limit=80",
            "notifications exclude_types[]=favourite limit=80");
  }

  @Test
  void writesConditionsInTheSearchLanguage() throws SQLException {
    List<List<Object>> found =
        rows(
            "SELECT content, language FROM search_statuses WHERE query = 'new' AND language = 'en'"
                + " AND created_at >= TIMESTAMP '2026-01-01 00:00:00' AND has_media LIMIT 1");

    assertThat(found).isNotEmpty().allMatch(row -> row.get(1).equals("en"));
    assertThat(asked())
        .containsExactly(
            "/api/v2/search type=statuses q=new language:en has:media"
                + " after:\"2025-12-31T23:59:59Z\" limit=40");
  }

  @Test
  void startsWhereAnOffsetPoints() throws SQLException {
    List<List<Object>> found =
        rows("SELECT id, position FROM directory WHERE sort_order = 'new' LIMIT 5 OFFSET 30");

    assertThat(found.get(0).get(1)).isEqualTo(31);
    assertThat(asked()).containsExactly("directory order=new limit=80 offset=30");
  }

  @Test
  void asksNothingForWhatCannotBe() throws SQLException {
    assertThat(rows("SELECT id FROM public_timeline WHERE visibility = 'private'")).isEmpty();
    assertThat(rows("SELECT id FROM statuses WHERE id = '../accounts/1'")).isEmpty();
    assertThat(rows("SELECT id FROM tag_timeline WHERE tag = '###'")).isEmpty();

    assertThat(asked()).isEmpty();
  }

  @Test
  void readsHiddenOrdersToTheirEnd() throws SQLException {
    assertThat(rows("SELECT count(*) FROM bookmarks")).containsExactly(List.of(130L));
    assertThat(asked()).hasSize(4).first().isEqualTo("bookmarks limit=40");
  }

  @Test
  void saysWhichPredicateATableNeeds() {
    assertThatExceptionOfType(SQLException.class)
        .isThrownBy(() -> rows("SELECT * FROM statuses"))
        .withMessageContaining("needs a predicate on id")
        .returns("42000", SQLException::getSQLState);
  }

  @Test
  void takesThePartsOfStatusesThatItHasJustReadFromThem() throws SQLException {
    List<List<Object>> found =
        rows(
            "SELECT h.id, t.name FROM (SELECT * FROM home_timeline LIMIT 60) h"
                + " JOIN status_tags t ON t.status_id = h.id");

    assertThat(asked()).hasSize(2).allMatch(request -> request.startsWith("timelines/home "));
    assertThat(found)
        .containsExactlyInAnyOrderElementsOf(
            rows(
                "SELECT h.id, t.name FROM (SELECT * FROM home_timeline LIMIT 60) h,"
                    + " UNNEST(h.tags) AS t(name)"));
  }

  @Test
  void takesTheAuthorsOfStatusesThatItHasJustReadFromThem() throws SQLException {
    List<List<Object>> found =
        rows(
            "SELECT p.account_acct, a.acct FROM (SELECT * FROM public_timeline LIMIT 30) p"
                + " JOIN accounts a ON a.id = p.account_id");

    assertThat(found).hasSize(30).allMatch(row -> row.get(0).equals(row.get(1)));
    assertThat(asked()).containsExactly("timelines/public limit=40");
  }

  @Test
  void takesBoostedStatusesFromTheirBoosts() throws SQLException {
    List<List<Object>> found =
        rows(
            "SELECT h.reblog_account_acct, s.account_acct FROM (SELECT * FROM home_timeline WHERE"
                + " is_reblog LIMIT 3) h JOIN statuses s ON s.id = h.reblog_id");

    assertThat(found).hasSize(3).allMatch(row -> row.get(0).equals(row.get(1)));
    assertThat(asked()).allMatch(request -> request.startsWith("timelines/home "));
  }
}
