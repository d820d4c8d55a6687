package org.fanworks.site.ao3.client;

import java.net.URI;
import org.fanworks.site.ao3.page.WorkListPage;

/** What the archive answers to the wish for a list of works. */
public sealed interface ListAnswer {
  /** A page of the list. */
  record Listed(WorkListPage page) implements ListAnswer {}

  /** The list is elsewhere, as for a synonym of a tag. */
  record Moved(URI target) implements ListAnswer {}

  /** There is no such user or tag. */
  record Missing() implements ListAnswer {}
}
