package org.fanworks.demo.generator;

import java.util.ArrayList;
import java.util.List;
import org.fanworks.demo.data.Tag;
import org.fanworks.demo.data.TagType;

/** Writes down tags and numbers them, ascending with gaps. Not thread-safe. */
final class TagBook {
  private static final long FIRST_FREE_ID = 3_000;

  private final List<Tag> tags = new ArrayList<>();
  private final Dice dice;
  private long lastId = FIRST_FREE_ID;

  TagBook(Dice dice) {
    this.dice = dice;
  }

  /** A canonical whose number the site has fixed. */
  Tag fixed(long id, TagType type, String name) {
    return add(new Tag(id, name, type, true, null, List.of(), List.of()));
  }

  /** A canonical below meta-tags. */
  Tag canonical(TagType type, String name, List<Tag> metaTags, List<Tag> parents) {
    return add(new Tag(nextId(), name, type, true, null, ids(metaTags), ids(parents)));
  }

  /** Another spelling of a canonical. */
  Tag synonym(Tag canonical, String name) {
    return add(
        new Tag(
            nextId(),
            name,
            canonical.type(),
            false,
            canonical.id(),
            List.of(),
            canonical.parentIds()));
  }

  /** A tag that nobody has looked at. */
  Tag unwrangled(TagType type, String name) {
    return add(new Tag(nextId(), name, type, false, null, List.of(), List.of()));
  }

  int size() {
    return tags.size();
  }

  List<Tag> tags() {
    return tags;
  }

  private Tag add(Tag tag) {
    tags.add(tag);
    return tag;
  }

  private long nextId() {
    lastId += dice.between(1, 40);
    return lastId;
  }

  private static List<Long> ids(List<Tag> tags) {
    return tags.stream().map(Tag::id).toList();
  }
}
