package org.fanworks.site.mastodon.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.fanworks.site.mastodon.api.ApiAnswer;
import org.fanworks.site.mastodon.api.ApiRequest;
import org.fanworks.site.mastodon.api.BatchReader;
import org.fanworks.site.mastodon.api.Call;
import org.fanworks.site.mastodon.api.Ids;
import org.fanworks.site.mastodon.api.JsonObject;
import org.fanworks.site.mastodon.api.LinkReader;
import org.fanworks.site.mastodon.api.ListReader;
import org.fanworks.site.mastodon.api.OffsetReader;

/**
 * Where the rows of a table come from. Immutable.
 *
 * @param request what a search asks for first, without cursors
 * @param opening starts to read; makes no request
 * @param skips whether it can start after the rows that are not wanted
 */
record Source<T>(Function<Asked, ApiRequest> request, Opening<T> opening, boolean skips) {
  /** A source that is read from its first row on. */
  Source(Function<Asked, ApiRequest> request, Opening<T> opening) {
    this(request, opening, false);
  }

  /** Starts to read what a search asks for. */
  @FunctionalInterface
  interface Opening<T> {
    ListReader<T> open(Call call, Asked asked);
  }

  /** One object, which the server may not offer. */
  static <T> Source<T> object(Function<Asked, ApiRequest> request, Function<JsonObject, T> entity) {
    return answer(request, answer -> List.of(entity.apply(answer.object())));
  }

  /** One object that may not exist. */
  static <T> Source<T> lookup(Function<Asked, ApiRequest> request, Function<JsonObject, T> entity) {
    return new Source<>(
        request,
        (call, asked) ->
            ListReader.answer(
                () -> call.get(request.apply(asked)),
                answer -> List.of(entity.apply(answer.object()))));
  }

  /** A list that comes with one answer. */
  static <T> Source<T> list(Function<Asked, ApiRequest> request, Function<JsonObject, T> entity) {
    return answer(request, items("", entity));
  }

  /** What one answer holds. */
  static <T> Source<T> answer(
      Function<Asked, ApiRequest> request, Function<ApiAnswer, List<T>> items) {
    return new Source<>(
        request,
        (call, asked) -> ListReader.answer(() -> call.getOffered(request.apply(asked)), items));
  }

  /** A list with hidden cursors. */
  static <T> Source<T> linked(
      Function<Asked, ApiRequest> request, int limit, Function<JsonObject, T> entity) {
    return new Source<>(
        request,
        (call, asked) -> new LinkReader<>(call, request.apply(asked), limit, items("", entity)));
  }

  /** A list with offsets. */
  static <T> Source<T> byOffset(
      Function<Asked, ApiRequest> request, OffsetReader.Paging paging, Items<T> items) {
    return new Source<>(
        request,
        (call, asked) ->
            new OffsetReader<>(
                    call, request.apply(asked), paging, items(items.key(), items.entity()))
                .from(rowsBefore(asked)),
        true);
  }

  /** How many rows reading starts after. */
  long skipped(Asked asked) {
    return skips ? rowsBefore(asked) : 0;
  }

  private static long rowsBefore(Asked asked) {
    return asked.isUnfiltered() ? asked.search().skippedRows() : 0;
  }

  /** What the elements of an answer are, and under which key they lie; empty for the answer. */
  record Items<T>(String key, Function<JsonObject, T> entity) {}

  /** Things by the ids that {@code column} has to have. */
  static <T> Source<T> byIds(String path, String column, Function<JsonObject, T> entity) {
    return new Source<>(
        asked -> BatchReader.request(path, asked.texts(column)),
        (call, asked) -> new BatchReader<>(call, path, asked.texts(column), entity));
  }

  /** The elements of an answer. */
  static <T> Function<ApiAnswer, List<T>> items(String key, Function<JsonObject, T> entity) {
    return answer -> answer.items(key).stream().map(entity).toList();
  }

  /** The same source with several things, or none, in the place of each one. */
  <S> Source<S> explode(Function<T, List<S>> parts) {
    return new Source<>(
        request, (call, asked) -> opening.open(call, asked.fromStart()).explode(parts));
  }

  /** The same source, which has nothing where {@code column} has to have a text that is no id. */
  Source<T> of(String column) {
    return new Source<>(
        request,
        (call, asked) ->
            Optional.of(asked.required(column)).filter(Ids::isId).isPresent()
                ? opening.open(call, asked)
                : ListReader.empty());
  }
}
