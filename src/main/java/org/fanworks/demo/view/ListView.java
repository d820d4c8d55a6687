package org.fanworks.demo.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list.
 *
 * @param heading above the list
 * @param subject link at the end of the heading, where there is one
 * @param <T> what the list holds
 */
public record ListView<T>(
    String heading, @Nullable LinkView subject, List<T> entries, PagerView pager) {

  /** Copies the list. */
  public ListView {
    entries = List.copyOf(entries);
  }
}
