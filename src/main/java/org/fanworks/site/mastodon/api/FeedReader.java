package org.fanworks.site.mastodon.api;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads a feed by the ids of its entries, newest or oldest first (Mastodon reference, 3 and 5).
 * Used by one thread.
 *
 * <ul>
 *   <li>A short page is no end: an empty one is, or one that names no next page.
 *   <li>Newest first, the reading ends with the first entry that lies below the wanted range. No
 *       {@code since_id} is sent: it would hide that entry, and an empty page more would have to
 *       tell the end.
 *   <li>An upper bound in time becomes {@code max_id} where entries get their ids when they are
 *       written; of others it is unknown how late they arrived.
 *   <li>How ids tell the time is seen on the first page of the server that is read.
 * </ul>
 */
public final class FeedReader<T> implements ListReader<T> {
  private static final int FULL_PAGE = 40;

  /**
   * A feed.
   *
   * @param request without cursors
   * @param limit the largest page there is
   * @param ascending whether the oldest entries come first
   * @param origin where its entries come from
   */
  public record Feed(
      ApiRequest request, FeedRange range, int limit, boolean ascending, Origin origin) {
    /** A feed of statuses from anywhere. */
    public static Feed of(ApiRequest request) {
      return new Feed(request, FeedRange.ALL, FULL_PAGE, false, Origin.ANYWHERE);
    }

    /** The same feed with this part of it wanted, in this direction. */
    public Feed within(FeedRange part, boolean oldestFirst) {
      return new Feed(request, part, limit, oldestFirst, origin);
    }

    /** The same feed in pages of another size. */
    public Feed inPagesOf(int entries) {
      return new Feed(request, range, entries, ascending, origin);
    }

    /** The same feed, whose entries come from there. */
    public Feed from(Origin known) {
      return new Feed(request, range, limit, ascending, known);
    }
  }

  /** Where the entries of a feed come from. */
  public enum Origin {
    ANYWHERE,
    /** The server itself, so that they get their ids when they are written. */
    SERVER,
    /** One account, whose first status tells where. */
    ACCOUNT
  }

  /**
   * What an entry is.
   *
   * @param status the status that an entry is; empty if its id tells no time
   */
  public record Kind<T>(
      Function<JsonObject, T> entity,
      Function<T, String> id,
      Function<T, Optional<Status>> status) {
    /** Statuses. */
    public static final Kind<Status> STATUS = new Kind<>(Status::new, Status::id, Optional::of);
  }

  private final Call call;
  private final Feed feed;
  private final Kind<T> kind;
  private Optional<String> cursor = Optional.empty();
  private boolean started;
  private boolean local;

  /** A reader of {@code feed}. */
  public FeedReader(Call call, Feed feed, Kind<T> kind) {
    this.call = call;
    this.feed = feed;
    this.kind = kind;
    this.local = feed.origin() == Origin.SERVER;
  }

  /** How ids of the entries read so far tell the time. */
  Optional<IdScheme> scheme() {
    return call.api().knowledge().scheme();
  }

  @Override
  public ListPage<T> next() {
    return feed.ascending() ? upwards() : downwards();
  }

  private ListPage<T> downwards() {
    if (!started) {
      started = true;
      cursor = lower(feed.range().belowByIds(), local ? belowByTime() : Optional.empty());
    }
    Optional<ApiAnswer> answer = ask("max_id");
    List<T> entries = answer.map(this::entries).orElse(List.of());
    if (entries.isEmpty()) {
      return ListPage.end();
    }
    learn(entries);
    String lowest = kind.id().apply(entries.get(entries.size() - 1));
    Links links = answer.get().links();
    Optional<String> next = links.next("max_id");
    if (next.isEmpty() && (!links.present() || links.hasNext())) {
      next = Optional.of(lowest);
    }
    boolean moves = next.isPresent() && isBelowCursor(next.get());
    if (next.isPresent() && !moves) {
      call.warnOfCircle(feed.request());
    }
    cursor = next.isEmpty() ? next : lower(next, local ? belowByTime() : Optional.empty());
    return new ListPage<>(entries, !moves || feed.range().endsAbove(lowest, scheme()));
  }

  private boolean isBelowCursor(String next) {
    return cursor.filter(last -> Ids.ORDER.compare(next, last) >= 0).isEmpty();
  }

  private ListPage<T> upwards() {
    if (!started) {
      started = true;
      if (feed.range().from().isPresent() && scheme().isEmpty()) {
        ask("max_id").map(this::entries).ifPresent(this::learn);
      }
      cursor =
          higher(feed.range().aboveByIds(), scheme().flatMap(feed.range()::aboveByTime))
              .or(() -> Optional.of("0"));
    }
    List<T> entries = new ArrayList<>(ask("min_id").map(this::entries).orElse(List.of()));
    if (entries.isEmpty()) {
      return ListPage.end();
    }
    learn(entries);
    entries.sort(Comparator.comparing(kind.id(), Ids.ORDER));
    String highest = kind.id().apply(entries.get(entries.size() - 1));
    boolean moves = cursor.filter(last -> Ids.ORDER.compare(highest, last) <= 0).isEmpty();
    if (!moves) {
      call.warnOfCircle(feed.request());
    }
    cursor = Optional.of(highest);
    return new ListPage<>(entries, !moves || feed.range().endsBelow(highest, scheme(), local));
  }

  private Optional<ApiAnswer> ask(String cursorName) {
    ApiRequest page = feed.request().with("limit", feed.limit()).with(cursorName, cursor);
    return cursor.isEmpty() ? call.getOffered(page) : call.get(page);
  }

  private List<T> entries(ApiAnswer answer) {
    List<T> entries = new ArrayList<>(answer.items().stream().map(kind.entity()).toList());
    entries.sort(Comparator.comparing(kind.id(), Ids.ORDER.reversed()));
    return entries;
  }

  private void learn(List<T> entries) {
    List<Status> statuses =
        entries.stream().flatMap(entry -> kind.status().apply(entry).stream()).toList();
    call.api().knowledge().learnScheme(statuses);
    local |=
        feed.origin() == Origin.ACCOUNT
            && statuses.stream().findFirst().filter(s -> s.account().isLocal()).isPresent();
  }

  private Optional<String> belowByTime() {
    return scheme().flatMap(feed.range()::belowByTime);
  }

  private static Optional<String> lower(Optional<String> one, Optional<String> other) {
    return one.isPresent() && other.isPresent() && Ids.ORDER.compare(other.get(), one.get()) < 0
        ? other
        : one.or(() -> other);
  }

  private static Optional<String> higher(Optional<String> one, Optional<String> other) {
    return one.isPresent() && other.isPresent() && Ids.ORDER.compare(other.get(), one.get()) > 0
        ? other
        : one.or(() -> other);
  }
}
