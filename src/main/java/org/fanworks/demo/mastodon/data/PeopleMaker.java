package org.fanworks.demo.mastodon.data;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.fanworks.demo.generator.Dice;
import org.fanworks.demo.generator.Vocabulary;
import org.fanworks.demo.mastodon.data.Person.Standing;
import org.fanworks.demo.mastodon.data.Person.Traits;

/** Invents the accounts. The first one is that of the token which reads everything. */
final class PeopleMaker {
  private static final List<String> DOMAINS =
      List.of(
          "tidepool.example",
          "lantern.example",
          "quillmarsh.example",
          "ferry.example",
          "orchard.example",
          "snowglobe.example",
          "paper.example",
          "nightmail.example");
  private static final Instant TIMED_IDS = Instant.parse("2021-04-15T00:00:00Z");

  private final Dice dice;
  private final Set<String> names = new HashSet<>();
  private final Set<Long> ids = new HashSet<>();

  private PeopleMaker(Dice dice) {
    this.dice = dice;
  }

  static List<Person> make(long seed, int number) {
    PeopleMaker maker = new PeopleMaker(new Dice(seed, "mastodon people"));
    List<Person> people = new ArrayList<>();
    people.add(maker.owner());
    while (people.size() < number) {
      people.add(maker.person(people.size()));
    }
    return people;
  }

  private Person owner() {
    names.add("ida");
    Traits traits = new Traits(true, false, false, true, true, false, Standing.GOOD);
    Instant created = Instant.parse("2018-01-14T00:00:00Z");
    return new Person(0, 77, "ida", Optional.empty(), "Ida Inkwell :quill:", created, traits);
  }

  private Person person(int index) {
    boolean local = dice.chance(0.45);
    Optional<String> domain = local ? Optional.empty() : Optional.of(dice.pick(DOMAINS));
    String username = username();
    Instant joined = World.OPENED.plus(Duration.ofDays(dice.between(20, 3000)));
    Standing standing =
        dice.chance(0.03)
            ? Standing.SILENCED
            : dice.chance(0.02) ? Standing.SUSPENDED : Standing.GOOD;
    Boolean discoverable = dice.chance(0.1) ? null : (Boolean) dice.chance(0.6);
    return new Person(
        index,
        id(index, joined),
        username,
        domain,
        dice.chance(0.05) ? "" : displayName(username),
        joined.truncatedTo(ChronoUnit.DAYS),
        new Traits(
            dice.chance(0.2),
            dice.chance(0.06),
            dice.chance(0.02),
            discoverable,
            dice.chance(0.5),
            dice.chance(0.08),
            standing));
  }

  /** Accounts of the early days were numbered in a row. */
  private long id(int index, Instant joined) {
    long id =
        joined.isBefore(TIMED_IDS)
            ? 100 + index * 3L
            : Snowflakes.id(joined.toEpochMilli() + dice.below(86_000_000), dice);
    return ids.add(id) ? id : id(index, joined);
  }

  private String username() {
    while (true) {
      String name =
          dice.pick(Vocabulary.ADJECTIVES)
              + "_"
              + dice.pick(Vocabulary.NOUNS)
              + (dice.chance(0.3) ? dice.below(100) : "");
      String cased = dice.chance(0.2) ? Vocabulary.capitalized(name) : name;
      if (names.add(cased.toLowerCase(Locale.ROOT))) {
        return cased;
      }
    }
  }

  private String displayName(String username) {
    return switch (dice.below(5)) {
      case 0 -> username;
      case 1 -> dice.pick(Vocabulary.FIRST_NAMES) + " " + dice.pick(Vocabulary.EMOJI);
      case 2 -> dice.pick(Vocabulary.HAN);
      default -> dice.pick(Vocabulary.FIRST_NAMES) + " " + dice.pick(Vocabulary.PLACES);
    };
  }
}
