package org.fanworks.demo.generator;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.fanworks.demo.data.Tag;
import org.fanworks.demo.data.TagType;

/** Tags works as creators do. Not thread-safe. */
final class TagChooser {
  private static final LongTail<Long> RATINGS =
      new LongTail<>(
          List.of(
              FixedTag.TEEN,
              FixedTag.GENERAL,
              FixedTag.EXPLICIT,
              FixedTag.MATURE,
              FixedTag.NOT_RATED),
          0.6);
  private static final LongTail<Long> WARNINGS =
      new LongTail<>(
          List.of(FixedTag.VIOLENCE, FixedTag.DEATH, FixedTag.UNDERAGE, FixedTag.NON_CON), 1.0);
  private static final LongTail<Long> CATEGORIES =
      new LongTail<>(
          List.of(
              FixedTag.MALE_MALE,
              FixedTag.GEN,
              FixedTag.FEMALE_MALE,
              FixedTag.FEMALE_FEMALE,
              FixedTag.MULTI,
              FixedTag.OTHER),
          0.9);

  private final TagStock stock;
  private final Dice dice;

  TagChooser(TagStock stock, Dice dice) {
    this.stock = stock;
    this.dice = dice;
  }

  TagChoice choose() {
    List<Universe> universes = new ArrayList<>(List.of(stock.universes().draw(dice)));
    while (dice.chance(0.07) && universes.size() < 4) {
      universes.add(stock.universes().draw(dice));
    }
    Set<Long> ids = new LinkedHashSet<>();
    ratingTo(ids);
    warningsTo(ids);
    categoriesTo(ids);
    return choose(universes, ids);
  }

  /** Tags of a work that is no longer in the database; few and always alike. */
  TagChoice ghost() {
    Set<Long> ids = new LinkedHashSet<>(List.of(FixedTag.NOT_RATED, FixedTag.CHOOSE_NOT_TO_WARN));
    stock.ghost().fandoms().things().forEach(tag -> ids.add(tag.id()));
    return new TagChoice(List.copyOf(ids), false, false, false);
  }

  private TagChoice choose(List<Universe> universes, Set<Long> ids) {
    Set<Tag> tags = new LinkedHashSet<>();
    for (Universe universe : universes) {
      draw(tags, universe.fandoms(), dice.chance(0.12) ? 2 : 1);
    }
    Set<Tag> pairs = new LinkedHashSet<>();
    for (Universe universe : universes) {
      universe.relationships().forEach(tail -> draw(pairs, tail, dice.below(4)));
    }
    tags.addAll(pairs);
    universes.forEach(universe -> draw(tags, universe.characters(), dice.below(6)));
    draw(tags, stock.freeforms(), dice.chance(0.05) ? 20 : dice.below(8));
    tags.forEach(tag -> ids.add(tag.id()));
    boolean crossover = universes.stream().distinct().count() > 1;
    boolean otp = pairs.stream().map(TagChooser::meaning).distinct().count() == 1;
    return new TagChoice(List.copyOf(ids), crossover, otp, tags.stream().anyMatch(this::factual));
  }

  private boolean factual(Tag tag) {
    return tag.type() == TagType.FREEFORM
        && List.of("Nonfiction", "non-fiction").contains(tag.name());
  }

  private static Long meaning(Tag tag) {
    return Objects.requireNonNullElse(tag.mergerId(), tag.id());
  }

  private void draw(Set<Tag> tags, LongTail<Tag> tail, int count) {
    for (int i = 0; i < count; i++) {
      tags.add(tail.draw(dice));
    }
  }

  private void ratingTo(Set<Long> ids) {
    if (!dice.chance(0.002)) {
      ids.add(RATINGS.draw(dice));
    }
  }

  private void warningsTo(Set<Long> ids) {
    if (dice.chance(0.55)) {
      ids.add(FixedTag.NO_WARNINGS);
    } else if (dice.chance(0.6)) {
      ids.add(FixedTag.CHOOSE_NOT_TO_WARN);
    } else {
      ids.add(WARNINGS.draw(dice));
    }
    if (dice.chance(0.08)) {
      ids.add(WARNINGS.draw(dice));
    }
  }

  private void categoriesTo(Set<Long> ids) {
    if (dice.chance(0.95)) {
      ids.add(CATEGORIES.draw(dice));
    }
    if (dice.chance(0.1)) {
      ids.add(CATEGORIES.draw(dice));
    }
  }
}
