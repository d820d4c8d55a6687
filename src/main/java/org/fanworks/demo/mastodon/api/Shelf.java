package org.fanworks.demo.mastodon.api;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fanworks.demo.mastodon.data.Person;
import org.fanworks.demo.mastodon.data.Post;
import org.fanworks.demo.mastodon.data.World;

/** Lists of statuses that are put together once. Immutable. Public for the rows that tests read. */
public final class Shelf {
  private static final int BOOKMARKS = 130;
  private static final int FAVOURITES = 330;
  private static final int MOST_PINNED = 3;

  private final World world;
  private final Set<Post> bookmarks;
  private final Set<Post> favourites;
  private final Map<Long, List<Post>> quotes;
  private final Map<String, Post> polls = new LinkedHashMap<>();

  /** What there is besides on the server of {@code world}. */
  public Shelf(World world) {
    this.world = world;
    this.bookmarks = new LinkedHashSet<>(world.drawn("bookmarks", BOOKMARKS));
    this.favourites = new LinkedHashSet<>(world.drawn("favourites", FAVOURITES));
    this.quotes =
        world.posts().stream()
            .filter(post -> !post.gone() && post.visibility().isOpen())
            .filter(post -> post.body().extras().quoted().isPresent())
            .collect(
                Collectors.groupingBy(post -> post.body().extras().quoted().orElseThrow().id()));
    world.posts().stream()
        .filter(post -> post.body().extras().poll())
        .forEach(post -> polls.put(Parts.pollId(post), post));
  }

  /** The owner's bookmarks, the latest first. */
  public Set<Post> bookmarks() {
    return bookmarks;
  }

  /** The owner's favourites, the latest first. */
  public Set<Post> favourites() {
    return favourites;
  }

  List<Post> quotesOf(Post post) {
    return quotes.getOrDefault(post.id(), List.of());
  }

  Optional<Post> withPoll(String id) {
    return Optional.ofNullable(polls.get(id));
  }

  /** What somebody shows on top of the profile. */
  List<Post> pinned(Person person) {
    return world.postsOf(person).stream()
        .filter(post -> !post.gone() && post.boosted().isEmpty())
        .filter(post -> post.visibility() == Post.Visibility.PUBLIC && post.id() % 5 == 0)
        .limit(MOST_PINNED)
        .toList();
  }
}
