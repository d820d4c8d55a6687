package org.fanworks.demo.generator;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fanworks.demo.data.Archive;
import org.fanworks.demo.data.Collection;
import org.fanworks.demo.data.Tag;
import org.fanworks.demo.data.TagType;

/** Draws the tags and collections of bookmarks. Not thread-safe. */
final class BookmarkTags {
  /** Tags that only bookmarks have; the first is an anchor. */
  static final List<String> OWN =
      List.of(
          Anchors.BOOKMARK_TAG,
          "read twice",
          "comfort reread",
          "cried on the ferry",
          "save for winter",
          "recs: harbour tales",
          "unfinished sadly");

  private final Dice dice;
  private final LongTail<Long> tags;
  private final List<Collection> collections;

  BookmarkTags(Archive archive, Dice dice) {
    this.dice = dice;
    List<Tag> used = new ArrayList<>();
    OWN.stream().map(archive::findTag).flatMap(Optional::stream).forEach(used::add);
    archive.tags().stream()
        .filter(tag -> tag.type() == TagType.FREEFORM || tag.type() == TagType.FANDOM)
        .filter(tag -> !used.contains(tag))
        .forEach(used::add);
    this.tags = new LongTail<>(used.stream().map(Tag::id).toList(), 1.0);
    this.collections =
        archive.collections().stream()
            .filter(collection -> !collection.anonymous() && !collection.unrevealed())
            .toList();
  }

  List<Long> draw() {
    Set<Long> ids = new LinkedHashSet<>();
    if (dice.chance(0.4)) {
      dice.repeat(dice.between(1, 4), () -> ids.add(tags.draw(dice)));
    }
    return List.copyOf(ids);
  }

  List<Long> collections() {
    return dice.chance(0.02) ? List.of(dice.pick(collections).id()) : List.of();
  }
}
