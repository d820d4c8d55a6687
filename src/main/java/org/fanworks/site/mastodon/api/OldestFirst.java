package org.fanworks.site.mastodon.api;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The statuses of a feed in the order of their creation, oldest first. Any status may arrive late,
 * so that all of the feed is read before the first one goes out. Used by one thread.
 */
public final class OldestFirst implements ListReader<Status> {
  private static final Comparator<Status> ORDER =
      Comparator.comparing(Status::createdAt).thenComparing(Status::id);

  private final ListReader<Status> feed;
  private final List<Status> read = new ArrayList<>();

  /** The statuses of {@code feed}. */
  public OldestFirst(ListReader<Status> feed) {
    this.feed = feed;
  }

  @Override
  public ListPage<Status> next() {
    ListPage<Status> page = feed.next();
    read.addAll(page.items());
    if (!page.last()) {
      return new ListPage<>(List.of(), false);
    }
    read.sort(ORDER);
    return new ListPage<>(read, true);
  }
}
