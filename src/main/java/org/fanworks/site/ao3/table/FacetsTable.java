package org.fanworks.site.ao3.table;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fanworks.error.ErrorKind;
import org.fanworks.error.FanworksException;
import org.fanworks.search.AccessPath;
import org.fanworks.search.AccessPath.Binding;
import org.fanworks.search.AccessPath.Sorting;
import org.fanworks.search.Exactness;
import org.fanworks.search.Operator;
import org.fanworks.search.SiteSearch;
import org.fanworks.search.TableDeclaration;
import org.fanworks.site.Execution;
import org.fanworks.site.PageStream;
import org.fanworks.site.RecordColumns;
import org.fanworks.site.RecordStream;
import org.fanworks.site.SiteTable;
import org.fanworks.site.ao3.client.Ao3Requests;
import org.fanworks.site.ao3.client.Ao3Web;
import org.fanworks.site.ao3.client.WorkRoute;
import org.fanworks.site.ao3.page.Facet;

/**
 * The tags that the works of a tag have most, with the number of works: the sidebar of the tag's
 * listing, one request (AO3 reference, 4.1). Thread-safe.
 */
public final class FacetsTable implements SiteTable {
  private static final AccessPath TAG_WORKS =
      AccessPath.boundBy(
              "sidebar of a tag's works",
              bound("tag"),
              bound("fandom"),
              bound("relationship"),
              bound("character_name"),
              bound("freeform"))
          .sorting(Sorting.NONE);

  /** The whole search, of which a condition on a tag makes the listing of that tag. */
  private static final AccessPath WORKS = AccessPath.open("works search");

  private static final int ROWS = 58;

  private final Ao3Web web;
  private final RecordColumns<Facet> columns;
  private final WorkTranslation translation;
  private final TableDeclaration declaration;

  /** The facets of {@code web}. */
  public FacetsTable(Ao3Web web) {
    this.web = web;
    List<SearchColumn<ListedWork>> works = WorkColumns.all(web.urls());
    this.columns = FacetColumns.of(works);
    this.translation = new WorkTranslation(works);
    this.declaration =
        new TableDeclaration(
            "facets",
            "Tags that the works of a tag have most, with the number of works.",
            columns.declarations(),
            List.of("kind", "name"),
            List.of(TAG_WORKS),
            ROWS,
            ROWS * 1000.0);
  }

  private static Binding bound(String column) {
    return new Binding(column, Operator.EQUALS, Exactness.EXACT);
  }

  @Override
  public TableDeclaration declaration() {
    return declaration;
  }

  @Override
  public PageStream open(SiteSearch search, Execution execution) {
    return RecordStream.whole(
        columns,
        () ->
            query(search)
                .map(query -> new WorkAccess(query, web.knowledge(), requests(execution)))
                .map(FacetsTable::facets)
                .orElse(List.of()));
  }

  private Ao3Requests requests(Execution execution) {
    return new Ao3Requests(web.fetch(execution));
  }

  private Optional<WorkQuery> query(SiteSearch search) {
    return translation.translate(
        new SiteSearch(WORKS, search.predicates(), List.of(), true, 0, Set.of()));
  }

  private static List<Facet> facets(WorkAccess access) {
    Optional<Sidebar> sidebar = access.sidebar();
    if (sidebar.isEmpty() && access.needsSearch()) {
      throw new FanworksException(
          ErrorKind.NOT_SUPPORTED,
          "The archive has no list of works for a tag that is not canonical yet, so that nothing"
              + " counts its facets; ask ao3.facets for a canonical tag or a synonym of one.");
    }
    return sidebar.map(Sidebar::facets).orElse(List.of());
  }

  @Override
  public String describe(SiteSearch search) {
    return query(search).map(this::describe).orElse("nothing");
  }

  private String describe(WorkQuery query) {
    WorkRoute route = new WorkRoutes(query, web.knowledge(), () -> true).best();
    return web.urls().describe(route.source(), route.options().parameters(1));
  }
}
