package org.fanworks.demo.view;

import java.util.List;

/**
 * Results of a search.
 *
 * @param searched what was asked for, in words
 * @param found total with thousands separators
 */
public record SearchResultsView(
    String searched, String editHref, String found, List<BlurbView> works, PagerView pager) {

  /** Copies the list. */
  public SearchResultsView {
    works = List.copyOf(works);
  }
}
