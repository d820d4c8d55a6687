package org.fanworks.demo.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A listing of works.
 *
 * @param heading text up to the owner's name
 * @param owner link at the end of the heading, where the owner is one
 * @param ownerParameter hidden field of the filter form that names the owner again
 */
public record ListingView(
    String heading,
    @Nullable LinkView owner,
    String ownerParameter,
    String ownerValue,
    List<LinkView> navigation,
    PagerView pager,
    List<BlurbView> works,
    List<FilterGroup> filters) {

  /** Copies the lists. */
  public ListingView {
    navigation = List.copyOf(navigation);
    works = List.copyOf(works);
    filters = List.copyOf(filters);
  }
}
