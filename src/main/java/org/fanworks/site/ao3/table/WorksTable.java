package org.fanworks.site.ao3.table;

import java.util.List;
import java.util.Optional;
import org.fanworks.search.AccessPath;
import org.fanworks.search.Exactness;
import org.fanworks.search.Operator;
import org.fanworks.search.SiteSearch;
import org.fanworks.search.TableDeclaration;
import org.fanworks.site.Execution;
import org.fanworks.site.PageStream;
import org.fanworks.site.SiteTable;
import org.fanworks.site.ao3.client.Ao3Requests;
import org.fanworks.site.ao3.client.Ao3Web;
import org.fanworks.site.ao3.client.PageSize;
import org.fanworks.site.ao3.client.WorkRoute;
import org.fanworks.site.ao3.form.WorkOrder;

/**
 * The works of the archive that the visitor may see (AO3 reference, 9.1). Thread-safe.
 *
 * <p>Read from a user's or a collection's works, or from the search; a condition on a tag lets the
 * list of that tag take the place of the search, see {@link WorkRoutes}.
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
  private static final AccessPath SEARCH = AccessPath.open("works search");
  private static final int PAGE_SIZE = 20;
  private static final double EXPECTED_WORKS = 17e6;

  private final Ao3Web web;
  private final List<SearchColumn<ListedWork>> columns;
  private final TableDeclaration declaration;
  private final WorkTranslation translation;
  private final PageSize pageSize = new PageSize();

  /** The works of {@code web}. */
  public WorksTable(Ao3Web web) {
    this.web = web;
    this.columns = WorkColumns.all(web.urls());
    this.declaration =
        new TableDeclaration(
            "works",
            "Works of Archive of Our Own",
            columns.stream().map(SearchColumn::column).toList(),
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
    Optional<WorkQuery> query = translation.translate(search);
    if (query.isEmpty()) {
      return new NoPages();
    }
    Ao3Requests requests = new Ao3Requests(web.fetch(execution));
    Ao3Run run = new Ao3Run(requests, web.knowledge(), pageSize);
    WorkOrder order = WorkOrder.of(search.order());
    WorkRows rows = new WorkRows(columns, web.urls(), order);
    return new SearchStream<>(search, new SearchedWorks(query.get(), order, run, rows), pageSize);
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
