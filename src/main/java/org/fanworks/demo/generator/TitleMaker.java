package org.fanworks.demo.generator;

import java.util.List;
import java.util.Locale;

/** Invents titles: ordinary ones, and now and then one that trips careless readers. */
final class TitleMaker {
  /** Each of these is the title of several works (AO3 reference, 2.4 and section 10). */
  static final List<String> AWKWARD =
      List.of(
          "The Salt & the Iron",
          "Bread&Butter",
          "\"Quoted\" Morning",
          "'Single' Minded",
          "“Curly” Things",
          "Don’t Look Back",
          "Don't Look Back",
          "dont look back",
          "Part One: The Tide",
          "Over/Under",
          "Back\\Slash Theory",
          "the re:zero hour",
          "cat.hat and other animals",
          "3,5 minutes",
          "Made in the U.S.A.",
          "f*ck the tide",
          "-30-",
          "...",
          "this AND that",
          "Either OR Neither",
          "NOT Tonight",
          "From Here TO There",
          "AND",
          "<3",
          "<b>bold move</b>",
          "<b>",
          "i <3 you",
          "a < b > c",
          "&amp; again",
          "&",
          "月光",
          "月の灯り",
          "カタカナノヨル",
          "ひらがなのうた",
          "Ночь на пароме",
          "ΝΥΧΤΑ",
          "밤의 노래",
          "🔥🌊",
          "storm 🌩 warning",
          "Café Society in Übermorgen",
          "CAFÉ",
          "cafe",
          "İzgara Line",
          "The The",
          "The",
          "A",
          "An Ending, Again",
          "99 Lanterns",
          "7",
          "(parenthetical)",
          "[brackets]",
          "{braces}",
          "100% certain",
          "50% of 100",
          "foo-bar/baz",
          "stop_me",
          "stop-me",
          "foo—bar",
          "foo;bar",
          "C++ for Lovers",
          "a+b",
          "what?",
          "?!",
          "!!!",
          "wait...what",
          "$5 & a Dream",
          "#1",
          "~tilde~",
          "^up^",
          "half=half",
          "word_count:5",
          "sort by: kudos",
          "m/m",
          "title:trap",
          "to go or not to go",
          Anchors.CASE_VARIANT_TITLE,
          "the quiet ember",
          "THE QUIET EMBER",
          "The Quiet ember",
          "what the harbour keeps ".repeat(11).strip());

  private final Dice dice;

  TitleMaker(Dice dice) {
    this.dice = dice;
  }

  /** A title in the language of a work, or one of the awkward ones. */
  String title(String language) {
    if (dice.chance(0.05)) {
      return dice.pick(AWKWARD);
    }
    return switch (language) {
      case "ru", "uk" -> foreign(Vocabulary.CYRILLIC, " ");
      case "zh", "yue" -> foreign(Vocabulary.HAN, "");
      case "ja" -> foreign(Vocabulary.KANA, "");
      case "ko" -> foreign(Vocabulary.HANGUL, " ");
      case "fr", "de", "es", "cs", "pl" -> foreign(Vocabulary.ACCENTED, " ");
      default -> cased(ordinary());
    };
  }

  private String foreign(List<String> words, String separator) {
    StringBuilder title = new StringBuilder(Vocabulary.capitalized(dice.pick(words)));
    dice.repeat(dice.below(3), () -> title.append(separator).append(dice.pick(words)));
    return title.toString();
  }

  private String cased(String title) {
    if (dice.chance(0.3)) {
      return title.toLowerCase(Locale.ROOT);
    }
    return dice.chance(0.03) ? title.toUpperCase(Locale.ROOT) : title;
  }

  /** An English title in title case. */
  String ordinary() {
    String noun = noun();
    return switch (dice.below(12)) {
      case 0 -> "The " + adjective() + " " + noun;
      case 1 ->
          Vocabulary.capitalized(Vocabulary.indefinite(noun))
              + " for "
              + dice.pick(Vocabulary.FIRST_NAMES);
      case 2 -> noun + " and " + noun();
      case 3 -> "How to " + verb() + " " + Vocabulary.indefinite(noun);
      case 4 -> verb() + " the " + noun + ", " + verb() + " the " + noun();
      case 5 -> noun + " of " + dice.pick(Vocabulary.PLACES);
      case 6 -> "What the " + noun + " " + verb() + "s";
      case 7 -> dice.between(2, 99) + " " + adjective() + " " + noun + "s";
      case 8 -> "An Unlikely " + noun;
      case 9 -> noun + "'s " + noun();
      case 10 -> adjective() + " " + noun + ": " + noun();
      default -> adjective() + " " + noun;
    };
  }

  private String noun() {
    return Vocabulary.capitalized(dice.pick(Vocabulary.NOUNS));
  }

  private String adjective() {
    return Vocabulary.capitalized(dice.pick(Vocabulary.ADJECTIVES));
  }

  private String verb() {
    return Vocabulary.capitalized(dice.pick(Vocabulary.VERBS));
  }
}
