package org.fanworks.site.ao3.table;

import java.util.function.Supplier;
import org.fanworks.site.Page;
import org.fanworks.site.PageStream;
import org.jspecify.annotations.Nullable;

/** Pages of which it is decided only when the first is asked for where they come from. */
final class DeferredPages implements PageStream {
  private final Supplier<PageStream> decision;
  private @Nullable PageStream pages;

  /** Pages of what {@code decision} comes to, which may make requests. */
  DeferredPages(Supplier<PageStream> decision) {
    this.decision = decision;
  }

  @Override
  public Page next() {
    PageStream decided = pages == null ? decision.get() : pages;
    pages = decided;
    return decided.next();
  }
}
