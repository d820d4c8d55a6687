package org.fanworks.site.ao3.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.fanworks.search.AccessPath;
import org.fanworks.search.Column;
import org.fanworks.search.Exactness;
import org.fanworks.search.Operand;
import org.fanworks.search.Operator;
import org.fanworks.search.Predicate;
import org.fanworks.search.RowCheck;
import org.fanworks.search.RowOrder;
import org.fanworks.search.SiteSearch;
import org.fanworks.search.TableDeclaration;
import org.fanworks.site.Execution;
import org.fanworks.site.PageStream;
import org.fanworks.site.RecordColumns;
import org.fanworks.site.SiteTable;
import org.fanworks.site.ValueCounts;
import org.fanworks.site.ao3.client.Ao3Fetch;
import org.fanworks.site.ao3.client.Ao3Requests;
import org.fanworks.site.ao3.client.Ao3Web;
import org.fanworks.site.ao3.client.PageSize;
import org.fanworks.site.ao3.client.SeriesPages;
import org.fanworks.site.ao3.client.WorkEntries;
import org.fanworks.site.ao3.client.WorkRoute;
import org.fanworks.site.ao3.form.WorkOrder;
import org.fanworks.site.ao3.page.WorkBlurb;
import org.jspecify.annotations.Nullable;

/**
 * The works of the archive that the visitor may see (AO3 reference, 9.1). Thread-safe.
 *
 * <p>Read from a user's or a collection's works, or from the search; a condition on a tag lets the
 * list of that tag take the place of the search, see {@link WorkRoutes}. Works that are asked for
 * by number may cost nothing, or come from their own pages, see {@link WorksByNumber}; those of a
 * series may come from its page, see {@link WorksOfSeries}.
 */
public final class WorksTable implements SiteTable {
  private static final AccessPath USER_WORKS =
      AccessPath.boundBy(
          "user works",
          new AccessPath.Binding("author_login", Operator.EQUALS, Exactness.SUPERSET),
          new AccessPath.Binding("author_logins", Operator.CONTAINS, Exactness.EXACT));
  private static final AccessPath COLLECTION_WORKS =
      AccessPath.boundBy(
          "collection works",
          new AccessPath.Binding("collection", Operator.EQUALS, Exactness.EXACT));
  private static final AccessPath SEARCH = AccessPath.open("works search").carriedBy("bookmarks");
  private static final int PAGE_SIZE = 20;
  private static final double EXPECTED_WORKS = 17e6;

  private final Ao3Web web;
  private final RecordColumns<ListedWork> rowColumns;
  private final TableDeclaration declaration;
  private final WorkTranslation translation;
  private final PageSize pageSize = new PageSize();

  /** The works of {@code web}. */
  public WorksTable(Ao3Web web) {
    this.web = web;
    List<SearchColumn<ListedWork>> columns = WorkColumns.all(web.urls());
    this.rowColumns = SearchColumn.rowsOf(columns);
    this.declaration =
        new TableDeclaration(
            "works",
            "Works of Archive of Our Own",
            rowColumns.declarations(),
            List.of("id"),
            List.of(USER_WORKS, COLLECTION_WORKS, SEARCH),
            PAGE_SIZE,
            EXPECTED_WORKS);
    this.translation = new WorkTranslation(columns);
  }

  @Override
  public TableDeclaration declaration() {
    return declaration;
  }

  @Override
  public PageStream open(SiteSearch search, Execution execution) {
    RowCheck check = new RowCheck(declaration, search.predicates());
    Ao3Fetch fetch = web.fetch(execution);
    return check.decides() && search.path().bindings().isEmpty()
        ? numbered(search, fetch, works -> rows(works, check, search))
        : searched(search, fetch);
  }

