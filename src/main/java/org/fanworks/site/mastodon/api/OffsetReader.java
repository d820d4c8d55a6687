package org.fanworks.site.mastodon.api;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Reads a list by offset. Used by one thread. The list ends where a Link header names no next page,
 * or, without such headers, with a page that brings nothing new (Mastodon reference, 3).
 */
public final class OffsetReader<T> implements ListReader<T> {
  /**
   * How a list is paged.
   *
   * @param limit the largest page there is
   * @param overlap how many places of the first page others may take: searches for accounts put an
   *     exact match before the first one
   */
  public record Paging(int limit, int overlap) {}

  private final Call call;
  private final ApiRequest request;
  private final Paging paging;
  private final Function<ApiAnswer, List<T>> items;
  private final Set<T> seen = new HashSet<>();
  private long offset;

  /**
   * A list.
   *
   * @param request without an offset
   * @param items takes them out of an answer; equal ones are the same
   */
  public OffsetReader(
      Call call, ApiRequest request, Paging paging, Function<ApiAnswer, List<T>> items) {
    this.call = call;
    this.request = request;
    this.paging = paging;
    this.items = items;
  }

  /** The same list from a place on, counted from 0. */
  public OffsetReader<T> from(long place) {
    offset = place;
    return this;
  }

  @Override
  public ListPage<T> next() {
    ApiRequest page = request.with("limit", paging.limit());
    Optional<ApiAnswer> answer =
        offset == 0 ? call.getOffered(page) : call.get(page.with("offset", offset));
    if (answer.isEmpty()) {
      return ListPage.end();
    }
    List<T> fresh = new ArrayList<>();
    for (T item : items.apply(answer.get())) {
      if (seen.add(item)) {
        fresh.add(item);
      }
    }
    Links links = answer.get().links();
    boolean ended = links.present() && !links.hasNext();
    offset += paging.limit() - (offset == 0 ? paging.overlap() : 0);
    return new ListPage<>(fresh, ended || fresh.isEmpty());
  }
}
