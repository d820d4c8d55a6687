package org.fanworks.demo.generator;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.fanworks.demo.data.Collection;
import org.fanworks.demo.data.Visibility;

/** Decides about collections and visibility of works. Not thread-safe. */
final class PlacementMaker {
  private final Dice dice;
  private final LongTail<Collection> open;
  private final LongTail<Collection> anonymous;
  private final LongTail<Collection> unrevealed;

  /** Collections that a work can be in besides, by a chance of their own. */
  private final LongTail<Collection> others;

  private final Dice otherDice;

  PlacementMaker(List<Collection> collections, Dice dice) {
    this.dice = dice;
    this.otherDice = new Dice(collections.size(), "other collections");
    List<Collection> popular = collections.subList(0, CollectionMaker.POPULAR);
    List<Collection> rest = collections.subList(CollectionMaker.POPULAR, collections.size());
    others = tail(rest, entry -> !entry.anonymous() && !entry.unrevealed());
    open = tail(popular, entry -> !entry.anonymous() && !entry.unrevealed());
    anonymous = tail(popular, entry -> entry.anonymous() && !entry.unrevealed());
    unrevealed = tail(popular, Collection::unrevealed);
  }

  private static LongTail<Collection> tail(List<Collection> all, Predicate<Collection> choice) {
    return new LongTail<>(all.stream().filter(choice).toList(), 0.8);
  }

  Placement place() {
    Set<Collection> chosen = new LinkedHashSet<>();
    if (dice.chance(0.12)) {
      dice.repeat(dice.between(1, 3), () -> chosen.add(open.draw(dice)));
    }
    if (dice.chance(0.03)) {
      chosen.add(anonymous.draw(dice));
    }
    if (dice.chance(0.008)) {
      chosen.add(unrevealed.draw(dice));
    }
    if (otherDice.chance(0.03)) {
      chosen.add(others.draw(otherDice));
    }
    Visibility visibility =
        new Visibility(
            !dice.chance(0.004),
            chosen.stream().anyMatch(Collection::unrevealed),
            dice.chance(0.1),
            dice.chance(0.002));
    return new Placement(
        chosen.stream().map(Collection::id).toList(),
        visibility,
        chosen.stream().anyMatch(Collection::anonymous));
  }
}
