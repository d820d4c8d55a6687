package org.fanworks.site.ao3.table;

import static org.fanworks.search.Column.listed;
import static org.fanworks.search.ColumnType.BIGINT;
import static org.fanworks.search.ColumnType.INTEGER;
import static org.fanworks.search.ColumnType.VARCHAR;
import static org.fanworks.search.Exactness.EXACT;
import static org.fanworks.search.Operator.EQUALS;

import java.util.List;
import java.util.Optional;
import org.fanworks.search.AccessPath;
import org.fanworks.search.AccessPath.Binding;
import org.fanworks.search.AccessPath.Sorting;
import org.fanworks.search.SiteSearch;
import org.fanworks.search.TableDeclaration;
import org.fanworks.site.Execution;
import org.fanworks.site.PageStream;
import org.fanworks.site.RecordColumns;
import org.fanworks.site.RecordColumns.RecordColumn;
import org.fanworks.site.RecordStream;
import org.fanworks.site.SiteTable;
import org.fanworks.site.ao3.client.Ao3Requests;
import org.fanworks.site.ao3.client.Ao3Web;
import org.fanworks.site.ao3.client.PageSize;
import org.fanworks.site.ao3.client.WorkEntries;
import org.fanworks.site.ao3.client.WorkRoute;
import org.fanworks.site.ao3.form.FormParameters;
import org.fanworks.site.ao3.form.SearchText;
import org.fanworks.site.ao3.form.TagKind;
import org.fanworks.site.ao3.form.TextWords;
import org.fanworks.site.ao3.form.WorkOrder;
import org.fanworks.site.ao3.form.WorkSearchOptions;
import org.fanworks.site.ao3.page.TagNames;
import org.fanworks.site.ao3.page.Warning;

/**
 * The table of the tags that works display, one row each. Thread-safe.
 *
 * <p>All of them stand in the works' entries: those of works that the same statement has just read
 * cost no request.
 */
public final class WorkTagsTable implements SiteTable {
  private static final AccessPath BY_WORK =
      AccessPath.boundBy("works by number", new Binding("work_id", EQUALS, EXACT))
          .filteringBy("name", "kind")
          .sorting(Sorting.NONE)
          .inBatches()
          .carriedBy("works", "bookmarks", "series_works", "collection_works", "gifts");
  private static final AccessPath BY_NAME =
      AccessPath.boundBy("works with a tag", new Binding("name", EQUALS, EXACT))
          .filteringBy("kind")
          .sorting(Sorting.NONE)
          .withoutTotals()
          .inPagesOf(20);
  private static final AccessPath ALL =
      AccessPath.open("works search").filteringBy("kind").sorting(Sorting.NONE).withoutTotals();

  private static final RecordColumns<WorkTag> COLUMNS =
      RecordColumns.of(
          List.of(
              RecordColumn.of(
                  listed("work_id", BIGINT, "Number of the work").distinct(17e6).atOnce(20),
                  WorkTag::workId),
              RecordColumn.of(
                  listed(
                          "kind",
                          VARCHAR,
                          "fandom, rating, warning, category, relationship, character or freeform")
                      .pushing(EXACT, EQUALS)
                      .alone()
                      .distinct(7),
                  WorkTag::kind),
              RecordColumn.of(
                  listed("position", INTEGER, "The tag's number among those of its kind, from 1"),
                  WorkTag::position),
              RecordColumn.of(
                  listed("name", VARCHAR, "The tag as displayed")
                      .pushing(EXACT, EQUALS)
                      .alone()
                      .distinct(1e5)
                      .atOnce(1),
                  WorkTag::name)));

  private final Ao3Web web;
  private final PageSize pageSize = new PageSize();
  private final TableDeclaration declaration =
      new TableDeclaration(
          "work_tags",
          "The tags that works display, one row each.",
          COLUMNS.declarations(),
          List.of("work_id", "kind", "position"),
          List.of(BY_WORK, BY_NAME, ALL),
          400,
          340e6);

  /** The table of {@code web}. */
  public WorkTagsTable(Ao3Web web) {
    this.web = web;
  }

  @Override
  public TableDeclaration declaration() {
    return declaration;
  }

  @Override
  public PageStream open(SiteSearch search, Execution execution) {
    WorkTagRows rows = WorkTagRows.of(search);
    if (search.path().name().equals(BY_WORK.name())) {
      WorkEntries entries = new WorkEntries(web.fetch(execution));
      List<Long> ids = ids(search);
      return RecordStream.whole(
          COLUMNS, () -> ids.isEmpty() ? List.of() : rows.tags(entries.find(ids)));
    }
    Optional<WorkQuery> query = query(search);
    if (query.isEmpty()) {
      return new NoPages();
    }
    Ao3Run run = new Ao3Run(new Ao3Requests(web.fetch(execution)), web.knowledge(), pageSize);
    NewIds fresh = new NewIds(WorkOrder.STABLE);
    return new SearchStream<>(
        search,
        new SearchedWorks(
            query.get(), WorkOrder.STABLE, run, page -> COLUMNS.rows(rows.tags(page, fresh))),
        pageSize);
  }

  private static List<Long> ids(SiteSearch search) {
    return search.numbersOf("work_id").stream().filter(id -> id > 0).toList();
  }

  /** What is asked of the search for works; empty if no work has such a tag. */
  private static Optional<WorkQuery> query(SiteSearch search) {
    if (search.path().bindings().isEmpty()) {
      return Optional.of(query(List.of(), SearchText.everything()));
    }
    String name = (String) search.valuesOf("name").get(0);
    if (!TagNames.isPossible(name)) {
      return Optional.empty();
    }
    Optional<Warning> renamed =
        Warning.fromDisplayName(name).filter(warning -> !warning.isKeptAsShown());
    return Optional.of(
        renamed
            .map(warning -> query(List.of(), shown(warning)))
            .orElseGet(() -> query(List.of(displayed(name)), SearchText.everything())));
  }

  private static TagCondition displayed(String name) {
    return new TagCondition(TagKind.ANY, name, TagCondition.Meaning.DISPLAYED);
  }

  /** The warning, or another tag that is called as the warning is shown. */
  private static SearchText shown(Warning warning) {
    return SearchText.anyOf(
        List.of(
            new SearchText.In("archive_warning_ids", List.of(warning.id())),
            TextWords.phrase("tag", warning.displayName())));
  }

  private static WorkQuery query(List<TagCondition> tags, SearchText text) {
    WorkSearchOptions options = FormParameters.optionsFor(text).withOrder(WorkOrder.STABLE);
    return new WorkQuery(Optional.empty(), Optional.empty(), tags, options);
  }

  @Override
  public String describe(SiteSearch search) {
    Optional<WorkRoute> route =
        search.path().name().equals(BY_WORK.name())
            ? Optional.of(ids(search)).filter(ids -> !ids.isEmpty()).map(WorkEntries::route)
            : query(search).map(found -> new WorkRoutes(found, web.knowledge(), () -> true).best());
    return route
        .map(found -> web.urls().describe(found.source(), found.options().parameters(1)))
        .orElse("nothing");
  }
}
