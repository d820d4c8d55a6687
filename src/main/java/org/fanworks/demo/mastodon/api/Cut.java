package org.fanworks.demo.mastodon.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.fanworks.demo.mastodon.data.Addresses;

/**
 * Cuts pages out of lists, by ids or by hidden numbers (Mastodon reference, 3).
 *
 * @param cursor the number by which the list is paged, largest first
 * @param shown what of a page is left after it has been cut
 * @param json writes an element down
 * @param kept parameters that the Link header keeps
 */
record Cut<T>(
    ToLongFunction<T> cursor, Predicate<T> shown, Function<T, JsonNode> json, List<String> kept) {

  /** How a list is paged. */
  enum Kind {
    /** Next is named unless the page is empty. */
    TIMELINE("min_id", true),
    /** Next is named when the page is full. */
    STATUSES("min_id", true),
    /** The same, for lists that go one way only. */
    ACCOUNTS("since_id", false);

    private final String previous;
    private final boolean upwards;

    Kind(String previous, boolean upwards) {
      this.previous = previous;
      this.upwards = upwards;
    }
  }

  /** The page of {@code all}, which stand largest cursor first. */
  ApiReply page(ApiCall call, List<T> all, int limit, Kind kind) {
    List<T> cut = cut(call, all, limit, kind);
    List<T> visible = cut.stream().filter(shown).toList();
    boolean ends = kind == Kind.TIMELINE ? cut.isEmpty() : cut.size() < limit;
    List<String> links = new ArrayList<>();
    if (!ends && !cut.isEmpty()) {
      links.add(link(call, "max_id", cut.get(cut.size() - 1), "next"));
    }
    if (!cut.isEmpty()) {
      links.add(link(call, kind.previous, cut.get(0), "prev"));
    }
    return ApiReply.list(visible.stream().map(json).toList())
        .linking(links.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", links)));
  }

  private List<T> cut(ApiCall call, List<T> all, int limit, Kind kind) {
    Optional<Long> below = call.cursor("max_id");
    Optional<Long> min = kind.upwards ? call.cursor("min_id") : Optional.empty();
    Optional<Long> above = min.or(() -> call.cursor("since_id"));
    List<T> within =
        all.stream()
            .filter(item -> below.isEmpty() || cursor.applyAsLong(item) < below.get())
            .filter(item -> above.isEmpty() || cursor.applyAsLong(item) > above.get())
            .toList();
    if (min.isPresent()) {
      return within.subList(Math.max(0, within.size() - limit), within.size());
    }
    return within.subList(0, Math.min(limit, within.size()));
  }

  private String link(ApiCall call, String parameter, T item, String rel) {
    StringBuilder url = new StringBuilder("<https://" + Addresses.DOMAIN + call.path() + "?");
    for (String name : kept) {
      for (String value : call.values(name)) {
        url.append(encode(name)).append('=').append(encode(value)).append('&');
      }
    }
    return url.append(parameter)
        .append('=')
        .append(cursor.applyAsLong(item))
        .append(">; rel=\"")
        .append(rel)
        .append('"')
        .toString();
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** A page by offset; the Link header names the next one when this one is full. */
  static <T> ApiReply byOffset(
      ApiCall call, List<T> all, int limit, Function<T, ? extends JsonNode> json) {
    List<T> page = slice(all, call.offset(), limit);
    ApiReply reply = ApiReply.list(page.stream().map(json).toList());
    String next =
        "<https://"
            + Addresses.DOMAIN
            + call.path()
            + "?limit="
            + limit
            + "&offset="
            + (call.offset() + limit)
            + ">; rel=\"next\"";
    String previous = "<https://" + Addresses.DOMAIN + call.path() + "?offset=0>; rel=\"prev\"";
    if (page.size() == limit) {
      return reply.linking(Optional.of(next));
    }
    return call.offset() > 0 ? reply.linking(Optional.of(previous)) : reply;
  }

  /** A part of a list. */
  static <T> List<T> slice(List<T> all, long offset, int limit) {
    int from = (int) Math.min(all.size(), Math.max(0, offset));
    return from == all.size()
        ? Collections.emptyList()
        : all.subList(from, Math.min(all.size(), from + limit));
  }
}
