package org.fanworks.demo.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A collection in lists and on its own pages (AO3 reference, 6.13).
 *
 * @param name one word
 * @param type what stands in parentheses
 * @param description HTML
 * @param created as profiles show it
 * @param counts those that are shown, each with its class
 */
public record CollectionView(
    String name,
    LinkView title,
    List<LinkView> owners,
    List<LinkView> moderators,
    String updated,
    List<LinkView> tags,
    @Nullable String description,
    String type,
    String created,
    @Nullable String contact,
    List<StatView> counts) {

  /** Copies the lists. */
  public CollectionView {
    owners = List.copyOf(owners);
    moderators = List.copyOf(moderators);
    tags = List.copyOf(tags);
    counts = List.copyOf(counts);
  }
}
