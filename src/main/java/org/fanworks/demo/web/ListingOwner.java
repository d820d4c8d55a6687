package org.fanworks.demo.web;

import java.util.List;
import org.fanworks.demo.index.Owner;
import org.fanworks.demo.view.DashboardView;
import org.fanworks.demo.view.LinkView;
import org.jspecify.annotations.Nullable;

/**
 * Whose works a listing shows, and how the page speaks of the owner.
 *
 * @param heading text between "Works" and the owner's name
 * @param link the name as a link, where it is one
 * @param parameter names the owner in the filter form
 */
record ListingOwner(
    Owner owner,
    String name,
    String heading,
    @Nullable LinkView link,
    String parameter,
    List<LinkView> navigation,
    @Nullable DashboardView dashboard) {

  /** Copies the list. */
  ListingOwner {
    navigation = List.copyOf(navigation);
  }
}
