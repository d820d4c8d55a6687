package org.fanworks.demo.generator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fanworks.demo.data.Pseud;
import org.fanworks.demo.data.User;

/** Invents users and their pseuds. Not thread-safe. */
final class PeopleMaker {
  private final Dice dice;
  private final Names names;
  private final List<User> users = new ArrayList<>();
  private long lastUserId = 1_000;
  private long lastPseudId = 5_000;

  private PeopleMaker(Dice dice) {
    this.dice = dice;
    this.names = new Names(dice);
  }

  static People make(long seed, int size) {
    return new PeopleMaker(new Dice(seed, "people")).make(size);
  }

  private People make(int size) {
    List<List<Pseud>> writers = new ArrayList<>();
    writers.add(orphans());
    writers.add(person(names.fixed(Anchors.PROLIFIC_LOGIN), List.of()));
    writers.add(
        person(names.fixed(Anchors.PSEUD_LOGIN), List.of(Anchors.OTHER_PSEUD, "Zoë of the Marsh")));
    List<Pseud> archivist = person(names.fixed(Anchors.ARCHIVIST_LOGIN), List.of());
    List<Pseud> silent = person(names.fixed(Anchors.SILENT_LOGIN), List.of());
    while (users.size() < size) {
      writers.add(person(names.unique(names::login), otherPseuds()));
    }
    List<Pseud> pseuds = People.flat(writers);
    pseuds.addAll(archivist);
    pseuds.addAll(silent);
    return new People(users, pseuds, new LongTail<>(writers, 0.7), archivist.get(0));
  }

  private List<Pseud> orphans() {
    return person(names.fixed(Anchors.ORPHAN_LOGIN), List.of("old sparrow", "Vesna-1998", "夜航"));
  }

  private List<String> otherPseuds() {
    List<String> result = new ArrayList<>();
    if (dice.chance(0.25)) {
      Names own = new Names(dice);
      dice.repeat(dice.between(1, 3), () -> result.add(own.unique(own::pseud)));
    }
    return result;
  }

  private List<Pseud> person(String login, List<String> others) {
    lastUserId += dice.between(1, 900);
    int days = (int) (Anchors.PRESENT.toLocalDate().toEpochDay() - Anchors.OPENED.toEpochDay());
    LocalDate joined = Anchors.OPENED.plusDays(dice.below(days));
    users.add(new User(lastUserId, login, joined));
    List<Pseud> pseuds = new ArrayList<>(List.of(pseud(login, login)));
    others.forEach(name -> pseuds.add(pseud(login, name)));
    return pseuds;
  }

  private Pseud pseud(String login, String name) {
    lastPseudId += dice.between(1, 700);
    return new Pseud(lastPseudId, lastUserId, login, name);
  }
}
