package org.fanworks.site.ao3.client;

import org.fanworks.site.PageChanged;
import org.fanworks.site.ao3.form.SearchText.NumberRange;
import org.fanworks.site.ao3.page.WorkListPage;

/**
 * Gives out pages of lists of works that are known to exist.
 *
 * @param requests makes the requests
 */
public record WorkLists(Ao3Requests requests) implements SearchSource<WorkRoute, WorkListPage> {
  @Override
  public WorkListPage page(WorkRoute route, int number) {
    ListAnswer answer = requests.works(route, number);
    if (answer instanceof ListAnswer.Listed listed) {
      return listed.page();
    }
    throw requests.unexpected(route.source(), answer);
  }

  @Override
  public WorkRoute within(WorkRoute route, NumberRange ids) {
    return route.and(ids);
  }

  @Override
  public PageChanged changed(WorkRoute route, String missing) {
    return requests.changed(route, missing);
  }
}
