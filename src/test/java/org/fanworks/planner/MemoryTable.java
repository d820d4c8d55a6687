package org.fanworks.planner;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
 * returns additional rows where it may, and counts its requests.
 */
final class MemoryTable implements SiteTable {
  private final TableDeclaration declaration;
  private final List<Object[]> rows;
  private final AtomicInteger requests = new AtomicInteger();
  private final AtomicInteger questions = new AtomicInteger();
  private final Set<Object> asked = new HashSet<>();
  private int pageSize;

  /** A table of {@code rows}, in the order of their key. */
  MemoryTable(TableDeclaration declaration, List<Object[]> rows) {
    this.declaration = declaration;
    this.rows = List.copyOf(rows);
    this.pageSize = declaration.pageSize();
  }

  /**
   * The same table, which declares how many rows it has, pages of {@code size} rows, and as many
   * keys a search where it took a page of them.
   */
  MemoryTable declaring(int size) {
    return new MemoryTable(
        new TableDeclaration(
            declaration.name(),
            declaration.remark(),
            declaration.columns().stream()
                .map(
                    column ->
                        column.valuesPerSearch() == declaration.pageSize()
                            ? column.atOnce(size)
                            : column)
                .toList(),
            declaration.primaryKey(),
            declaration.paths(),
            size,
            rows.size()),
        rows);
  }

  /** Gives out {@code size} rows a page from now on, whatever it declares. */
  void giveOut(int size) {
    pageSize = size;
  }

  List<Object[]> rows() {
    return rows;
  }

  /** How many requests there were since the last call. */
  int takeRequests() {
    return requests.getAndSet(0);
  }

  /** How many of them only asked whether the site is exact. */
  int takeQuestions() {
    return questions.getAndSet(0);
  }

  @Override
  public TableDeclaration declaration() {
    return declaration;
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
    requireDeclared(search);
    Stream<Object[]> matching = rows.stream().filter(row -> matches(row, search));
    List<Object[]> found =
        search.order().isEmpty()
            ? matching.toList()
            : matching.sorted(order(search.order().get(0))).toList();
    OptionalLong total =
        search.path().abilities().totals() ? OptionalLong.of(found.size()) : OptionalLong.empty();
    return new PageStream() {
      private int page = (int) (search.skippedRows() / pageSize);

      @Override
      public Page next() {
        execution.spendRequest();
        requests.incrementAndGet();
        int from = Math.min(found.size(), page * pageSize);
        int to = Math.min(found.size(), from + pageSize);
        page++;
        return new Page(found.subList(from, to), from, total, to == found.size());
      }
    };
  }

  /** Told for one fandom at a time, except for one of which the site has no such page. */
  @Override
  public Optional<ValueCounts> counts(SiteSearch search, Column column, Execution execution) {
    execution.spendRequest();
    requests.incrementAndGet();
    if (search.valuesOf("fandom").contains(MemoryWorks.FANDOMS.get(0))) {
      return Optional.empty();
    }
    int position = declaration.indexOf(column.name()).orElseThrow();
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
      requests.incrementAndGet();
      questions.incrementAndGet();
    }
    return isExact(value);
  }

  /** The site is lax where it is asked for a fandom that stands for others. */
  static boolean isExact(Object fandom) {
    return !fandom.equals(MemoryWorks.FANDOMS.get(1));
  }

  private static void requireDeclared(SiteSearch search) {
    AccessPath.Abilities abilities = search.path().abilities();
    List<String> bound = search.path().bindings().stream().map(AccessPath.Binding::column).toList();
    for (Predicate predicate : search.predicates()) {
      for (Column column : predicate.reads()) {
        boolean filters =
            bound.contains(column.name())
                || abilities.filters().map(names -> names.contains(column.name())).orElse(true);
        if (column.pushes().isEmpty() || !filters) {
          throw new IllegalArgumentException("The site can't filter by " + column.name());
        }
      }
    }
    boolean sorts =
        switch (abilities.sorting()) {
          case BOTH -> true;
          case DESCENDING -> search.order().stream().allMatch(SortKey::descending);
          case NONE -> search.order().isEmpty();
        };
    if (!sorts) {
      throw new IllegalArgumentException("The site can't sort like that");
    }
  }

  private boolean matches(Object[] row, SiteSearch search) {
    return search.predicates().stream()
        .allMatch(
            predicate -> new MemoryFilter(declaration, Arrays.asList(row)).accepts(predicate));
  }

  private Comparator<Object[]> order(SortKey key) {
    int column = declaration.indexOf(key.column().name()).orElseThrow();
    @SuppressWarnings("unchecked")
    Comparator<Object> values = (left, right) -> ((Comparable<Object>) left).compareTo(right);
    Comparator<Object> directed = key.descending() ? values.reversed() : values;
    Comparator<Object[]> byKey =
        Comparator.comparing(row -> row[column], Comparator.nullsLast(directed));
    Comparator<Object[]> byId = Comparator.comparing(row -> (Long) row[0]);
    return byKey.thenComparing(key.descending() ? byId.reversed() : byId);
  }
}
