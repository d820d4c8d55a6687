package org.fanworks.site.mastodon.api;

import java.util.List;

/**
 * A page of a list.
 *
 * @param last whether no page follows
 */
public record ListPage<T>(List<T> items, boolean last) {
  public ListPage {
    items = List.copyOf(items);
  }

  /** The end of a list. */
  public static <T> ListPage<T> end() {
    return new ListPage<>(List.of(), true);
  }
}
