package org.fanworks.site.ao3.client;

import org.fanworks.site.ao3.client.KnownTag.Standing;
import org.fanworks.site.ao3.page.TagPageParser;

/**
 * Finds out what the archive knows of a tag: for nothing where it was learned before, else with one
 * request. Used by one thread; what it learns stays in {@link TagKnowledge}.
 */
public final class TagLookup {
  private final Ao3Fetch fetch;
  private final TagKnowledge knowledge;

  /** Look-ups by way of {@code fetch}. */
  public TagLookup(Ao3Fetch fetch, TagKnowledge knowledge) {
    this.fetch = fetch;
    this.knowledge = knowledge;
  }

  /** What is known of the tag called {@code name}. */
  public KnownTag find(String name) {
    return knowledge.find(name).orElseGet(() -> learn(name));
  }

  private KnownTag learn(String name) {
    KnownTag found =
        fetch
            .find(fetch.urls().tag(name), TagPageParser.PAGE)
            .map(TagPageParser::parse)
            .map(KnownTag::of)
            .orElseGet(() -> KnownTag.of(Standing.UNKNOWN, name));
    knowledge.learn(name, found);
    return found;
  }
}
