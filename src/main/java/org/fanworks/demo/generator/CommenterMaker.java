package org.fanworks.demo.generator;

import org.fanworks.demo.data.Commenter;
import org.fanworks.demo.data.Pseud;
import org.fanworks.demo.data.Work;

/** Decides who comments on one work. Not thread-safe. */
final class CommenterMaker {
  private final Work work;
  private final Cast cast;
  private final Dice dice;
  private final Names names;

  CommenterMaker(Work work, Cast cast, Dice dice) {
    this.work = work;
    this.cast = cast;
    this.dice = dice;
    this.names = new Names(dice);
  }

  /** The author of a comment; answers are often the creator's. */
  Commenter commenter(boolean answer) {
    if (answer && dice.chance(0.5)) {
      return creator();
    }
    if (dice.chance(0.3)) {
      return new Commenter.Guest(dice.chance(0.5) ? names.person() : names.surname());
    }
    if (dice.chance(0.02)) {
      return new Commenter.DeletedAccount();
    }
    return dice.chance(0.003)
        ? new Commenter.Member(cast.official(), true)
        : new Commenter.Member(dice.pick(cast.pseuds()), false);
  }

  private Commenter creator() {
    if (work.byline().anonymous()) {
      return new Commenter.AnonymousCreator();
    }
    Pseud creator = work.byline().creators().get(0);
    return new Commenter.Member(creator, false);
  }
}
