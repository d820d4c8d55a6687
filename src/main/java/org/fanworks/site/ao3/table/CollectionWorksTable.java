package org.fanworks.site.ao3.table;

import static org.fanworks.search.Column.listed;
import static org.fanworks.search.ColumnType.BIGINT;
import static org.fanworks.search.ColumnType.BOOLEAN;
import static org.fanworks.search.ColumnType.VARCHAR;

import java.util.List;
import java.util.Optional;
import org.fanworks.search.ForeignKey;
import org.fanworks.search.SiteSearch;
import org.fanworks.search.TableDeclaration;
import org.fanworks.site.Execution;
import org.fanworks.site.PageStream;
import org.fanworks.site.RecordColumns;
import org.fanworks.site.RecordColumns.RecordColumn;
import org.fanworks.site.SiteTable;
import org.fanworks.site.ao3.client.Ao3Requests;
import org.fanworks.site.ao3.client.Ao3Web;
import org.fanworks.site.ao3.client.CollectionPages;
import org.fanworks.site.ao3.client.PageSize;
import org.fanworks.site.ao3.client.WorkRoute;
import org.fanworks.site.ao3.client.WorkSource;
import org.fanworks.site.ao3.form.FormParameters;
import org.fanworks.site.ao3.form.SearchText;
import org.fanworks.site.ao3.form.WorkOrder;
import org.fanworks.site.ao3.page.WorkBlurb;

/**
 * The table of the works that a collection lists (AO3 reference, 4.1 and 9.1), those of the
 * collections inside of it included. Thread-safe.
 *
 * <p>It holds mystery works too, of which only the number is known: a collection is where they can
 * be counted.
 */
public final class CollectionWorksTable implements SiteTable {
  private static final RecordColumns<CollectionWork> COLUMNS =
      RecordColumns.of(
          List.of(
              RecordColumn.of(
                  listed("collection", VARCHAR, "Name of the collection").distinct(6e4).atOnce(1),
                  CollectionWork::collection),
              RecordColumn.of(
                  listed("work_id", BIGINT, "Number of the work").distinct(4e6),
                  listed -> listed.blurb().id()),
              RecordColumn.of(
                  listed("revealed", BOOLEAN, "Whether more than the number is to be seen")
                      .distinct(2),
                  listed -> !listed.blurb().isMystery())),
          BylineColumns.of(listed -> listed.blurb().work()));

  private final Ao3Web web;
  private final PageSize pageSize = new PageSize();
  private final TableDeclaration declaration =
      new TableDeclaration(
              "collection_works",
              "Which works are in a collection, or in a collection inside of it.",
              COLUMNS.declarations(),
              List.of("collection", "work_id"),
              List.of(KeyPath.boundBy("collection works", "collection")),
              20,
              4e6)
          .relatedTo(
              ForeignKey.of("collection", "collections", "name"),
              ForeignKey.of("work_id", "works", "id"),
              ForeignKey.of("author_login", "users", "login"));

  /** The table of {@code web}. */
  public CollectionWorksTable(Ao3Web web) {
    this.web = web;
  }

  /** A work of a collection's list. */
  record CollectionWork(String collection, WorkBlurb blurb) {}

  @Override
  public TableDeclaration declaration() {
    return declaration;
  }

  @Override
  public PageStream open(SiteSearch search, Execution execution) {
    Optional<WorkRoute> route = route(search);
    if (route.isEmpty()) {
      return new NoPages();
    }
    Ao3Requests requests = new Ao3Requests(web.fetch(execution));
    CollectionWorkRows rows = new CollectionWorkRows(route.get(), requests, pageSize, COLUMNS);
    return new SearchStream<>(search, rows, pageSize);
  }

  @Override
  public String describe(SiteSearch search) {
    return route(search)
        .map(
            found ->
                web.urls()
                    .describe(
                        found.source(),
                        found.options().parameters(pageSize.pageOf(search.skippedRows()))))
        .orElse("nothing");
  }

  private static Optional<WorkRoute> route(SiteSearch search) {
    return search.valuesOf("collection").stream()
        .map(String.class::cast)
        .filter(CollectionPages::isName)
        .findFirst()
        .map(
            name ->
                new WorkRoute(
                    new WorkSource.OfCollection(name),
                    FormParameters.optionsFor(SearchText.everything())
                        .withOrder(WorkOrder.STABLE)));
  }
}
