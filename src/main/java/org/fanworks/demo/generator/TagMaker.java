package org.fanworks.demo.generator;

import java.util.ArrayList;
import java.util.List;
import org.fanworks.demo.data.Tag;
import org.fanworks.demo.data.TagType;

/** Invents all tags of the archive. */
final class TagMaker {
  /** Universes per tag, so that each has room for its people. */
  private static final int TAGS_PER_UNIVERSE = 36;

  private TagMaker() {}

  /** About as many tags as asked for, at least those that every archive has. */
  static TagStock make(long seed, int size) {
    Dice dice = new Dice(seed, "tags");
    Names names = new Names(dice);
    TagBook book = new TagBook(dice);
    for (FixedTag tag : FixedTag.ALL) {
      book.fixed(tag.id(), tag.type(), names.fixed(tag.name()));
    }
    List<Tag> media = new ArrayList<>();
    for (int i = 0; i < FixedTag.MEDIA.size(); i++) {
      String name = names.fixed(FixedTag.MEDIA.get(i));
      media.add(book.fixed(i + 2_300L, TagType.MEDIA, name));
    }
    UniverseMaker maker = new UniverseMaker(book, names, dice, media);
    LongTail<Universe> universes = universes(maker, Math.max(12, size / TAGS_PER_UNIVERSE));
    Universe ghost = maker.plain(Anchors.GHOST_FANDOM);
    LongTail<Tag> freeforms = new FreeformMaker(book, names, dice).fill(size);
    BookmarkTags.OWN.forEach(name -> book.unwrangled(TagType.FREEFORM, names.fixed(name)));
    return new TagStock(book.tags(), universes, ghost, freeforms);
  }

  private static LongTail<Universe> universes(UniverseMaker maker, int count) {
    List<Universe> universes = new ArrayList<>();
    universes.add(maker.anchored());
    universes.add(maker.invent(1));
    universes.add(maker.plain(Anchors.PLAIN_FANDOM));
    universes.add(maker.plain(Anchors.ESCAPED_FANDOM));
    universes.add(maker.plain("月光奇譚 | Moonlit Tales"));
    universes.add(maker.plain("Сказки Норвелла"));
    while (universes.size() < count) {
      universes.add(maker.invent(universes.size()));
    }
    return new LongTail<>(universes, 1.05);
  }
}
