package org.fanworks.demo.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.fanworks.demo.data.Collection;
import org.jspecify.annotations.Nullable;

/** Invents collections: plain ones, parts of others, anonymous and unrevealed ones. */
final class CollectionMaker {
  /** Collections that all kinds of works are put into, those of the anchors among them. */
  static final int POPULAR = 54;

  private static final int ALL = 304;

  private final Dice dice;
  private final Names names;
  private final TitleMaker titles;
  private final List<Collection> collections = new ArrayList<>();
  private long lastId = 400;

  private CollectionMaker(Dice dice) {
    this.dice = dice;
    this.names = new Names(dice);
    this.titles = new TitleMaker(dice);
  }

  static List<Collection> make(long seed) {
    CollectionMaker maker = new CollectionMaker(new Dice(seed, "collections"));
    maker.anchors();
    for (int i = 0; maker.collections.size() < ALL; i++) {
      String title = maker.titles.ordinary();
      String name = maker.names.unique(() -> maker.oneWord(title));
      maker.add(name, title, maker.parent(i), i % 20 == 7, i % 20 == 11);
    }
    return List.copyOf(maker.collections);
  }

  /** A few of the less popular are parts of the one before. */
  private @Nullable Long parent(int number) {
    boolean part = number > POPULAR && number % 30 == 5;
    return part ? (Long) lastId : null;
  }

  private void anchors() {
    add(names.fixed(Anchors.ANONYMOUS_COLLECTION), "The Veiled Exchange", null, true, false);
    add(names.fixed(Anchors.MYSTERY_COLLECTION), "Sealed Envelopes", null, true, true);
    Collection parent =
        add(names.fixed(Anchors.PARENT_COLLECTION), "Harbour Lights", null, false, false);
    add(names.fixed(Anchors.PART_COLLECTION), "Harbour Lights 2020", parent.id(), false, false);
  }

  private String oneWord(String title) {
    String word = title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
    return dice.chance(0.5) ? word : word + dice.between(2010, 2026);
  }

  private Collection add(
      String name, String title, @Nullable Long parent, boolean anonymous, boolean unrevealed) {
    lastId += dice.between(1, 50);
    Collection collection = new Collection(lastId, name, title, parent, anonymous, unrevealed);
    collections.add(collection);
    return collection;
  }
}
