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
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.fanworks.search.AccessPath;
import org.fanworks.search.Column;
import org.fanworks.search.Predicate;
import org.fanworks.search.SiteSearch;
import org.fanworks.search.SortKey;
import org.fanworks.search.TableDeclaration;
import org.fanworks.site.Execution;
import org.fanworks.site.Page;
import org.fanworks.site.PageStream;
import org.fanworks.site.SiteTable;
import org.fanworks.site.ValueCounts;

/**
 * A paged site in memory that does just what its declaration promises: it refuses everything else,
 * returns additional rows where it may, and remembers each request.
 */
final class MemoryTable implements SiteTable {
  static final int PAGE_SIZE = 20;

  static final List<String> RATINGS = List.of("General", "Teen", "Mature", "Explicit");
  static final List<String> CATEGORIES = List.of("Gen", "F/F", "M/M");
  static final List<String> FANDOMS = List.of("Lantern Sea", "Glass Orchard", "Ninth Bell");

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

  private final List<Object[]> rows;
  private final int pageSize;
  private final List<String> requests = new ArrayList<>();
  private final Set<Object> asked = new HashSet<>();

  MemoryTable(int count) {
    this(count, PAGE_SIZE);
  }

  /** A site that gives out {@code pageSize} rows a page, whatever it declares. */
  MemoryTable(int count, int pageSize) {
    this.rows = generate(count);
    this.pageSize = pageSize;
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
            null,
            null
          });
    }
    return rows;
  }

  List<Object[]> rows() {
    return rows;
  }

  /** The requests since the last call. */
  List<String> takeRequests() {
    List<String> taken = List.copyOf(requests);
    requests.clear();
    return taken;
  }

  @Override
  public TableDeclaration declaration() {
    return DECLARATION;
  }

  @Override
  public String describe(SiteSearch search) {
    return "search"
        + search.predicates().stream().map(PredicateText::of).toList()
        + search.order().stream()
            .map(key -> key.column().name() + (key.descending() ? " desc" : " asc"))
            .toList();
  }

  @Override
  public PageStream open(SiteSearch search, Execution execution) {
    search.predicates().forEach(MemoryTable::requireDeclared);
    List<Object[]> found =
        rows.stream().filter(row -> matches(row, search)).sorted(order(search)).toList();
    return new PageStream() {
      private int page = (int) (search.skippedRows() / pageSize);

      @Override
      public Page next() {
        execution.spendRequest();
        requests.add(describe(search) + " page " + (page + 1));
        int from = Math.min(found.size(), page * pageSize);
        int to = Math.min(found.size(), from + pageSize);
        page++;
        return new Page(
            found.subList(from, to), from, OptionalLong.of(found.size()), to == found.size());
      }
    };
  }

  /** Told for one fandom at a time, except for one of which the site has no such page. */
  @Override
  public Optional<ValueCounts> counts(SiteSearch search, Column column, Execution execution) {
    execution.spendRequest();
    requests.add("counts of " + column.name() + " for " + describe(search));
    if (search.valuesOf("fandom").contains(FANDOMS.get(0))) {
      return Optional.empty();
    }
    int position = DECLARATION.indexOf(column.name()).orElseThrow();
    List<Object[]> found = rows.stream().filter(row -> matches(row, search)).toList();
    Map<Object, Long> counts =
        found.stream()
            .filter(row -> row[position] != null)
            .collect(Collectors.groupingBy(row -> row[position], Collectors.counting()));
    return Optional.of(new ValueCounts(counts, found.size()));
  }

  @Override
  public Optional<Boolean> confirmed(Column column, Object value) {
    return asked.contains(value) ? Optional.of(isExact(value)) : Optional.empty();
  }

  @Override
  public boolean confirm(Column column, Object value, Execution execution) {
    if (asked.add(value)) {
      execution.spendRequest();
      requests.add("whether " + column.name() + " is exact for " + value);
    }
    return isExact(value);
  }

  /** The site is lax where it is asked for a fandom that stands for others. */
  static boolean isExact(Object fandom) {
    return !fandom.equals(FANDOMS.get(1));
  }

  private static void requireDeclared(Predicate predicate) {
    for (Column column : predicate.reads()) {
      if (column.pushes().isEmpty()) {
        throw new IllegalArgumentException("The site can't filter by " + column.name());
      }
    }
  }

  private boolean matches(Object[] row, SiteSearch search) {
    return search.predicates().stream()
        .allMatch(
            predicate -> new MemoryFilter(DECLARATION, Arrays.asList(row)).accepts(predicate));
  }

  private static Comparator<Object[]> order(SiteSearch search) {
    if (search.order().isEmpty()) {
      return Comparator.comparing(row -> (Long) row[0]);
    }
    SortKey key = search.order().get(0);
    int column = DECLARATION.indexOf(key.column().name()).orElseThrow();
    @SuppressWarnings("unchecked")
    Comparator<Object> values = (left, right) -> ((Comparable<Object>) left).compareTo(right);
    Comparator<Object> directed = key.descending() ? values.reversed() : values;
    Comparator<Object[]> byKey =
        Comparator.comparing(row -> row[column], Comparator.nullsLast(directed));
    Comparator<Object[]> byId = Comparator.comparing(row -> (Long) row[0]);
    return byKey.thenComparing(key.descending() ? byId.reversed() : byId);
  }
}
