package org.fanworks.demo.index;

import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.stream.Collectors;

/**
 * A search as it was sent: decoded, but neither sanitized nor checked.
 *
 * @param workSearch parameters by the name inside {@code work_search[...]}, without {@code []};
 *     arrays as several values
 * @param include parameters by the name inside {@code include_work_search[...]}
 * @param exclude parameters by the name inside {@code exclude_work_search[...]}
 * @param page wanted page, at least 1; the index clamps it to the reachable depth
 * @param facets whether the counts of a listing's sidebar are wanted
 */
public record SearchForm(
    Map<String, List<String>> workSearch,
    Map<String, List<String>> include,
    Map<String, List<String>> exclude,
    Owner owner,
    int page,
    Viewer viewer,
    boolean facets) {

  /** Refuses pages before the first. */
  public SearchForm {
    if (page < 1) {
      throw new IllegalArgumentException("Page " + page + " is before the first.");
    }
    workSearch = copy(workSearch);
    include = copy(include);
    exclude = copy(exclude);
  }

  private static Map<String, List<String>> copy(Map<String, List<String>> values) {
    return values.entrySet().stream()
        .collect(Collectors.toUnmodifiableMap(Entry::getKey, e -> List.copyOf(e.getValue())));
  }
}
