package org.fanworks.site.ao3.client;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fanworks.site.ao3.form.FormParameters;
import org.fanworks.site.ao3.form.SearchText;
import org.fanworks.site.ao3.form.WorkOrder;
import org.fanworks.site.ao3.page.WorkBlurb;
import org.fanworks.site.ao3.page.WorkListPage;

/**
 * Finds what lists show of works by their numbers: for nothing where the run has just read it, else
 * by a search, 20 works a request, and where robots.txt closes the search, from the works' own
 * pages, one request each (AO3 reference, 3.4 and 6.3). Used by one thread.
 */
public final class WorkEntries {
  private final Ao3Requests requests;
  private final SingleWorks works;
  private final SeenWorks seen;

  /** Finds by way of {@code fetch}. */
  public WorkEntries(Ao3Fetch fetch) {
    this.requests = new Ao3Requests(fetch);
    this.works = new SingleWorks(fetch);
    this.seen = SeenWorks.of(fetch.execution());
  }

  /** The search for the works with these numbers. */
  public static WorkRoute route(List<Long> ids) {
    SearchText condition = new SearchText.In("id", ids.stream().map(Object::toString).toList());
    return new WorkRoute(
        new WorkSource.Everything(),
        FormParameters.optionsFor(condition).withOrder(WorkOrder.STABLE));
  }

  /** The entries of those works that exist and may be seen; in no order. */
  public List<WorkBlurb> find(List<Long> ids) {
    List<Long> missing = missing(ids);
    if (missing.isEmpty()) {
      return seen(ids);
    }
    List<WorkBlurb> entries = new ArrayList<>(seen(ids));
    if (isSearchAllowed()) {
      entries.addAll(search(missing));
    } else {
      missing.forEach(id -> ownPage(id).ifPresent(entries::add));
    }
    return entries;
  }

  /** The entries of those works that the run has just read. */
  public List<WorkBlurb> seen(List<Long> ids) {
    return ids.stream().flatMap(id -> seen.find(id).stream()).toList();
  }

  /** The works that the run has not read lately. */
  public List<Long> missing(List<Long> ids) {
    return ids.stream().filter(id -> seen.find(id).isEmpty()).toList();
  }

  /** Whether robots.txt lets works be searched for. */
  public boolean isSearchAllowed() {
    return requests.allows(route(List.of(1L)));
  }

  /** Asks a work's own page for its entry. */
  public Optional<WorkBlurb> ownPage(long id) {
    Optional<WorkBlurb> entry = works.entryOf(id);
    entry.ifPresent(found -> seen.remember(List.of(found)));
    return entry;
  }

  private List<WorkBlurb> search(List<Long> ids) {
    WorkLists lists = new WorkLists(requests);
    WorkRoute route = route(ids);
    List<WorkBlurb> entries = new ArrayList<>();
    boolean more = true;
    for (int number = 1; more; number++) {
      WorkListPage page = lists.page(route, number);
      entries.addAll(page.blurbs());
      more = page.hasNext();
    }
    return entries;
  }
}
