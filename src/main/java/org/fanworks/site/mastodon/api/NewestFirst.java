package org.fanworks.site.mastodon.api;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.PriorityQueue;

/**
 * The statuses of a feed in the order of their creation, newest first. A feed comes in the order of
 * ids, and no status is created later than its id says, save for some slack: a status may go out as
 * soon as the ids have come to a time before its creation (Mastodon reference, 5.4). Where ids tell
 * no time it waits for the end of the feed. Used by one thread.
 *
 * <p>A status that claims to be of the future may come late; nothing but its own server can tell.
 */
public final class NewestFirst implements ListReader<Status> {
  private static final Comparator<Status> ORDER =
      Comparator.comparing(Status::createdAt).thenComparing(Status::id).reversed();

  private final FeedReader<Status> feed;
  private final PriorityQueue<Status> waiting = new PriorityQueue<>(ORDER);

  /** The statuses of {@code feed}, which comes newest first. */
  public NewestFirst(FeedReader<Status> feed) {
    this.feed = feed;
  }

  @Override
  public ListPage<Status> next() {
    ListPage<Status> page = feed.next();
    waiting.addAll(page.items());
    Optional<LocalDateTime> bound =
        page.items().isEmpty()
            ? Optional.empty()
            : latestOfRest(page.items().get(page.items().size() - 1).id());
    List<Status> due = new ArrayList<>();
    while (!waiting.isEmpty()
        && (page.last() || bound.filter(waiting.peek().createdAt()::isAfter).isPresent())) {
      due.add(waiting.remove());
    }
    return new ListPage<>(due, page.last());
  }

  /** The latest moment at which a status below this id may have been created. */
  private Optional<LocalDateTime> latestOfRest(String id) {
    OptionalLong millis =
        feed.scheme().map(scheme -> scheme.millis(id)).orElse(OptionalLong.empty());
    return millis.isEmpty()
        ? Optional.empty()
        : Optional.of(
            LocalDateTime.ofEpochSecond(millis.getAsLong() / 1000, 0, ZoneOffset.UTC)
                .plus(FeedRange.SLACK)
                .plusSeconds(1));
  }
}
