package org.fanworks.demo.view;

import java.util.List;

/** A row of the tag block on a work's page: class, label, and the tags. */
public record TagGroupView(String kind, String label, List<LinkView> tags) {

  /** Copies the list. */
  public TagGroupView {
    tags = List.copyOf(tags);
  }
}
