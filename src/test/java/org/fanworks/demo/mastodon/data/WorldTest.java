package org.fanworks.demo.mastodon.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.fanworks.demo.mastodon.MastodonDemo;
import org.junit.jupiter.api.Test;

/** The data of the server of {@code jdbc:fanworks:demo} are those of a server that has grown. */
final class WorldTest {
  private static final World WORLD = MastodonDemo.shared().world();
  private static final Instant TIMED_IDS = Instant.parse("2018-07-01T00:00:00Z");

  private static Instant told(Post post) {
    return Instant.ofEpochMilli(post.id() >> 16);
  }

  private static List<Post> timed() {
    return WORLD.posts().stream().filter(post -> post.createdAt().isAfter(TIMED_IDS)).toList();
  }

  @Test
  void hasFiveHundredAccountsAndFiftyThousandStatuses() {
    assertThat(WORLD.people()).hasSize(500).doesNotHaveDuplicates();
    assertThat(WORLD.posts()).hasSize(50_000);
    assertThat(WORLD.posts().stream().map(Post::id)).doesNotHaveDuplicates();
  }

  @Test
  void idsOfLocalStatusesTellWhenTheyWereWritten() {
    assertThat(timed().stream().filter(post -> post.author().isLocal()))
        .hasSizeGreaterThan(10_000)
        .allSatisfy(
            post ->
                assertThat(Duration.between(told(post), post.createdAt()))
                    .isBetween(Duration.ZERO, Duration.ofSeconds(14)));
  }

  @Test
  void someStatusesOfOthersArriveHoursLate() {
    assertThat(timed())
        .filteredOn(post -> !post.author().isLocal())
        .filteredOn(post -> told(post).isAfter(post.createdAt().plus(Duration.ofHours(1))))
        .hasSizeGreaterThan(100);
  }

  @Test
  void theOldestIdsAreNumbersInARow() {
    assertThat(WORLD.posts()).last().satisfies(post -> assertThat(post.id()).isLessThan(10_000));
  }

  @Test
  void isTheSameForTheSameSeed() {
    assertThat(World.make(3, 30, 200).posts().stream().map(Post::id))
        .containsExactlyElementsOf(World.make(3, 30, 200).posts().stream().map(Post::id).toList());
  }
}
