package org.fanworks.site.ao3;

import java.net.URI;

/** What the archive answers to the wish for a list of works. */
sealed interface ListAnswer {
  /** A page of the list. */
  record Listed(WorkListPage page) implements ListAnswer {}

  /** The list is elsewhere, as for a synonym of a tag. */
  record Moved(URI target) implements ListAnswer {}

  /** There is no such user or tag. */
  record Missing() implements ListAnswer {}
}
