package org.fanworks.demo.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.fanworks.demo.data.Tag;
import org.fanworks.demo.data.TagType;

/** Invents the tags of a story with its synonyms, sub-tags and meta-tags. Not thread-safe. */
final class UniverseMaker {
  private static final List<String> MEDIUM_MARKS =
      List.of(" (TV)", " (Video Game)", " (Movies)", " (Comics)", " (Podcast)", " (2019)");

  private final TagBook book;
  private final Names names;
  private final Dice dice;
  private final List<Tag> media;

  UniverseMaker(TagBook book, Names names, Dice dice, List<Tag> media) {
    this.book = book;
    this.names = names;
    this.dice = dice;
    this.media = media;
  }

  /** A story of the given popularity; the most popular one has the rank 0 and the most tags. */
  Universe invent(int rank) {
    int cast = 3 + 50 / (rank + 1) + dice.below(9);
    List<Tag> fandoms = dice.chance(0.3) ? family() : single();
    return peopled(fandoms, new ArrayList<>(), cast);
  }

  /** The story of the anchors. */
  Universe anchored() {
    List<Tag> medium = List.of(media.get(1));
    Tag meta = fandom(Anchors.META_FANDOM, List.of(), medium);
    Tag big = fandom(Anchors.BIG_FANDOM, List.of(meta), medium);
    Tag sub = fandom(Anchors.SUB_FANDOM, List.of(big), medium);
    Tag books = fandom("Quillmarsh Chronicles - Odile Varnavaskaya", List.of(big), medium);
    List<Tag> fandoms = new ArrayList<>(List.of(big, sub, books, meta));
    fandoms.add(synonym(big, Anchors.SYNONYM_FANDOM));
    fandoms.add(synonym(big, "quill marsh"));
    fandoms.add(synonym(sub, "Quillmarsh TV"));
    fandoms.add(synonym(meta, "Quillmarsh (any canon)"));
    List<Tag> cast = new ArrayList<>();
    for (String name : List.of(Anchors.BIG_CHARACTER, "Bram Sallow", "Ives “Moth” Tarrow")) {
      cast.add(book.canonical(TagType.CHARACTER, names.fixed(name), List.of(), List.of(big)));
    }
    cast.add(synonym(cast.get(0), "Ottoline"));
    return peopled(fandoms, cast, 45);
  }

  /** A story with a single fandom tag of a given name and nothing around it. */
  Universe plain(String name) {
    List<Tag> medium = List.of(media.get(dice.below(media.size())));
    return peopled(List.of(fandom(name, List.of(), medium)), new ArrayList<>(), 4);
  }

  private List<Tag> single() {
    List<Tag> medium = List.of(dice.pick(media));
    String name = names.unique(names::universe);
    Tag main = book.canonical(TagType.FANDOM, name, List.of(), medium);
    List<Tag> fandoms = new ArrayList<>(List.of(main));
    addSynonyms(fandoms, main, dice.below(3));
    return fandoms;
  }

  private List<Tag> family() {
    List<Tag> medium = List.of(dice.pick(media));
    String name = names.unique(names::universe);
    Tag meta =
        book.canonical(TagType.FANDOM, names.fixed(name + " - All Media Types"), List.of(), medium);
    Tag main = book.canonical(TagType.FANDOM, name, List.of(meta), medium);
    List<Tag> fandoms = new ArrayList<>(List.of(main));
    int subs = dice.between(1, 3);
    for (int i = 0; i < subs; i++) {
      String sub = names.unique(() -> name + dice.pick(MEDIUM_MARKS));
      fandoms.add(book.canonical(TagType.FANDOM, sub, List.of(meta), medium));
    }
    fandoms.add(meta);
    addSynonyms(fandoms, main, dice.between(1, 4));
    return fandoms;
  }

  private Universe peopled(List<Tag> fandoms, List<Tag> cast, int size) {
    List<Tag> parents = List.of(fandoms.get(0));
    while (cast.size() < size) {
      String name = names.unique(names::person);
      Tag character = book.canonical(TagType.CHARACTER, name, List.of(), parents);
      cast.add(character);
      addSynonyms(cast, character, dice.chance(0.2) ? 1 : 0);
    }
    List<Tag> relationships = relationships(cast, parents);
    return new Universe(
        new LongTail<>(fandoms, 1.0),
        new LongTail<>(cast, 0.9),
        Universe.tailOf(relationships, 1.1));
  }

  private List<Tag> relationships(List<Tag> cast, List<Tag> parents) {
    List<Tag> people = cast.stream().filter(Tag::canonical).toList();
    List<Tag> result = new ArrayList<>();
    boolean anchored = cast.get(0).name().equals(Anchors.BIG_CHARACTER);
    if (anchored) {
      String name = names.fixed(Anchors.BIG_RELATIONSHIP);
      Tag pair = book.canonical(TagType.RELATIONSHIP, name, List.of(), parents);
      result.add(pair);
      result.add(synonym(pair, "ottobram"));
    }
    for (int i = 0; i < people.size() * 2 / 3; i++) {
      String name = names.unique(() -> pairing(people));
      Tag pair = book.canonical(TagType.RELATIONSHIP, name, List.of(), parents);
      result.add(pair);
      addSynonyms(result, pair, dice.chance(0.3) ? dice.between(1, 2) : 0);
    }
    return result;
  }

  private String pairing(List<Tag> people) {
    String sign = dice.chance(0.75) ? "/" : " & ";
    int first = dice.below(people.size());
    int step = dice.between(1, people.size() - 1);
    String second = people.get((first + step) % people.size()).name();
    String third = dice.chance(0.05) ? sign + names.person() : "";
    return people.get(first).name() + sign + second + third;
  }

  private void addSynonyms(List<Tag> tags, Tag canonical, int count) {
    for (int i = 0; i < count; i++) {
      tags.add(book.synonym(canonical, names.unique(() -> respelled(canonical.name()))));
    }
  }

  private String respelled(String name) {
    return switch (dice.below(5)) {
      case 0 -> name.replace(" ", "");
      case 1 -> name.toLowerCase(Locale.ROOT).replace("/", " x ") + " - fandom";
      case 2 -> name + " (mentioned)";
      case 3 -> name + "!";
      default -> "past " + name;
    };
  }

  private Tag fandom(String name, List<Tag> metaTags, List<Tag> medium) {
    return book.canonical(TagType.FANDOM, names.fixed(name), metaTags, medium);
  }

  private Tag synonym(Tag canonical, String name) {
    return book.synonym(canonical, names.fixed(name));
  }
}
