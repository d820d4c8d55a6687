package org.fanworks.planner;

import java.util.Arrays;
import java.util.List;
import org.fanworks.oracle.OracleDatabase;
import org.fanworks.search.PushdownPolicy;

/** A site in memory with works, bookmarks and members, and the database to compare it with. */
final class MemoryWorld {
  static final int WORKS = 300;
  private static final int BOOKMARKS = 260;

  private MemoryWorld() {}

  private static List<MemoryTable> tables() {
    return List.of(
        MemoryWorks.table(WORKS), MemoryMembers.bookmarks(BOOKMARKS, WORKS), MemoryMembers.users());
  }

  /** An engine over all tables, which declare pages of so many rows. */
  static MemoryEngine engine(int pageSize, PushdownPolicy policy) {
    return new MemoryEngine(
        tables().stream().map(table -> table.declaring(pageSize)).toList(), policy);
  }

  /** The rows of all tables in another database. */
  static OracleDatabase oracle() {
    List<MemoryTable> tables = tables();
    return OracleDatabase.with(
            "works",
            List.of(
                "id BIGINT",
                "title VARCHAR",
                "rating VARCHAR",
                "word_count INTEGER",
                "kudos INTEGER",
                "date_updated DATE",
                "complete BOOLEAN",
                "categories VARCHAR ARRAY",
                "fandoms VARCHAR ARRAY",
                "summary VARCHAR",
                "author VARCHAR"),
            rows(tables.get(0), 11))
        .and(
            "bookmarks",
            List.of(
                "id BIGINT",
                "work_id BIGINT",
                "login VARCHAR",
                "rec BOOLEAN",
                "bookmarked DATE",
                "note VARCHAR"),
            rows(tables.get(1), 6))
        .and(
            "users",
            List.of("login VARCHAR", "joined DATE", "works_count INTEGER", "moderator BOOLEAN"),
            rows(tables.get(2), 4));
  }

  private static List<List<Object>> rows(MemoryTable table, int columns) {
    return table.rows().stream().map(row -> Arrays.asList(row).subList(0, columns)).toList();
  }
}
