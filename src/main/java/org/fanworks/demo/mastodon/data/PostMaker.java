package org.fanworks.demo.mastodon.data;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fanworks.demo.generator.Dice;
import org.fanworks.demo.generator.LongTail;
import org.fanworks.demo.mastodon.data.Post.Body;
import org.fanworks.demo.mastodon.data.Post.Extras;
import org.fanworks.demo.mastodon.data.Post.Reply;
import org.fanworks.demo.mastodon.data.Post.Visibility;

/** Invents the statuses, in the order of their creation, and gives them ids as a server would. */
final class PostMaker {
  private static final Instant TIMED_IDS = Instant.parse("2017-10-10T00:00:00Z");
  private static final int NEARBY = 400;
  private static final List<String> LANGUAGES =
      List.of("en", "en", "en", "de", "ja", "fr", "pt-BR");

  private final Dice dice;
  private final LongTail<Person> authors;
  private final LongTail<String> tags;
  private final List<Post> posts = new ArrayList<>();
  private final Set<Long> ids = new HashSet<>();

  private PostMaker(Dice dice, List<Person> people) {
    this.dice = dice;
    this.authors = new LongTail<>(people, 0.7);
    this.tags = new LongTail<>(World.TAGS, 0.8);
  }

  /** So many statuses, the one with the largest id first. */
  static List<Post> make(long seed, List<Person> people, int number) {
    PostMaker maker = new PostMaker(new Dice(seed, "mastodon posts"), people);
    for (int i = 0; i < number; i++) {
      maker.posts.add(maker.post(maker.moment(i, number)));
    }
    return maker.posts.stream().sorted(Comparator.comparingLong(Post::id).reversed()).toList();
  }

  /** The server grows ever faster. */
  private Instant moment(int number, int all) {
    long span = Duration.between(World.OPENED, World.PRESENT).toMillis() - 3_600_000;
    double share = StrictMath.sqrt((number + dice.fraction()) / all);
    return World.OPENED.plusMillis((long) (span * share));
  }

  private Post post(Instant moment) {
    Person author = authors.draw(dice);
    Instant created = author.isLocal() ? moment : moment.truncatedTo(ChronoUnit.SECONDS);
    long id = id(author, created);
    Instant written =
        author.isLocal()
            ? created.plusMillis(dice.chance(0.01) ? 9_000 : dice.below(220))
            : created;
    boolean gone = dice.chance(0.015);
    Optional<Post> original = dice.chance(0.14) ? nearby(Visibility.PUBLIC) : Optional.empty();
    if (original.isPresent()) {
      return new Post(
          id, author, written, visibility(false), original, Optional.empty(), Body.NONE, gone);
    }
    Optional<Reply> reply = dice.chance(0.22) ? reply(author) : Optional.empty();
    Visibility visibility = visibility(true);
    Body body = body(reply, visibility, written);
    return new Post(id, author, written, visibility, Optional.empty(), reply, body, gone);
  }

  /**
   * Local statuses get their ids when they are written; delivered ones when they arrive, which may
   * be late; fetched ones by what they say of themselves (Mastodon reference, 5.3).
   */
  private long id(Person author, Instant created) {
    long id;
    if (created.isBefore(TIMED_IDS)) {
      id = 1_000 + posts.size() * 5L;
    } else if (author.isLocal()) {
      id = Snowflakes.id(created.toEpochMilli(), dice);
    } else if (dice.chance(0.04)) {
      id = Snowflakes.id(created.toEpochMilli() + dice.below(1_000), dice);
    } else {
      long delay =
          dice.chance(0.03) ? dice.between(3_600_000, 200_000_000) : dice.between(400, 40_000);
      id = Snowflakes.id(created.toEpochMilli() + delay, dice);
    }
    return ids.add(id) ? id : id(author, created);
  }

  private Visibility visibility(boolean anything) {
    double point = dice.fraction();
    if (point < 0.8) {
      return Visibility.PUBLIC;
    }
    return point < 0.9
        ? Visibility.UNLISTED
        : point < 0.97 || !anything ? Visibility.PRIVATE : Visibility.DIRECT;
  }

  /** A status of the last days that everybody sees. */
  private Optional<Post> nearby(Visibility visibility) {
    for (int attempt = 0; attempt < 4 && !posts.isEmpty(); attempt++) {
      Post post = posts.get(posts.size() - 1 - dice.below(Math.min(NEARBY, posts.size())));
      if (post.visibility() == visibility
          && post.boosted().isEmpty()
          && !post.gone()
          && post.author().isListed()) {
        return Optional.of(post);
      }
    }
    return Optional.empty();
  }

  private Optional<Reply> reply(Person author) {
    if (dice.chance(0.1)) {
      return Optional.of(new Reply(Optional.empty(), authors.draw(dice)));
    }
    if (dice.chance(0.3)) {
      return own(author).map(post -> new Reply(Optional.of(post), author));
    }
    return nearby(Visibility.PUBLIC).map(post -> new Reply(Optional.of(post), post.author()));
  }

  /** The latest status of somebody, who goes on with it. */
  private Optional<Post> own(Person author) {
    for (int i = posts.size() - 1; i >= 0 && i > posts.size() - NEARBY; i--) {
      Post post = posts.get(i);
      if (post.author().equals(author) && post.boosted().isEmpty() && !post.gone()) {
        return Optional.of(post);
      }
    }
    return Optional.empty();
  }

  private Body body(Optional<Reply> reply, Visibility visibility, Instant written) {
    List<Person> mentions = new ArrayList<>();
    reply.map(Reply::account).ifPresent(mentions::add);
    if (visibility == Visibility.DIRECT || dice.chance(0.08)) {
      Person other = authors.draw(dice);
      if (!mentions.contains(other)) {
        mentions.add(other);
      }
    }
    List<String> used = new ArrayList<>();
    while (dice.chance(0.45) && used.size() < 5) {
      String tag = tags.draw(dice);
      if (!used.contains(tag)) {
        used.add(tag);
      }
    }
    boolean warned = dice.chance(0.08);
    return new Body(
        dice.chance(0.08) ? Optional.empty() : Optional.of(dice.pick(LANGUAGES)),
        warned || dice.chance(0.04),
        warned ? "spoilers for " + dice.pick(World.TAGS) : "",
        used,
        mentions,
        extras(written),
        Math.min(60, (int) dice.logNormal(1.2, 1.3)));
  }

  private Extras extras(Instant written) {
    boolean poll = dice.chance(0.03);
    int media = poll || !dice.chance(0.25) ? 0 : dice.between(1, 4);
    Optional<Instant> edited =
        dice.chance(0.06)
            ? Optional.of(written.plus(Duration.ofMinutes(dice.between(1, 3000))))
            : Optional.empty();
    Optional<Post> quoted = dice.chance(0.03) ? nearby(Visibility.PUBLIC) : Optional.empty();
    return new Extras(media, poll, media == 0 && dice.chance(0.12), edited, quoted);
  }
}
