package org.fanworks.mastodon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.fanworks.demo.mastodon.MastodonDemo;
import org.fanworks.demo.mastodon.MastodonRows;
import org.fanworks.demo.mastodon.data.Graph;
import org.fanworks.demo.mastodon.data.Person;
import org.fanworks.oracle.GeneratedQuery;
import org.fanworks.oracle.OracleDatabase;

/** All kinds of feeds of an embedded server as its owner sees them. */
final class StatusFeeds {
  private static final int ACCOUNTS = 4;

  private final Map<String, List<Map<String, Object>>> tables = new LinkedHashMap<>();
  private final List<Feed> feeds = new ArrayList<>();

  /**
   * A feed.
   *
   * @param from what stands after FROM
   */
  private record Feed(String from, List<Map<String, Object>> rows) {}

  StatusFeeds(MastodonDemo server) {
    MastodonRows rows = server.ownerRows();
    add("public_timeline", rows.publicTimeline());
    add("home_timeline", rows.homeTimeline());
    add("my_statuses", rows.statusesOf(server.world().owner()));
    add("bookmarks", rows.bookmarks());
    add("favourites", rows.favourites());
    add("tag_timeline", "tag", "fanfic", rows.tagged("fanfic"));
    for (Graph.UserList list : server.world().graph().own().lists()) {
      add("list_timeline", "list_id", Long.toString(list.id()), rows.listed(list));
    }
    server.world().people().stream()
        .filter(person -> rows.statusesOf(person).size() > 3)
        .limit(ACCOUNTS)
        .forEach(person -> addStatusesOf(person, rows));
  }

  private void addStatusesOf(Person person, MastodonRows rows) {
    add("account_statuses", "account_id", Long.toString(person.id()), rows.statusesOf(person));
  }

  private void add(String table, List<Map<String, Object>> rows) {
    tables.put(table, rows);
    feeds.add(new Feed(table, rows));
  }

  /** One of the feeds of a table that has one for each value of a column. */
  private void add(String table, String column, String value, List<Map<String, Object>> rows) {
    for (Map<String, Object> row : rows) {
      Map<String, Object> whole = new LinkedHashMap<>(row);
      whole.put(column, value);
      tables.computeIfAbsent(table, missing -> new ArrayList<>()).add(whole);
    }
    String from = "(SELECT * FROM " + table + " WHERE " + column + " = '" + value + "') AS part";
    if (!rows.isEmpty()) {
      feeds.add(new Feed(from, rows));
    }
  }

  /** All of them in a database. */
  OracleDatabase oracle() {
    OracleDatabase oracle = OracleDatabase.with("nothing", List.of("id VARCHAR"), List.of());
    tables.forEach((name, rows) -> oracle.and(name, columns(rows), values(rows)));
    return oracle;
  }

  private static List<String> columns(List<Map<String, Object>> rows) {
    return rows.get(0).keySet().stream()
        .map(name -> name + " " + StatusQueries.type(name))
        .toList();
  }

  private static List<List<Object>> values(List<Map<String, Object>> rows) {
    return rows.stream().map(row -> (List<Object>) new ArrayList<>(row.values())).toList();
  }

  /** Queries over one feed each. */
  Arbitrary<GeneratedQuery> queries() {
    return Arbitraries.of(feeds)
        .flatMap(feed -> StatusQueries.grammar(feed.from(), feed.rows()).queries());
  }
}
