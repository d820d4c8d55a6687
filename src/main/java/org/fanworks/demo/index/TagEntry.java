package org.fanworks.demo.index;

import org.fanworks.demo.data.Tag;

/** A tag as the tag search finds it, with the number of its uses. */
public record TagEntry(Tag tag, long uses) {

  /** Wranglers gave up on some of the tags that mean nothing. */
  boolean unwrangleable() {
    return tag.unwrangled() && tag.id() % 10 == 0;
  }
}
