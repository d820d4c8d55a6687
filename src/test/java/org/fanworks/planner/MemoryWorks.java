package org.fanworks.planner;

import static org.fanworks.search.ColumnType.BIGINT;
import static org.fanworks.search.ColumnType.BOOLEAN;
import static org.fanworks.search.ColumnType.DATE;
import static org.fanworks.search.ColumnType.INTEGER;
import static org.fanworks.search.ColumnType.VARCHAR;
import static org.fanworks.search.ColumnType.VARCHAR_ARRAY;
import static org.fanworks.search.Exactness.EXACT;
import static org.fanworks.search.Exactness.LIVE;
import static org.fanworks.search.Exactness.SUPERSET;
import static org.fanworks.search.Operator.CONTAINS;
import static org.fanworks.search.Operator.EQUALS;
import static org.fanworks.search.Operator.LIKE;
import static org.fanworks.search.Operator.NOT_CONTAINS;
import static org.fanworks.search.Operator.NOT_EQUALS;
import static org.fanworks.search.Operator.NULL_TEST;
import static org.fanworks.search.Operator.RANGE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.fanworks.search.AccessPath;
import org.fanworks.search.Column;
import org.fanworks.search.TableDeclaration;

/** The works of a site in memory. */
final class MemoryWorks {
  /** Rows of a full page, unless a test wants another size. */
  static final int PAGE_SIZE = 20;

  static final List<String> RATINGS = List.of("General", "Teen", "Mature", "Explicit");
  static final List<String> CATEGORIES = List.of("Gen", "F/F", "M/M");
  static final List<String> FANDOMS = List.of("Lantern Sea", "Glass Orchard", "Ninth Bell");

  private static final int AUTHORS = 17;

  private static final TableDeclaration DECLARATION =
      new TableDeclaration(
          "works",
          "Works of a site in memory.",
          List.of(
              Column.listed("id", BIGINT, "Key.")
                  .pushing(EXACT, EQUALS, NOT_EQUALS, RANGE)
                  .sorting(EXACT)
                  .atOnce(PAGE_SIZE),
              Column.listed("title", VARCHAR, "Title.").pushing(SUPERSET, EQUALS, LIKE),
              Column.listed("rating", VARCHAR, "Rating.")
                  .orNull()
                  .pushing(EXACT, EQUALS, NOT_EQUALS, NULL_TEST)
                  .oneOf(RATINGS)
                  .countedWith("fandom"),
              Column.listed("word_count", INTEGER, "Words.")
                  .orNull()
                  .pushing(EXACT, EQUALS, NOT_EQUALS, RANGE, NULL_TEST)
                  .sorting(EXACT),
              Column.listed("kudos", INTEGER, "Kudos.")
                  .pushing(LIVE, EQUALS, NOT_EQUALS, RANGE)
                  .sorting(LIVE),
              Column.listed("date_updated", DATE, "Day of the last change.")
                  .pushing(SUPERSET, EQUALS, RANGE)
                  .indexedAs("date_indexed", 1)
                  .sorting(LIVE),
              Column.listed("complete", BOOLEAN, "Whether it is finished.")
                  .pushing(EXACT, EQUALS, NOT_EQUALS)
                  .distinct(2),
              Column.listed("categories", VARCHAR_ARRAY, "Categories.")
                  .pushing(EXACT, CONTAINS, NOT_CONTAINS)
                  .oneOf(CATEGORIES),
              Column.listed("fandoms", VARCHAR_ARRAY, "Fandoms.")
                  .pushing(SUPERSET, CONTAINS)
                  .exactOnceConfirmed(CONTAINS, NOT_CONTAINS)
                  .distinct(FANDOMS.size()),
              Column.listed("summary", VARCHAR, "Summary.").orNull(),
              Column.listed("author", VARCHAR, "Login of the author.")
                  .orNull()
                  .pushing(EXACT, EQUALS)
                  .distinct(AUTHORS)
                  .atOnce(1),
              Column.searched("fandom", VARCHAR, "Fandom as the site finds it.")
                  .pushing(EXACT, EQUALS, NOT_EQUALS)
                  .distinct(FANDOMS.size())
                  .atOnce(1),
              Column.searched("date_indexed", DATE, "Day of the last change by the index.")
                  .pushing(EXACT, EQUALS, RANGE)
                  .distinct(400)
                  .atOnce(40)),
          List.of("id"),
          List.of(AccessPath.open("search")),
          PAGE_SIZE,
          300);

  private MemoryWorks() {}

  /** A table of {@code count} works in pages of the usual size. */
  static MemoryTable table(int count) {
    return new MemoryTable(DECLARATION, generate(count));
  }

  /** The login of the author of a work; null for one that is anonymous. */
  static String author(long id) {
    return id % 9 == 4 ? null : "user" + id * id % AUTHORS;
  }

  private static List<Object[]> generate(int count) {
    Random random = new Random(7);
    List<Object[]> rows = new ArrayList<>();
    for (int id = 1; id <= count; id++) {
      List<String> fandoms =
          FANDOMS.stream().filter(fandom -> random.nextInt(3) == 0).sorted().toList();
      rows.add(
          new Object[] {
            (long) id,
            (random.nextBoolean() ? "The " : "") + "Story " + random.nextInt(40),
            random.nextInt(10) == 0 ? null : RATINGS.get(random.nextInt(RATINGS.size())),
            random.nextInt(12) == 0 ? null : random.nextInt(100_000),
            random.nextInt(3000),
            LocalDate.of(2024, 1, 1).plusDays(random.nextInt(400)),
            random.nextBoolean(),
            CATEGORIES.stream().filter(category -> random.nextInt(3) == 0).toList(),
            fandoms,
            random.nextInt(4) == 0 ? null : "About " + random.nextInt(20),
            author(id),
            null,
            null
          });
    }
    return rows;
  }
}
