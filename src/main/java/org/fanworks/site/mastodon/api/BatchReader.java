package org.fanworks.site.mastodon.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Reads things by their ids: one by its own address, several by one request (Mastodon reference,
 * 2), or by one each from servers that know no such request; those that the run has just read come
 * without a request. Used by one thread. Ids of nothing are left out.
 *
 * <p>A batch leaves out the statuses of people whom the viewer has muted or blocked, and a request
 * for one of them does not. Rows must not depend on how many are asked for, so that those which a
 * batch has not given out are asked for one by one.
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
    List<JsonObject> found = new ArrayList<>(answer.get().items());
    if (path.equals(Status.PATH)) {
      Set<String> given = found.stream().map(json -> json.text("id")).collect(Collectors.toSet());
      found.addAll(oneByOne(missing.stream().filter(id -> !given.contains(id)).toList()));
    }
    return found;
  }

  private List<JsonObject> oneByOne(List<String> missing) {
    return missing.stream()
        .flatMap(id -> call.get(ApiRequest.of(path + "/%s", id)).stream())
        .map(ApiAnswer::object)
        .toList();
  }
}
