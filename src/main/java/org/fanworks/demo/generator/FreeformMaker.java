package org.fanworks.demo.generator;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.fanworks.demo.data.Tag;
import org.fanworks.demo.data.TagType;

/** Invents additional tags: well-known trees first, then a long tail. Not thread-safe. */
final class FreeformMaker {
  /** Canonical, then its sub-tags, then after a bar its synonyms. */
  private static final List<String> TREES =
      List.of(
          "Angst;Light Angst;Angst with a Happy Ending;Heavy Angst|so much angst;angsty;ANGST!!",
          "Fluff;Tooth-Rotting Fluff;Domestic Fluff|fluffy;pure fluff",
          "Alternate Universe;Alternate Universe - Modern Setting;"
              + "Alternate Universe - Coffee Shops & Cafés;Alternate Universe - Ferry Boats|AU",
          "Hurt/Comfort;Emotional Hurt/Comfort|H/C;comfort & hurt",
          "Slow Burn|slowburn;very slow burn",
          "Found Family|chosen family",
          "Canon Divergence|canon? what canon?",
          "Friends to Lovers;Friends to Enemies to Lovers|friends 2 lovers",
          "Pining;Mutual Pining|so much pining",
          "First Kiss|first kisses",
          "Humor;Dark Humor|humour;funny!",
          "Lighthouse Keepers|",
          "Nonfiction|non-fiction",
          "Podfic|podfic available",
          "Fanart|fan art",
          "Vignette;Drabble|100 words exactly.");

  /** Names that trip careless readers; none breaks the site's rules for tag names. */
  private static final List<String> AWKWARD =
      List.of(
          "R&B Music",
          "Who? Me?",
          "Dr. Emmer's Notes",
          "50/50",
          "#NoFilter",
          "A.I. Dreams",
          "AND OR NOT",
          "Not Without You",
          "To the Lighthouse Keeper",
          "Re:Bound",
          "foo;bar",
          "C++ Programming",
          "(in parentheses)",
          "[in brackets]",
          "“Curly Quotes”",
          "\"Straight Quotes\"",
          "Ember's End",
          "Ember’s End",
          "don't copy to another site",
          "wait... what",
          "月光 | Moonlight",
          "ひかりのまち",
          "Ночной паром",
          "고요한 밤",
          "Über-Café",
          "¿Quién anda ahí?",
          "🔥 slow-ish burn",
          "~dreamlike~",
          "stop_me",
          "cat.hat",
          "The",
          "99 Lanterns",
          "m/m implied");

  private static final Splitter NAMES = Splitter.on(';').omitEmptyStrings();

  private final TagBook book;
  private final Names names;
  private final Dice dice;
  private final List<Tag> tags = new ArrayList<>();
  private final List<Tag> lessUsed = new ArrayList<>();

  FreeformMaker(TagBook book, Names names, Dice dice) {
    this.book = book;
    this.names = names;
    this.dice = dice;
  }

  /** The trees, the awkward ones, and as many others as the book lacks. */
  LongTail<Tag> fill(int size) {
    TREES.forEach(this::tree);
    tags.addAll(lessUsed);
    tags.add(book.unwrangled(TagType.FREEFORM, names.fixed(Anchors.UNWRANGLED_FREEFORM)));
    for (int i = 0; i < AWKWARD.size(); i++) {
      String name = names.fixed(AWKWARD.get(i));
      tags.add(i % 3 == 0 ? book.unwrangled(TagType.FREEFORM, name) : canonical(name, List.of()));
    }
    while (book.size() < size) {
      invent();
    }
    return new LongTail<>(tags, 0.75);
  }

  private void tree(String line) {
    int bar = line.indexOf('|');
    List<String> canonicals = NAMES.splitToList(line.substring(0, bar));
    Tag top = canonical(names.fixed(canonicals.get(0)), List.of());
    tags.add(top);
    for (String sub : canonicals.subList(1, canonicals.size())) {
      lessUsed.add(canonical(names.fixed(sub), List.of(top)));
    }
    for (String synonym : NAMES.split(line.substring(bar + 1))) {
      lessUsed.add(book.synonym(top, names.fixed(synonym)));
    }
  }

  private void invent() {
    if (dice.chance(0.45)) {
      tags.add(book.unwrangled(TagType.FREEFORM, names.unique(this::remark)));
      return;
    }
    Tag canonical = canonical(names.unique(this::theme), List.of());
    tags.add(canonical);
    dice.repeat(
        dice.below(3),
        () -> tags.add(book.synonym(canonical, names.unique(() -> respelled(canonical.name())))));
  }

  private Tag canonical(String name, List<Tag> metaTags) {
    return book.canonical(TagType.FREEFORM, name, metaTags, List.of());
  }

  private String theme() {
    String noun = Vocabulary.capitalized(dice.pick(Vocabulary.NOUNS));
    return switch (dice.below(4)) {
      case 0 -> Vocabulary.capitalized(dice.pick(Vocabulary.ADJECTIVES)) + " " + noun;
      case 1 -> noun + " " + Vocabulary.capitalized(dice.pick(Vocabulary.VERBS)) + "ing";
      case 2 -> "Canon-Typical " + noun;
      default -> noun + " & " + Vocabulary.capitalized(dice.pick(Vocabulary.NOUNS));
    };
  }

  private String remark() {
    String verb = dice.pick(Vocabulary.VERBS);
    return switch (dice.below(4)) {
      case 0 -> "i " + verb + " the " + dice.pick(Vocabulary.NOUNS) + " and regret nothing";
      case 1 -> "no beta we " + verb + " like " + names.surname();
      case 2 -> "the " + dice.pick(Vocabulary.NOUNS) + " will " + verb + " eventually";
      default -> "they " + verb + "? in my " + dice.pick(Vocabulary.NOUNS) + "?";
    };
  }

  private String respelled(String name) {
    return dice.chance(0.5) ? name.toLowerCase(Locale.ROOT) + " stuff" : "a bit of " + name;
  }
}
