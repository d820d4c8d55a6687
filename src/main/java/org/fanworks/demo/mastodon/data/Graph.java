package org.fanworks.demo.mastodon.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fanworks.demo.generator.Dice;
import org.fanworks.demo.generator.LongTail;

/**
 * How accounts stand with each other: who follows whom, and what the owner has decided. Immutable.
 */
public final class Graph {
  private static final int MOST_FOLLOWED = 60;

  private final Map<Long, List<Follow>> following = new HashMap<>();
  private final Map<Long, List<Follow>> followers = new HashMap<>();
  private final Own own;

  /**
   * That somebody follows somebody.
   *
   * @param id number in the order of the follows, which no answer shows
   */
  public record Follow(long id, Person follower, Person followed) {}

  /** What the owner has decided about others. */
  public record Own(
      List<Person> muted,
      List<Person> blocked,
      List<String> blockedDomains,
      List<Person> requests,
      List<Person> endorsed,
      List<UserList> lists) {}

  /** A list of the owner's. */
  public record UserList(long id, String title, List<Person> members) {}

  private Graph(Own own) {
    this.own = own;
  }

  static Graph make(long seed, List<Person> people) {
    Dice dice = new Dice(seed, "mastodon graph");
    LongTail<Person> popular = new LongTail<>(people, 0.6);
    List<Follow> follows = new ArrayList<>();
    for (Person person : people) {
      int wanted =
          Math.min(person.index() == 0 ? 90 : dice.between(0, MOST_FOLLOWED), people.size() / 2);
      Set<Person> chosen = new LinkedHashSet<>();
      for (int attempt = 0; attempt < wanted * 4 && chosen.size() < wanted; attempt++) {
        Person other = popular.draw(dice);
        if (!other.equals(person) && !other.isSuspended() && !person.isSuspended()) {
          chosen.add(other);
        }
      }
      for (Person other : chosen) {
        follows.add(new Follow(5_000 + follows.size() * 7L, person, other));
      }
    }
    Graph graph = new Graph(own(people, dice, follows));
    // The latest follow comes first.
    for (int i = follows.size() - 1; i >= 0; i--) {
      Follow follow = follows.get(i);
      if (!graph.isHiddenFromOwner(follow)) {
        graph.following.computeIfAbsent(follow.follower().id(), k -> new ArrayList<>()).add(follow);
        graph.followers.computeIfAbsent(follow.followed().id(), k -> new ArrayList<>()).add(follow);
      }
    }
    return graph;
  }

  /** A block cuts the follows between two accounts. */
  private boolean isHiddenFromOwner(Follow follow) {
    return (own.blocked().contains(follow.follower()) && follow.followed().index() == 0)
        || (own.blocked().contains(follow.followed()) && follow.follower().index() == 0);
  }

  private static Own own(List<Person> people, Dice dice, List<Follow> follows) {
    List<Person> followed =
        follows.stream().filter(f -> f.follower().index() == 0).map(Follow::followed).toList();
    List<Person> others =
        new ArrayList<>(people.stream().filter(p -> p.index() != 0 && !p.isSuspended()).toList());
    others.removeAll(followed);
    int some = Math.min(8, others.size());
    List<Person> decided = others.subList(0, some);
    List<UserList> lists = new ArrayList<>();
    for (String title : List.of("Writers", "Close friends", "Ships")) {
      Set<Person> members = new HashSet<>();
      for (int i = 0; i < Math.min(12, followed.size()); i++) {
        members.add(dice.pick(followed));
      }
      lists.add(
          new UserList(
              41 + lists.size() * 3L,
              title,
              members.stream()
                  .sorted((one, other) -> Long.compare(other.id(), one.id()))
                  .toList()));
    }
    return new Own(
        part(decided, 0, 3),
        part(decided, 3, 5),
        List.of("snowglobe.example"),
        part(decided, 5, 8),
        part(followed, 0, 4),
        lists);
  }

  private static List<Person> part(List<Person> all, int from, int to) {
    return List.copyOf(all.subList(Math.min(from, all.size()), Math.min(to, all.size())));
  }

  /** What the owner has decided. */
  public Own own() {
    return own;
  }

  /** Whom somebody follows, the latest first. */
  public List<Follow> followedBy(Person person) {
    return following.getOrDefault(person.id(), List.of());
  }

  /** Who follows somebody, the latest first. */
  public List<Follow> followersOf(Person person) {
    return followers.getOrDefault(person.id(), List.of());
  }

  public boolean follows(Person one, Person other) {
    return followedBy(one).stream().anyMatch(follow -> follow.followed().equals(other));
  }

  /** The list of the owner with this id. */
  public Optional<UserList> list(long id) {
    return own.lists().stream().filter(list -> list.id() == id).findFirst();
  }
}
