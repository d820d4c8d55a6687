package org.fanworks.site.mastodon.api;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.fanworks.site.PageChanged;

/**
 * Reads a list whose cursors are hidden ids, by the Link header alone (Mastodon reference, 3). Used
 * by one thread. The list ends where no next page is named, however short a page is.
 */
public final class LinkReader<T> implements ListReader<T> {
  private static final String CURSOR = "max_id";

  private final Call call;
  private final ApiRequest request;
  private final int limit;
  private final Function<ApiAnswer, List<T>> items;
  private final Set<String> cursors = new HashSet<>();
  private Optional<String> cursor = Optional.empty();

  /**
   * A list.
   *
   * @param request without a cursor
   * @param limit the largest page there is
   * @param items takes them out of an answer
   */
  public LinkReader(Call call, ApiRequest request, int limit, Function<ApiAnswer, List<T>> items) {
    this.call = call;
    this.request = request;
    this.limit = limit;
    this.items = items;
  }

  @Override
  public ListPage<T> next() {
    ApiRequest page = request.with("limit", limit).with(CURSOR, cursor);
    Optional<ApiAnswer> answer = cursor.isEmpty() ? call.getOffered(page) : call.get(page);
    if (answer.isEmpty()) {
      return ListPage.end();
    }
    List<T> found = new ArrayList<>(items.apply(answer.get()));
    Links links = answer.get().links();
    cursor = links.next(CURSOR);
    if (cursor.isEmpty() && links.hasNext()) {
      throw new PageChanged(
          "JSON answer", "cursor " + CURSOR + " of its next page", answer.get().url());
    }
    if (cursor.isEmpty() && !links.present() && found.size() >= limit) {
      call.warn(
          call.api().host()
              + " does not say how "
              + request.path()
              + " goes on, so that rows may be missing.");
    }
    boolean circle = cursor.isPresent() && !cursors.add(cursor.get());
    if (circle) {
      call.warnOfCircle(request);
    }
    return new ListPage<>(found, cursor.isEmpty() || circle);
  }
}
