package org.fanworks.site.mastodon.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads things by their ids: one by its own address, several by one request (Mastodon reference,
 * 2), or by one each from servers that know no such request; those that the run has just read come
 * without a request. Used by one thread. Ids of nothing are left out.
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
    List<JsonObject> found = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    for (String id : ids) {
      call.seen(path, id).ifPresentOrElse(found::add, () -> missing.add(id));
    }
    found.addAll(ask(missing));
    return new ListPage<>(found.stream().map(entity).toList(), true);
  }

  private List<JsonObject> ask(List<String> missing) {
    if (missing.isEmpty()) {
      return List.of();
    }
    return missing.size() > 1 && !call.api().knowledge().isWithoutBatches()
        ? together(missing)
        : oneByOne(missing);
  }

  /** What would be asked first. */
  public static ApiRequest request(String path, List<String> ids) {
    return ids.size() == 1
        ? ApiRequest.of(path + "/%s", ids.get(0))
        : ApiRequest.of(path).all("id[]", ids);
  }

  private List<JsonObject> together(List<String> missing) {
    Optional<ApiAnswer> answer = call.get(request(path, missing));
    if (answer.isEmpty()) {
      call.api().knowledge().learnWithoutBatches();
      return oneByOne(missing);
    }
    return answer.get().items();
  }

  private List<JsonObject> oneByOne(List<String> missing) {
    return missing.stream()
        .flatMap(id -> call.get(ApiRequest.of(path + "/%s", id)).stream())
        .map(ApiAnswer::object)
        .toList();
  }
}
