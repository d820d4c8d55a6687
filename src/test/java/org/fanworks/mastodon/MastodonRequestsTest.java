package org.fanworks.mastodon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.fanworks.demo.mastodon.MastodonDemo;
import org.fanworks.demo.mastodon.MastodonOptions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Mastodon in SQL, end to end: the rows, and just the requests that they take. */
final class MastodonRequestsTest {
  private static MastodonDemo server;

  private Connection connection;

  @BeforeAll
  static void start() {
    server = MastodonDemo.start(MastodonOptions.defaults().withSize(200, 4_000));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @BeforeEach
  void connect() throws SQLException {
    connection = MastodonConnections.ofOwner(server, "");
    server.clearRequests();
  }

  @AfterEach
  void disconnect() throws SQLException {
    connection.close();
    server.faults().clear();
  }

  private List<List<Object>> rows(String sql) throws SQLException {
    return MastodonConnections.rows(connection, sql);
  }

  private static List<String> asked() {
    return MastodonConnections.asked(server);
  }

  private static List<Object> ids(List<Map<String, Object>> rows, int number) {
    return rows.stream().limit(number).map(row -> row.get("id")).toList();
  }

  private static List<Object> firsts(List<List<Object>> rows) {
    return rows.stream().map(row -> row.get(0)).toList();
  }

  private static String quoted(List<Object> ids) {
    return "'" + String.join("', '", ids.stream().map(Object::toString).toList()) + "'";
  }

  @Test
  void checksItsTokenOnceForAllStatements() throws SQLException {
    rows("SELECT id FROM home_timeline LIMIT 1");
    rows("SELECT id FROM home_timeline LIMIT 1");

    assertThat(server.requests())
        .filteredOn(request -> request.path().endsWith("/verify_credentials"))
        .hasSize(1);
  }

  @Test
  void letsTheServerFilterThePublicTimeline() throws SQLException {
    List<List<Object>> found =
        rows("SELECT id FROM public_timeline WHERE account_is_local AND has_media LIMIT 10");

    List<Map<String, Object>> wanted =
        server.ownerRows().publicTimeline().stream()
            .filter(row -> row.get("account_is_local").equals(true))
            .filter(row -> row.get("has_media").equals(true))
            .toList();
    assertThat(firsts(found)).isEqualTo(ids(wanted, 10));
    assertThat(asked()).containsExactly("timelines/public local=true only_media=true limit=40");
  }

  @Test
  void asksForUpToFourHashtagsAtOnce() throws SQLException {
    rows("SELECT id FROM tag_timeline WHERE tag IN ('ao3', 'Cats', 'poetry') LIMIT 5");

    assertThat(asked()).containsExactly("timelines/tag/ao3 any[]=cats,poetry limit=40");
  }

  @Test
  void leavesNoHashtagOutWhereMoreThanFourAreAskedFor() throws SQLException {
    List<List<Object>> found =
        rows(
            "SELECT DISTINCT id FROM tag_timeline WHERE tag IN ('ao3', 'cats', 'poetry', 'sailing',"
                + " 'podcast') AND created_at >= TIMESTAMP '2026-08-01 00:00:00'");

    List<String> names = List.of("ao3", "cats", "poetry", "sailing", "podcast");
    List<Object> wanted =
        server.ownerRows().tagged().stream()
            .filter(row -> ((List<?>) row.get("tags")).stream().anyMatch(names::contains))
            .filter(row -> !isBefore(row, "2026-08-01T00:00:00"))
            .map(row -> row.get("id"))
            .toList();
    assertThat(firsts(found)).containsExactlyInAnyOrderElementsOf(wanted);
    assertThat(asked()).anyMatch(request -> request.startsWith("timelines/tag/podcast "));
  }

  @Test
  void combinesHashtagsThatAllAndNoneHaveToHave() throws SQLException {
    List<List<Object>> found =
        rows(
            "SELECT id, tag FROM tag_timeline WHERE tag = 'FANFIC' AND tag = 'quillmarsh'"
                + " AND tag <> 'writing' LIMIT 3");

    assertThat(found).allMatch(row -> row.get(1).equals("FANFIC")).hasSize(3);
    assertThat(asked())
        .containsExactly("timelines/tag/fanfic all[]=quillmarsh none[]=writing limit=40");
  }

  @Test
  void hasARowForEachHashtagOfAStatusThatIsAskedFor() throws SQLException {
    List<List<Object>> found =
        rows(
            "SELECT tag, count(*) FROM tag_timeline WHERE tag IN ('ao3', 'fanfic') GROUP BY tag"
                + " ORDER BY tag");

    List<Map<String, Object>> all = server.ownerRows().tagged();
    assertThat(found)
        .isEqualTo(
            List.of(List.of("ao3", with(all, "ao3")), List.of("fanfic", with(all, "fanfic"))));
  }

  private static long with(List<Map<String, Object>> rows, String tag) {
    return rows.stream().filter(row -> ((List<?>) row.get("tags")).contains(tag)).count();
  }

  private static boolean isBefore(Map<String, Object> row, String time) {
    return ((LocalDateTime) row.get("created_at")).isBefore(LocalDateTime.parse(time));
  }

  @Test
  void stopsAtTheFirstStatusBelowATime() throws SQLException {
    List<List<Object>> found =
        rows("SELECT id FROM public_timeline WHERE created_at >= TIMESTAMP '2026-09-20 00:00:00'");

    List<Object> wanted =
        server.ownerRows().publicTimeline().stream()
            .filter(row -> !isBefore(row, "2026-09-20T00:00:00"))
            .map(row -> row.get("id"))
            .toList();
    assertThat(firsts(found)).isEqualTo(wanted);
    assertThat(asked()).hasSize(wanted.size() / 40 + 1);
  }

  @Test
  void jumpsToATimeInLocalFeedsOnceItKnowsTheIds() throws SQLException {
    rows("SELECT id FROM public_timeline LIMIT 1");
    server.clearRequests();

    List<List<Object>> found =
        rows(
            "SELECT id, created_at FROM public_timeline WHERE account_is_local AND created_at <"
                + " TIMESTAMP '2024-01-01 00:00:00' LIMIT 10");

    // 2024-01-01T00:01:00.001Z, a minute and a millisecond later, in the formula of ids.
    long cursor = 1_704_067_260_001L << 16;
    assertThat(found).hasSize(10);
    assertThat(asked()).containsExactly("timelines/public local=true limit=40 max_id=" + cursor);
  }

  @Test
  void readsMixedFeedsFromTheTopSinceStatusesMayArriveLate() throws SQLException {
    List<List<Object>> found =
        rows(
            "SELECT id FROM public_timeline WHERE created_at < TIMESTAMP '2026-09-01 00:00:00'"
                + " LIMIT 1");

    Object wanted =
        server.ownerRows().publicTimeline().stream()
            .filter(row -> isBefore(row, "2026-09-01T00:00:00"))
            .findFirst()
            .orElseThrow()
            .get("id");
    assertThat(firsts(found)).containsExactly(wanted);
    assertThat(asked().get(0)).isEqualTo("timelines/public limit=40");
  }

  @Test
  void readsTheNewestByTimeFromOnePage() throws SQLException {
    List<List<Object>> found =
        rows("SELECT id FROM public_timeline ORDER BY created_at DESC LIMIT 20");

    List<Map<String, Object>> sorted = new ArrayList<>(server.ownerRows().publicTimeline());
    sorted.sort(
        Comparator.comparing((Map<String, Object> row) -> (LocalDateTime) row.get("created_at"))
            .reversed());
    assertThat(firsts(found)).isEqualTo(ids(sorted, 20));
    assertThat(asked()).hasSize(1);
  }

  @Test
  void walksUpwardsFromTheOldestId() throws SQLException {
    List<List<Object>> found = rows("SELECT id FROM my_statuses ORDER BY id_num LIMIT 50");

    List<Map<String, Object>> own =
        new ArrayList<>(server.ownerRows().statusesOf(server.world().owner()));
    own.sort(Comparator.comparing((Map<String, Object> row) -> (Long) row.get("id_num")));
    assertThat(firsts(found)).isEqualTo(ids(own, 50));
    assertThat(asked()).hasSize(2).first().asString().endsWith("limit=40 min_id=0");
  }

  @Test
  void readsOnlyTheWantedIds() throws SQLException {
    List<Map<String, Object>> feed = server.ownerRows().publicTimeline();
    Object high = feed.get(100).get("id_num");
    Object low = feed.get(110).get("id_num");

    List<List<Object>> found =
        rows("SELECT id FROM public_timeline WHERE id_num <= " + high + " AND id_num >= " + low);

    assertThat(firsts(found)).isEqualTo(ids(feed.subList(100, 111), 11));
    assertThat(asked()).containsExactly("timelines/public limit=40 max_id=" + ((Long) high + 1));
  }

  @Test
  void fetchesTwentyStatusesAtOnce() throws SQLException {
    List<Object> ids = ids(server.ownerRows().publicTimeline(), 45);

    List<List<Object>> found = rows("SELECT id FROM statuses WHERE id IN (" + quoted(ids) + ")");

    assertThat(firsts(found)).containsExactlyInAnyOrderElementsOf(ids);
    assertThat(asked()).hasSize(3).allMatch(request -> request.startsWith("statuses id[]="));
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

    assertThat(found).first().asInstanceOf(InstanceOfAssertFactories.LIST).element(1).isEqualTo(31);
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
}
