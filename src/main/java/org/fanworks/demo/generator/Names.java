package org.fanworks.demo.generator;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.fanworks.demo.data.NameKey;

/** Invents names that are unique the way the site compares names. Not thread-safe. */
final class Names {
  private final Dice dice;
  private final Set<NameKey> taken = new HashSet<>();

  Names(Dice dice) {
    this.dice = dice;
  }

  /** Takes a given name out of circulation. */
  String fixed(String name) {
    if (!claim(name)) {
      throw new IllegalStateException("The name " + name + " is taken.");
    }
    return name;
  }

  private boolean claim(String name) {
    return taken.add(NameKey.of(name));
  }

  /** Draws until a name is new. */
  String unique(Supplier<String> draw) {
    for (int attempt = 0; ; attempt++) {
      String name = draw.get();
      String candidate = attempt < 20 ? name : name + " " + attempt;
      if (claim(candidate)) {
        return candidate;
      }
    }
  }

  String surname() {
    return dice.pick(Vocabulary.NAME_STARTS) + dice.pick(Vocabulary.NAME_ENDS);
  }

  String person() {
    return dice.pick(Vocabulary.FIRST_NAMES) + " " + surname();
  }

  String universe() {
    String noun = dice.pick(Vocabulary.UNIVERSE_NOUNS);
    return switch (dice.below(4)) {
      case 0 -> "The " + surname() + " " + noun;
      case 1 -> dice.pick(Vocabulary.PLACES) + " " + noun;
      case 2 -> surname() + ": " + capitalizedWords();
      default -> capitalizedWords() + " of " + dice.pick(Vocabulary.PLACES);
    };
  }

  private String capitalizedWords() {
    return Vocabulary.capitalized(dice.pick(Vocabulary.ADJECTIVES))
        + " "
        + Vocabulary.capitalized(dice.pick(Vocabulary.NOUNS));
  }

  String login() {
    String name =
        switch (dice.below(4)) {
          case 0 -> dice.pick(Vocabulary.ADJECTIVES) + "_" + dice.pick(Vocabulary.NOUNS);
          case 1 -> surname() + dice.below(100);
          case 2 -> dice.pick(Vocabulary.NOUNS) + dice.pick(Vocabulary.NOUNS);
          default -> capitalizedWords().replace(" ", "");
        };
    return dice.chance(0.1) ? name + dice.between(1, 2026) : name;
  }

  String pseud() {
    return switch (dice.below(8)) {
      case 0 -> dice.pick(Vocabulary.ACCENTED) + " " + dice.pick(Vocabulary.NOUNS);
      case 1 -> dice.pick(Vocabulary.CYRILLIC) + "-" + dice.pick(Vocabulary.CYRILLIC);
      case 2 -> dice.pick(Vocabulary.HAN) + dice.pick(Vocabulary.HAN);
      case 3 -> person();
      case 4 -> surname().toLowerCase(Locale.ROOT) + "-" + dice.pick(Vocabulary.NOUNS);
      default -> Vocabulary.capitalized(dice.pick(Vocabulary.NOUNS)) + " " + surname();
    };
  }
}
