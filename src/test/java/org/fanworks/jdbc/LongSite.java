package org.fanworks.jdbc;

import static org.fanworks.search.ColumnType.BIGINT;
import static org.fanworks.search.ColumnType.VARCHAR;
import static org.fanworks.search.Exactness.EXACT;
import static org.fanworks.search.Operator.EQUALS;
import static org.fanworks.search.Operator.RANGE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import org.fanworks.search.AccessPath;
import org.fanworks.search.Column;
import org.fanworks.search.SiteSearch;
import org.fanworks.search.TableDeclaration;
import org.fanworks.site.Execution;
import org.fanworks.site.Page;
import org.fanworks.site.PageStream;
import org.fanworks.site.Site;
import org.fanworks.site.SiteState;
import org.fanworks.site.SiteTable;

/** A site with more rows than fit into memory, each made when it is asked for. */
record LongSite(long rows) implements Site {
  private static final int PAGE_SIZE = 100;

  /** How many rows have the same {@code decade}. */
  static final int SAME_DECADE = 10;

  @Override
  public String schema() {
    return "ao3";
  }

  @Override
  public String remark() {
    return "A site with many rows.";
  }

  @Override
  public List<SiteTable> tables() {
    return List.of(new Numbers(rows), new Names());
  }

  @Override
  public Optional<SiteState> state() {
    return Optional.empty();
  }

  @Override
  public void close() {}

  private static TableDeclaration declaration(String name, double rows, Column... columns) {
    return new TableDeclaration(
        name,
        "Table " + name + ".",
        List.of(columns),
        List.of("id"),
        List.of(AccessPath.open("search")),
        PAGE_SIZE,
        rows);
  }

  /**
   * The numbers from 1 on. The search column {@code kind} finds all of them, the even ones, and
   * those of the first half.
   */
  private record Numbers(long rows) implements SiteTable {
    @Override
    public TableDeclaration declaration() {
      return LongSite.declaration(
          "numbers",
          (double) rows,
          Column.listed("id", BIGINT, "Number.")
              .pushing(EXACT, EQUALS, RANGE)
              .sorting(EXACT)
              .atOnce(PAGE_SIZE),
          Column.listed("title", VARCHAR, "Text."),
          Column.listed("decade", BIGINT, "The same for ten numbers.")
              .pushing(EXACT, EQUALS)
              .distinct((double) rows / SAME_DECADE)
              .atOnce(PAGE_SIZE / SAME_DECADE),
          Column.searched("kind", VARCHAR, "Kind.").pushing(EXACT, EQUALS).atOnce(1));
    }

    @Override
    public String describe(SiteSearch search) {
      return "numbers";
    }

    @Override
    public PageStream open(SiteSearch search, Execution execution) {
      List<Long> asked = new ArrayList<>(search.numbersOf("id"));
      for (long decade : search.numbersOf("decade")) {
        LongStream.range(decade * SAME_DECADE, (decade + 1) * SAME_DECADE).forEach(asked::add);
      }
      if (!asked.isEmpty()) {
        return () -> onlyPage(asked.stream().filter(this::exists).map(Numbers::row).toList());
      }
      boolean even = search.valuesOf("kind").contains("even");
      long found = search.valuesOf("kind").isEmpty() ? rows : rows / 2;
      boolean descending = !search.order().isEmpty() && search.order().get(0).descending();
      return new PageStream() {
        private long first;

        @Override
        public Page next() {
          execution.spendRequest();
          long from = first;
          first = Math.min(found, first + PAGE_SIZE);
          return new Page(
              LongStream.range(from, first)
                  .map(place -> descending ? found - place : place + 1)
                  .mapToObj(number -> row(even ? 2 * number : number))
                  .toList(),
              from,
              OptionalLong.of(found),
              first == found);
        }
      };
    }

    private boolean exists(long id) {
      return id >= 1 && id <= rows;
    }

    private static Object[] row(long id) {
      return new Object[] {id, "Number " + id, id / SAME_DECADE, null};
    }
  }

  /** The name of each number, which has to be asked for. */
  private record Names() implements SiteTable {
    private static final TableDeclaration DECLARATION =
        LongSite.declaration(
            "names",
            1e9,
            Column.listed("id", BIGINT, "Number.").pushing(EXACT, EQUALS).atOnce(PAGE_SIZE),
            Column.listed("name", VARCHAR, "Name."));

    @Override
    public TableDeclaration declaration() {
      return DECLARATION;
    }

    @Override
    public String describe(SiteSearch search) {
      return "names";
    }

    @Override
    public PageStream open(SiteSearch search, Execution execution) {
      return () -> {
        execution.spendRequest();
        return onlyPage(
            search.numbersOf("id").stream().map(id -> new Object[] {id, "Name " + id}).toList());
      };
    }
  }

  private static Page onlyPage(List<Object[]> rows) {
    return new Page(rows, 0, OptionalLong.of(rows.size()), true);
  }
}
