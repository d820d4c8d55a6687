package org.fanworks.demo.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A series' own page (AO3 reference, 6.6).
 *
 * @param notes HTML
 * @param works one page of them
 */
public record SeriesView(
    SeriesBlurbView blurb,
    String begun,
    String updated,
    @Nullable String notes,
    boolean complete,
    List<BlurbView> works,
    PagerView pager) {

  /** Copies the list. */
  public SeriesView {
    works = List.copyOf(works);
  }
}
