package org.fanworks.mastodon;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Mastodon's feeds in SQL: the rows, and just the requests that they take. */
final class MastodonFeedsTest extends OwnersConnection {
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
}
