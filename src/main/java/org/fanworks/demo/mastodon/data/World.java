package org.fanworks.demo.mastodon.data;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.fanworks.demo.generator.Dice;

/** All that the embedded server holds. Immutable; the same seed gives the same on every JVM. */
public final class World {
  /** When the server was opened. */
  public static final Instant OPENED = Instant.parse("2017-04-05T12:00:00Z");

  /** When all statuses had been written. */
  public static final Instant PRESENT = Instant.parse("2026-10-01T12:00:00Z");

  /** The hashtags in use, the most popular one first. */
  public static final List<String> TAGS =
      List.of(
          "fanfic",
          "quillmarsh",
          "writing",
          "amreading",
          "fanart",
          "ao3",
          "lanterns",
          "tidewatch",
          "photography",
          "cats",
          "poetry",
          "slowburn",
          "café",
          "mastoart",
          "sailing",
          "日本語",
          "podcast",
          "knitting",
          "openarchive",
          "rarepair");

  private final List<Person> people;
  private final List<Post> posts;
  private final Map<Long, Post> byId = new HashMap<>();
  private final Map<Long, List<Post>> byAuthor;
  private final Map<Long, List<Post>> answers;
  private final Map<Long, List<Post>> boosts;
  private final Graph graph;
  private final long seed;

  private World(long seed, List<Person> people, List<Post> posts) {
    this.seed = seed;
    this.people = people;
    this.posts = posts;
    posts.forEach(post -> byId.put(post.id(), post));
    this.byAuthor = posts.stream().collect(Collectors.groupingBy(post -> post.author().id()));
    this.answers =
        posts.stream()
            .filter(post -> !post.gone() && post.reply().flatMap(Post.Reply::status).isPresent())
            .collect(
                Collectors.groupingBy(
                    post -> post.reply().flatMap(Post.Reply::status).orElseThrow().id()));
    this.boosts =
        posts.stream()
            .filter(post -> !post.gone() && post.boosted().isPresent())
            .collect(Collectors.groupingBy(post -> post.original().id()));
    this.graph = Graph.make(seed, people);
  }

  /** Invents a server with so many accounts and statuses. */
  public static World make(long seed, int people, int posts) {
    List<Person> accounts = PeopleMaker.make(seed, people);
    return new World(seed, accounts, PostMaker.make(seed, accounts, posts));
  }

  /** All accounts. */
  public List<Person> people() {
    return people;
  }

  /** The account of the token that reads everything. */
  public Person owner() {
    return people.get(0);
  }

  /** All statuses, the largest id first, deleted ones among them. */
  public List<Post> posts() {
    return posts;
  }

  /** Who follows whom, and the like. */
  public Graph graph() {
    return graph;
  }

  public Optional<Post> post(long id) {
    return Optional.ofNullable(byId.get(id)).filter(post -> !post.gone());
  }

  public Optional<Person> person(long id) {
    return people.stream().filter(person -> person.id() == id).findFirst();
  }

  /** The account of that name, in any case, with or without the server's own domain. */
  public Optional<Person> named(String handle) {
    String name = handle.startsWith("@") ? handle.substring(1) : handle;
    String bare = name.replaceFirst("(?i)@" + Addresses.DOMAIN + "$", "").toLowerCase(Locale.ROOT);
    return people.stream()
        .filter(person -> person.acct().toLowerCase(Locale.ROOT).equals(bare))
        .findFirst();
  }

  /** What somebody wrote and boosted, the largest id first. */
  public List<Post> postsOf(Person author) {
    return byAuthor.getOrDefault(author.id(), List.of());
  }

  /** Known answers to a status, the largest id first. */
  public List<Post> answersTo(Post post) {
    return answers.getOrDefault(post.id(), List.of());
  }

  /** Boosts of a status, the largest id first. */
  public List<Post> boostsOf(Post post) {
    return boosts.getOrDefault(post.id(), List.of());
  }

  /** Who likes a status, the latest first. */
  public List<Person> admirersOf(Post post) {
    Dice dice = new Dice(post.id(), "admirers");
    List<Person> admirers = new ArrayList<>();
    int wanted = Math.min(post.body().favourites(), people.size() / 2);
    while (admirers.size() < wanted) {
      Person person = dice.pick(people);
      if (!admirers.contains(person) && !person.isSuspended()) {
        admirers.add(person);
      }
    }
    return admirers;
  }

  /** The latest statuses of an own list that chance puts together, in an order of its own. */
  public List<Post> drawn(String purpose, int number) {
    List<Post> open =
        new ArrayList<>(
            posts.stream()
                .filter(post -> post.visibility().isOpen() && !post.gone())
                .filter(post -> post.boosted().isEmpty() && !post.author().isSuspended())
                .toList());
    Collections.shuffle(open, new Random(seed + purpose.hashCode()));
    return List.copyOf(open.subList(0, Math.min(number, open.size())));
  }
}
