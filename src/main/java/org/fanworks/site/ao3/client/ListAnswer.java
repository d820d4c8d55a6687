package org.fanworks.site.ao3.client;

import java.net.URI;
import java.util.List;
import java.util.function.Supplier;
import org.fanworks.site.ao3.page.Facet;
import org.fanworks.site.ao3.page.WorkListPage;

/** What the archive answers to the wish for a list of works. */
public sealed interface ListAnswer {
  /**
   * A page of the list.
   *
   * @param sidebar reads what the page counts beside the list; fails where it counts nothing
   */
  record Listed(WorkListPage page, Supplier<List<Facet>> sidebar) implements ListAnswer {}

  /** The list is elsewhere, as for a synonym of a tag. */
  record Moved(URI target) implements ListAnswer {}

  /** There is no such user or tag. */
  record Missing() implements ListAnswer {}
}
