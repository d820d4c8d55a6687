package org.fanworks.demo.view;

import java.util.List;

/**
 * Tags of one type that belong to a tag.
 *
 * @param more whether some were left out
 */
public record ChildBox(String kind, String label, List<LinkView> tags, boolean more) {

  /** Copies the list. */
  public ChildBox {
    tags = List.copyOf(tags);
  }
}