  /** Works that the search names by their own numbers or by those of series may need no search. */
  private PageStream numbered(
      SiteSearch search, Ao3Fetch fetch, Function<List<WorkBlurb>, List<@Nullable Object[]>> rows) {
    List<Long> ids = ids(search);
    List<Long> series = search.numbersOf("series_ids").stream().filter(id -> id > 0).toList();
    WorkEntries entries = new WorkEntries(fetch);
    if (!ids.isEmpty()) {
      return new WorksByNumber(
          ids, search, entries, rows, others -> searched(only(others, search), fetch));
    }
    if (!search.valuesOf("id").isEmpty()) {
      return new NoPages();
    }
    return series.isEmpty()
        ? searched(search, fetch)
        : new DeferredPages(
            () ->
                entries.isSearchAllowed()
                    ? searched(search, fetch)
                    : new WorksOfSeries(series, search, new SeriesPages(fetch), rows));
  }

  private PageStream searched(SiteSearch search, Ao3Fetch fetch) {
    Optional<WorkQuery> query = translation.translate(search);
    if (query.isEmpty()) {
      return new NoPages();
    }
    Ao3Run run = new Ao3Run(new Ao3Requests(fetch), web.knowledge(), pageSize);
    WorkOrder order = WorkOrder.of(search.order());
    WorkRows rows = new WorkRows(rowColumns, web.urls(), order);
    return new SearchStream<>(
        search, new SearchedWorks(query.get(), order, run, rows::of), pageSize);
  }

  /** The works that a search names one by one. */
  private List<Long> ids(SiteSearch search) {
    List<Long> byUrl =
        search.valuesOf("url").stream()
            .flatMap(url -> web.urls().workId((String) url).stream())
            .toList();
    List<Long> ids = search.valuesOf("id").isEmpty() ? byUrl : search.numbersOf("id");
    return ids.stream().filter(id -> id > 0).distinct().toList();
  }

  private SiteSearch only(List<Long> ids, SiteSearch search) {
    List<Predicate> predicates = new ArrayList<>(search.predicates());
    List<Operand> wanted = ids.stream().<Operand>map(Operand.Literal::new).toList();
    predicates.removeIf(WorksTable::isOneOfIds);
    predicates.add(0, new Predicate.AnyOf(declaration.column("id"), wanted, false));
    return new SiteSearch(
        search.path(),
        predicates,
        search.order(),
        search.total(),
        search.skippedRows(),
        search.columns());
  }

  private static boolean isOneOfIds(Predicate predicate) {
    return predicate instanceof Predicate.AnyOf anyOf
        && anyOf.column().name().equals("id")
        && !anyOf.negated();
  }

  /** Rows of entries that no search has filtered and sorted. */
  private List<@Nullable Object[]> rows(List<WorkBlurb> works, RowCheck check, SiteSearch search) {
    List<ListedWork> listed =
        works.stream().flatMap(work -> ListedWork.of(work, web.urls())).toList();
    return new RowOrder(declaration, search.order())
        .sorted(check.fulfilling(rowColumns.rows(listed)));
  }

  /** A work has one rating, and the sidebar of a listing counts all of them (4.1). */
  @Override
  public Optional<ValueCounts> counts(SiteSearch search, Column column, Execution execution) {
    Optional<WorkQuery> query = translation.translate(search);
    if (query.isEmpty()) {
      return Optional.of(new ValueCounts(Map.of(), 0));
    }
    Ao3Requests requests = new Ao3Requests(web.fetch(execution));
    WorkAccess access = new WorkAccess(query.get(), web.knowledge(), requests);
    Optional<Sidebar> sidebar = access.sidebar();
    return sidebar.isEmpty() && !access.needsSearch()
        ? Optional.of(new ValueCounts(Map.of(), 0))
        : sidebar.flatMap(Sidebar::ratings);
  }

  @Override
  public Optional<Boolean> confirmed(Column column, Object value) {
    return new DisplayedTags(web).known(column, value);
  }

  @Override
  public boolean confirm(Column column, Object value, Execution execution) {
    return new DisplayedTags(web).learn(column, value, execution);
  }

  @Override
  public String describe(SiteSearch search) {
    return translation.translate(search).map(query -> describe(query, search)).orElse("nothing");
  }

  private String describe(WorkQuery query, SiteSearch search) {
    WorkRoute route = new WorkRoutes(query, web.knowledge(), () -> true).best();
    int page = search.total() ? 1 : pageSize.pageOf(search.skippedRows());
    return web.urls().describe(route.source(), route.options().parameters(page));
  }
}
