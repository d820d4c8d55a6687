package org.fanworks.demo.view;

import java.util.List;

/** A tag in a tree, with those below it. */
public record TagNode(LinkView tag, List<TagNode> below) {

  /** Copies the list. */
  public TagNode {
    below = List.copyOf(below);
  }
}
