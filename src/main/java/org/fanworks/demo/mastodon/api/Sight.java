package org.fanworks.demo.mastodon.api;

import java.util.List;
import java.util.Optional;
import org.fanworks.demo.mastodon.data.Graph;
import org.fanworks.demo.mastodon.data.Person;
import org.fanworks.demo.mastodon.data.Post;
import org.fanworks.demo.mastodon.data.Post.Visibility;
import org.fanworks.demo.mastodon.data.World;

/** What somebody gets to see, and in which feeds (Mastodon reference, 6). */
public record Sight(World world, Optional<Person> viewer) {
  private static final int MOST_AT_HOME = 800;

  /** Whether a status may be shown to the viewer at all. */
  boolean sees(Post post) {
    if (post.author().isSuspended() || post.original().author().isSuspended()) {
      return false;
    }
    return switch (post.visibility()) {
      case PUBLIC, UNLISTED -> true;
      case PRIVATE -> isConcerned(post) || viewer.filter(v -> follows(v, post)).isPresent();
      case DIRECT -> isConcerned(post);
    };
  }

  private boolean follows(Person person, Post post) {
    return world.graph().follows(person, post.author());
  }

  private boolean isConcerned(Post post) {
    return viewer
        .filter(v -> post.author().equals(v) || post.body().mentions().contains(v))
        .isPresent();
  }

  /** Whether the viewer has decided not to see somebody. */
  boolean hides(Person person) {
    Graph.Own own = world.graph().own();
    return viewer.isPresent()
        && (own.muted().contains(person)
            || own.blocked().contains(person)
            || person.domain().filter(own.blockedDomains()::contains).isPresent());
  }

  private boolean isListed(Post post) {
    return post.visibility() == Visibility.PUBLIC
        && post.boosted().isEmpty()
        && post.author().isListed()
        && !hides(post.author());
  }

  /** All statuses that the viewer may see by their ids. */
  public List<Post> statuses() {
    return world.posts().stream().filter(this::sees).toList();
  }

  /** The public timeline, the largest id first; deleted statuses still take their places. */
  public List<Post> publicFeed() {
    return world.posts().stream()
        .filter(this::isListed)
        .filter(
            post -> post.reply().filter(reply -> !reply.account().equals(post.author())).isEmpty())
        .toList();
  }

  /** All statuses that the feeds of hashtags choose from. */
  public List<Post> tagFeed() {
    return world.posts().stream().filter(this::isListed).toList();
  }

  /** What the owner's home timeline holds. */
  public List<Post> homeFeed() {
    Person owner = viewer.orElseThrow();
    return world.posts().stream()
        .filter(this::sees)
        .filter(post -> post.visibility() != Visibility.DIRECT)
        .filter(post -> post.author().equals(owner) || follows(owner, post))
        .filter(post -> !hides(post.author()) && !hides(post.original().author()))
        .filter(
            post ->
                post.reply()
                    .filter(
                        reply ->
                            !reply.account().equals(owner)
                                && !reply.account().equals(post.author())
                                && !world.graph().follows(owner, reply.account()))
                    .isEmpty())
        .limit(MOST_AT_HOME)
        .toList();
  }

  /** What a list of the owner's holds. */
  public List<Post> listFeed(Graph.UserList list) {
    return homeFeed().stream().filter(post -> list.members().contains(post.author())).toList();
  }

  /** What an account wrote and boosted. */
  public List<Post> feedOf(Person author) {
    return author.isSuspended()
        ? List.of()
        : world.postsOf(author).stream()
            .filter(this::sees)
            .filter(post -> post.boosted().isEmpty() || !hides(post.original().author()))
            .toList();
  }
}
