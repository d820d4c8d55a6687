package org.fanworks.demo.mastodon.api;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.fanworks.demo.mastodon.data.Graph.Follow;
import org.fanworks.demo.mastodon.data.Person;
import org.fanworks.demo.mastodon.data.Post;
import org.fanworks.demo.mastodon.data.World;

/** What the owner is told of, from the data. */
final class Notices {
  /**
   * One notification.
   *
   * @param id a number in a row, which tells no time
   */
  record Notice(long id, String type, Instant at, Person from, Optional<Post> post) {
    String groupKey() {
      return type.equals("favourite") || type.equals("reblog")
          ? type + "-" + post.map(Post::id).orElse(0L)
          : "ungrouped-" + id;
    }
  }

  private record Event(String type, Instant at, Person from, Optional<Post> post) {}

  private Notices() {}

  /** All of them, the latest first. */
  static List<Notice> of(World world) {
    Person owner = world.owner();
    List<Event> events = new ArrayList<>();
    for (Post post : world.posts()) {
      if (!post.gone() && !post.author().equals(owner) && !post.author().isSuspended()) {
        if (post.body().mentions().contains(owner)) {
          events.add(new Event("mention", post.createdAt(), post.author(), Optional.of(post)));
        }
        post.boosted()
            .filter(original -> original.author().equals(owner))
            .ifPresent(
                original ->
                    events.add(
                        new Event(
                            "reblog", post.createdAt(), post.author(), Optional.of(original))));
      }
    }
    for (Post post : world.postsOf(owner)) {
      if (!post.gone() && post.boosted().isEmpty()) {
        int minutes = 3;
        for (Person admirer : world.admirersOf(post)) {
          if (!admirer.equals(owner)) {
            Instant at = post.createdAt().plus(Duration.ofMinutes(minutes));
            events.add(new Event("favourite", at, admirer, Optional.of(post)));
            minutes += 7;
          }
        }
      }
    }
    int days = 1;
    for (Follow follow : world.graph().followersOf(owner)) {
      Instant at = World.PRESENT.minus(Duration.ofDays(days));
      events.add(new Event("follow", at, follow.follower(), Optional.empty()));
      days += 3;
    }
    return numbered(events);
  }

  private static List<Notice> numbered(List<Event> events) {
    events.sort(Comparator.comparing(Event::at).thenComparing(event -> event.from().id()));
    List<Notice> notices = new ArrayList<>();
    for (Event event : events) {
      long id = 7_000 + notices.size() * 2L;
      notices.add(0, new Notice(id, event.type(), event.at(), event.from(), event.post()));
    }
    return notices;
  }
}
