package org.fanworks.site.mastodon.api;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads things by their ids: one by its own address, several by one request (Mastodon reference,
 * 2), or by one each from servers that know no such request. Used by one thread. Ids of nothing are
 * left out.
 *
 * @param path of the things, such as {@code /api/v1/statuses}
 */
public record BatchReader<T>(
    Call call, String path, List<String> ids, Function<JsonObject, T> entity)
    implements ListReader<T> {
  public BatchReader {
    ids = ids.stream().filter(Ids::isId).toList();
  }

  @Override
  public ListPage<T> next() {
    List<JsonObject> found =
        ids.size() > 1 && !call.api().knowledge().isWithoutBatches() ? together() : oneByOne();
    return new ListPage<>(found.stream().map(entity).toList(), true);
  }

  /** What would be asked first. */
  public static ApiRequest request(String path, List<String> ids) {
    return ids.size() == 1
        ? ApiRequest.of(path + "/%s", ids.get(0))
        : ApiRequest.of(path).all("id[]", ids);
  }

  private List<JsonObject> together() {
    Optional<ApiAnswer> answer = call.get(request(path, ids));
    if (answer.isEmpty()) {
      call.api().knowledge().learnWithoutBatches();
      return oneByOne();
    }
    return answer.get().items();
  }

  private List<JsonObject> oneByOne() {
    return ids.stream()
        .flatMap(id -> call.get(ApiRequest.of(path + "/%s", id)).stream())
        .map(ApiAnswer::object)
        .toList();
  }
}
