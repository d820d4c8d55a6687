package org.fanworks.demo.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.fanworks.demo.data.Archive;
import org.fanworks.demo.data.Relation;
import org.fanworks.demo.data.Work;

/** Decides which works came out of others. Not thread-safe. */
final class RelationMaker {
  private final List<Work> works;
  private final Dice dice;
  private final Names names;
  private final TitleMaker titles;

  private RelationMaker(List<Work> works, Dice dice) {
    this.works = works;
    this.dice = dice;
    this.names = new Names(dice);
    this.titles = new TitleMaker(dice);
  }

  /** The relations of an archive by the id of the younger work. */
  static List<Relation> of(Archive archive, long seed) {
    return new RelationMaker(archive.works(), new Dice(seed, "relations")).make();
  }

  private List<Relation> make() {
    List<Relation> relations = new ArrayList<>();
    for (int i = 1; i < works.size(); i++) {
      if (dice.chance(0.03)) {
        relations.add(relation(works.get(i), works.get(dice.below(i))));
      }
      if (dice.chance(0.003)) {
        relations.add(relation(works.get(i), works.get(dice.below(i))));
      }
    }
    return relations;
  }

  private Relation relation(Work child, Work older) {
    if (dice.chance(0.1)) {
      return new Relation(child.id(), outside(), dice.chance(0.3));
    }
    if (dice.chance(0.04)) {
      return new Relation(child.id(), new Relation.Gone(), false);
    }
    boolean foreign = !Objects.equals(child.language(), older.language());
    boolean translation = foreign && child.language() != null && dice.chance(0.8);
    return new Relation(child.id(), new Relation.Inside(older.id()), translation);
  }

  private Relation.Outside outside() {
    String url = "https://example.org/tales/" + dice.between(1, 99_999);
    return new Relation.Outside(url, titles.ordinary(), names.person());
  }
}
