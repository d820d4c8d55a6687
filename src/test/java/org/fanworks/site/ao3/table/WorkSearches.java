package org.fanworks.site.ao3.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.fanworks.search.AccessPath;
import org.fanworks.search.Operand;
import org.fanworks.search.Predicate;
import org.fanworks.search.Predicate.Comparison;
import org.fanworks.search.SiteSearch;
import org.fanworks.search.SortKey;
import org.fanworks.search.TableDeclaration;

/** Writes searches of the table of works shortly, as the planner would hand them over. */
public record WorkSearches(TableDeclaration works) {
  public Predicate is(String column, Object... values) {
    return new Predicate.AnyOf(works.column(column), operands(values), false);
  }

  public Predicate isNot(String column, Object... values) {
    return new Predicate.AnyOf(works.column(column), operands(values), true);
  }

  Predicate has(String column, Object... values) {
    return new Predicate.Contains(works.column(column), operands(values), false);
  }

  Predicate hasNot(String column, Object... values) {
    return new Predicate.Contains(works.column(column), operands(values), true);
  }

  Predicate like(String column, String pattern) {
    return new Predicate.Like(works.column(column), new Operand.Literal(pattern));
  }

  Predicate isNull(String column) {
    return new Predicate.NullTest(works.column(column), false);
  }

  Predicate isNotNull(String column) {
    return new Predicate.NullTest(works.column(column), true);
  }

  Predicate less(String column, Object value) {
    return range(column, Comparison.LESS, value);
  }

  Predicate atMost(String column, Object value) {
    return range(column, Comparison.LESS_OR_EQUAL, value);
  }

  Predicate more(String column, Object value) {
    return range(column, Comparison.GREATER, value);
  }

  Predicate atLeast(String column, Object value) {
    return range(column, Comparison.GREATER_OR_EQUAL, value);
  }

  static Predicate and(Predicate... terms) {
    return new Predicate.And(List.of(terms));
  }

  static Predicate or(Predicate... terms) {
    return new Predicate.Or(List.of(terms));
  }

  public SortKey ascending(String column) {
    return new SortKey(works.column(column), false);
  }

  public SortKey descending(String column) {
    return new SortKey(works.column(column), true);
  }

  /** A search by way of the archive's search. */
  public SiteSearch search(Predicate... predicates) {
    return new SiteSearch(path("works search"), List.of(predicates), List.of(), false, 0, Set.of());
  }

  /** A search among the works of a user. */
  SiteSearch ofUser(Predicate... predicates) {
    return new SiteSearch(path("user works"), List.of(predicates), List.of(), false, 0, Set.of());
  }

  static SiteSearch ordered(SiteSearch search, SortKey... keys) {
    return new SiteSearch(
        search.path(),
        search.predicates(),
        List.of(keys),
        search.total(),
        search.skippedRows(),
        search.columns());
  }

  static SiteSearch total(SiteSearch search) {
    return new SiteSearch(
        search.path(), search.predicates(), search.order(), true, 0, search.columns());
  }

  static SiteSearch skipping(SiteSearch search, long rows) {
    return new SiteSearch(
        search.path(), search.predicates(), search.order(), false, rows, search.columns());
  }

  private AccessPath path(String name) {
    return works.paths().stream()
        .filter(path -> path.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private Predicate range(String column, Comparison comparison, Object value) {
    return new Predicate.Range(works.column(column), comparison, new Operand.Literal(value));
  }

  private static List<Operand> operands(Object... values) {
    List<Operand> operands = new ArrayList<>();
    Arrays.stream(values).map(Operand.Literal::new).forEach(operands::add);
    return operands;
  }
}
