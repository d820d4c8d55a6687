package org.fanworks.site.ao3.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.fanworks.site.ao3.client.SearchPages;
import org.fanworks.site.ao3.client.WorkLists;
import org.fanworks.site.ao3.client.WorkRoute;
import org.fanworks.site.ao3.form.WorkOrder;
import org.fanworks.site.ao3.page.WorkListPage;
import org.jspecify.annotations.Nullable;

/** The works that answer a query, in one order. Used by one thread. */
final class SearchedWorks implements SearchedRows<WorkRoute, WorkListPage> {
  private final WorkQuery query;
  private final WorkOrder order;
  private final Ao3Run run;
  private final Function<WorkListPage, List<@Nullable Object[]>> rows;

  /**
   * The works that answer {@code query}.
   *
   * @param rows makes the rows of a page
   */
  SearchedWorks(
      WorkQuery query,
      WorkOrder order,
      Ao3Run run,
      Function<WorkListPage, List<@Nullable Object[]>> rows) {
    this.query = query;
    this.order = order;
    this.run = run;
    this.rows = rows;
  }

  @Override
  public Optional<OpenedList<WorkRoute, WorkListPage>> open(int number) {
    return new WorkAccess(query, run.knowledge(), run.requests()).open(number);
  }

  @Override
  public SearchPages<WorkRoute, WorkListPage> pages(WorkRoute route) {
    return new SearchPages<>(new WorkLists(run.requests()), run.pageSize(), order, route);
  }

  @Override
  public List<@Nullable Object[]> rows(WorkListPage page) {
    return rows.apply(page);
  }

  @Override
  public boolean inOrderOfIds() {
    return order.isById();
  }

  @Override
  public void warn(String message) {
    run.requests().warn(message);
  }
}
