package org.fanworks.site.ao3.table;

import java.util.List;
import java.util.Optional;
import org.fanworks.site.RecordColumns;
import org.fanworks.site.ao3.client.Ao3Requests;
import org.fanworks.site.ao3.client.ListAnswer;
import org.fanworks.site.ao3.client.PageSize;
import org.fanworks.site.ao3.client.SearchPages;
import org.fanworks.site.ao3.client.WorkLists;
import org.fanworks.site.ao3.client.WorkRoute;
import org.fanworks.site.ao3.client.WorkSource;
import org.fanworks.site.ao3.form.WorkOrder;
import org.fanworks.site.ao3.page.WorkListPage;
import org.fanworks.site.ao3.table.CollectionWorksTable.CollectionWork;
import org.jspecify.annotations.Nullable;

/** The works of a collection in the order of their ids. Used by one thread. */
final class CollectionWorkRows implements SearchedRows<WorkRoute, WorkListPage> {
  private final WorkRoute route;
  private final Ao3Requests requests;
  private final PageSize pageSize;
  private final RecordColumns<CollectionWork> columns;
  private final NewIds ids = new NewIds(WorkOrder.STABLE);

  /** Rows of the collection that {@code route} is about. */
  CollectionWorkRows(
      WorkRoute route,
      Ao3Requests requests,
      PageSize pageSize,
      RecordColumns<CollectionWork> columns) {
    this.route = route;
    this.requests = requests;
    this.pageSize = pageSize;
    this.columns = columns;
  }

  @Override
  public Optional<OpenedList<WorkRoute, WorkListPage>> open(int number) {
    ListAnswer answer = requests.works(route, number);
    if (answer instanceof ListAnswer.Listed listed) {
      return Optional.of(new OpenedList<>(route, listed.page()));
    }
    if (answer instanceof ListAnswer.Missing) {
      return Optional.empty();
    }
    throw requests.unexpected(route.source(), answer);
  }

  @Override
  public SearchPages<WorkRoute, WorkListPage> pages(WorkRoute opened) {
    return new SearchPages<>(new WorkLists(requests), pageSize, WorkOrder.STABLE, opened);
  }

  @Override
  public List<@Nullable Object[]> rows(WorkListPage page) {
    String name = route.source() instanceof WorkSource.OfCollection source ? source.name() : "";
    return page.blurbs().stream()
        .filter(blurb -> ids.add(blurb.id()))
        .map(blurb -> columns.row(new CollectionWork(name, blurb)))
        .toList();
  }

  @Override
  public boolean inOrderOfIds() {
    return true;
  }

  @Override
  public void warn(String message) {
    requests.warn(message);
  }
}
