package org.fanworks.demo.index;

import java.util.List;

/**
 * One page of what a search found.
 *
 * @param total how many there are on all pages
 * @param syntaxError whether the engine refused the search
 * @param capped whether this is the last page that can be reached, and there would be more
 */
public record Hits<D>(List<D> documents, long total, boolean syntaxError, boolean capped) {

  /** Copies the list. */
  public Hits {
    documents = List.copyOf(documents);
  }

  /** Nothing, because the engine refused the search. */
  static <D> Hits<D> refused() {
    return new Hits<>(List.of(), 0, true, false);
  }
}
