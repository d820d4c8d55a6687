package org.fanworks.demo.generator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.fanworks.demo.data.Byline;
import org.fanworks.demo.data.NameKey;
import org.fanworks.demo.data.Pseud;
import org.fanworks.demo.data.Recipient;
import org.fanworks.demo.data.User;

/** Decides who made a work and for whom. Not thread-safe. */
final class BylineMaker {
  private static final Comparator<Pseud> BYLINE_ORDER =
      Comparator.comparing((Pseud pseud) -> NameKey.of(pseud.name()).value())
          .thenComparing(Pseud::id);

  private final People people;
  private final Dice dice;
  private final Names names;

  BylineMaker(People people, Dice dice) {
    this.people = people;
    this.dice = dice;
    this.names = new Names(dice);
  }

  Byline byline(boolean anonymous) {
    if (!anonymous && dice.chance(0.015)) {
      return new Byline(List.of(people.archivist()), importedAuthor(), false);
    }
    List<Pseud> creators = new ArrayList<>();
    int count = dice.chance(0.05) ? dice.between(2, 4) : 1;
    while (creators.size() < count) {
      Pseud pseud = People.usual(people.authors().draw(dice), dice);
      if (creators.stream().noneMatch(other -> other.userId() == pseud.userId())) {
        creators.add(pseud);
      }
    }
    creators.sort(BYLINE_ORDER);
    return new Byline(creators, null, anonymous);
  }

  List<Recipient> recipients() {
    List<Recipient> recipients = new ArrayList<>();
    if (dice.chance(0.07)) {
      dice.repeat(dice.chance(0.1) ? 2 : 1, () -> recipients.add(recipient()));
    }
    return recipients;
  }

  private String importedAuthor() {
    return dice.chance(0.3) ? names.surname() : names.person();
  }

  private Recipient recipient() {
    if (dice.chance(0.25)) {
      return new Recipient(names.person(), null);
    }
    User user = people.anyone(dice);
    return new Recipient(user.login(), user.login());
  }
}
