package org.fanworks.site.ao3.table;

import org.fanworks.site.Page;
import org.fanworks.site.PageStream;

/** The pages of a search that no work can match: one without rows, and without a request. */
final class NoPages implements PageStream {
  private boolean finished;

  @Override
  public Page next() {
    if (finished) {
      throw new IllegalStateException("The last page has been read");
    }
    finished = true;
    return Page.none();
  }
}
