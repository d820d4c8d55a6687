package org.fanworks.planner;

import static org.fanworks.search.ColumnType.BIGINT;
import static org.fanworks.search.ColumnType.BOOLEAN;
import static org.fanworks.search.ColumnType.DATE;
import static org.fanworks.search.ColumnType.INTEGER;
import static org.fanworks.search.ColumnType.VARCHAR;
import static org.fanworks.search.Exactness.EXACT;
import static org.fanworks.search.Exactness.LIVE;
import static org.fanworks.search.Exactness.SUPERSET;
import static org.fanworks.search.Operator.EQUALS;
import static org.fanworks.search.Operator.NOT_EQUALS;
import static org.fanworks.search.Operator.RANGE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.fanworks.search.AccessPath;
import org.fanworks.search.Column;
import org.fanworks.search.TableDeclaration;

/** The members of a site in memory, each with a page of its own, and what they have bookmarked. */
final class MemoryMembers {
  private static final int MEMBERS = 20;

  private static final TableDeclaration USERS =
      new TableDeclaration(
          "users",
          "Members of a site in memory.",
          List.of(
              Column.listed("login", VARCHAR, "Key.").pushing(EXACT, EQUALS).atOnce(1),
              Column.listed("joined", DATE, "First day."),
              Column.listed("works_count", INTEGER, "Works.").orNull(),
              Column.listed("moderator", BOOLEAN, "Whether the member is a moderator.")),
          List.of("login"),
          List.of(
              AccessPath.boundBy("user", new AccessPath.Binding("login", EQUALS, EXACT)).plain()),
          1,
          MEMBERS);

  private static final TableDeclaration BOOKMARKS =
      new TableDeclaration(
          "bookmarks",
          "Bookmarks of a site in memory.",
          List.of(
              Column.listed("id", BIGINT, "Key.")
                  .pushing(EXACT, EQUALS, NOT_EQUALS, RANGE)
                  .sorting(EXACT)
                  .atOnce(MemoryWorks.PAGE_SIZE),
              Column.listed("work_id", BIGINT, "The work.")
                  .orNull()
                  .pushing(EXACT, EQUALS)
                  .atOnce(5),
              Column.listed("login", VARCHAR, "Whose bookmark it is.")
                  .pushing(EXACT, EQUALS)
                  .distinct(MEMBERS)
                  .atOnce(1),
              Column.listed("rec", BOOLEAN, "Whether it is recommended.")
                  .pushing(EXACT, EQUALS, NOT_EQUALS)
                  .distinct(2),
              Column.listed("bookmarked", DATE, "Day.")
                  .pushing(SUPERSET, EQUALS, RANGE)
                  .sorting(LIVE),
              Column.listed("note", VARCHAR, "Note.").orNull()),
          List.of("id"),
          List.of(
              AccessPath.boundBy("of a user", new AccessPath.Binding("login", EQUALS, EXACT))
                  .filteringBy("rec")
                  .sorting(AccessPath.Sorting.DESCENDING),
              AccessPath.boundBy("of a work", new AccessPath.Binding("work_id", EQUALS, EXACT))
                  .plain()
                  .inBatches()
                  .withoutTotals(),
              AccessPath.open("search").sorting(AccessPath.Sorting.DESCENDING)),
          MemoryWorks.PAGE_SIZE,
          200);

  private MemoryMembers() {}

  /** All members. */
  static MemoryTable users() {
    Random random = new Random(11);
    List<Object[]> rows = new ArrayList<>();
    for (int member = 0; member < MEMBERS; member++) {
      rows.add(
          new Object[] {
            "user" + member,
            LocalDate.of(2015, 6, 1).plusDays(random.nextInt(3000)),
            random.nextInt(5) == 0 ? null : random.nextInt(40),
            random.nextInt(6) == 0
          });
    }
    return new MemoryTable(USERS, rows);
  }

  /** Bookmarks of which some are of no work, and some of one that is gone. */
  static MemoryTable bookmarks(int count, int works) {
    Random random = new Random(13);
    List<Object[]> rows = new ArrayList<>();
    for (int id = 1; id <= count; id++) {
      rows.add(
          new Object[] {
            (long) id,
            random.nextInt(8) == 0 ? null : (Object) (1L + random.nextInt(works + works / 10)),
            "user" + random.nextInt(MEMBERS + 2),
            random.nextInt(4) == 0,
            LocalDate.of(2024, 3, 1).plusDays(random.nextInt(500)),
            random.nextInt(3) == 0 ? "Note " + random.nextInt(9) : null
          });
    }
    return new MemoryTable(BOOKMARKS, rows);
  }
}
