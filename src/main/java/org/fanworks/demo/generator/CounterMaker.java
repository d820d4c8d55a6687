package org.fanworks.demo.generator;

import org.fanworks.demo.data.Counters;
import org.jspecify.annotations.Nullable;

/** Invents the counters of works in both copies. Not thread-safe. */
final class CounterMaker {
  private final Dice dice;
  private final int mostBookmarks;

  /** Counters of works in an archive that has so many users. */
  CounterMaker(int users, Dice dice) {
    this.dice = dice;
    this.mostBookmarks = users / 3;
  }

  /** What the page shows; kudos follow hits, the rest follows kudos. */
  Counters page(int chapters) {
    int hits = Math.min((int) dice.logNormal(420, 1.5), 4_000_000);
    int kudos = (int) (hits * (0.02 + dice.fraction() * 0.1));
    int bookmarks = Math.min((int) (kudos * dice.fraction() * 0.05), mostBookmarks);
    int comments = (int) (kudos * dice.fraction() * 0.3 * Math.min(chapters, 12));
    return new Counters(dice.chance(0.001) ? null : (Integer) hits, kudos, comments, bookmarks);
  }

  /** What the index holds: mostly the same, for some works behind or ahead of the page. */
  Counters index(Counters page) {
    return new Counters(
        dice.chance(0.12) ? behind(page.hits()) : page.hits(),
        dice.chance(0.04) ? off(page.kudos()) : page.kudos(),
        dice.chance(0.03) ? off(page.comments()) : page.comments(),
        dice.chance(0.02) ? page.bookmarks() + 1 : page.bookmarks());
  }

  private @Nullable Integer behind(@Nullable Integer hits) {
    return hits == null ? null : (Integer) (hits - Math.min(hits, dice.between(1, 30)));
  }

  private int off(int count) {
    int step = dice.between(1, 5);
    return dice.chance(0.8) ? Math.max(0, count - step) : count + step;
  }
}
