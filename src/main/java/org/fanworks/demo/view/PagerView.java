package org.fanworks.demo.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The paging block (AO3 reference, 5.5).
 *
 * @param items empty when there is one page, and then there is no block
 */
public record PagerView(
    @Nullable String previousHref, @Nullable String nextHref, List<PagerItem> items) {

  /** No block. */
  public static final PagerView NONE = new PagerView(null, null, List.of());

  /** Copies the list. */
  public PagerView {
    items = List.copyOf(items);
  }
}
