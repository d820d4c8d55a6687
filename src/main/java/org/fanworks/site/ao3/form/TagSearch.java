package org.fanworks.site.ao3.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.fanworks.site.ao3.page.TagNames;

/**
 * A search for tags (AO3 reference, 4.5). Immutable; without an order it lists the oldest tags
 * first, so that pages do not shift while they are read.
 */
public final class TagSearch {
  /** No filter. */
  public static final TagSearch ALL =
      new TagSearch(Map.of("sort_column", "created_at", "sort_direction", "asc"));

  private static final String STATUS = "wrangling_status";

  private final Map<String, String> values;

  private TagSearch(Map<String, String> values) {
    this.values = values;
  }

  /**
   * The same search for tags whose name may be {@code LIKE} the pattern. The archive finds more: it
   * is asked for the pattern's words of letters and digits alone.
   */
  public TagSearch withNameLike(String pattern) {
    String before = values.getOrDefault("name", "").replace('*', '%');
    String all = String.join(" ", PlainWords.of(before + " " + pattern));
    return all.isEmpty() ? this : with("name", all);
  }

  /** The same search for tags of one type. */
  public TagSearch withType(String code) {
    return with("type", code);
  }

  /** The same search for tags of the fandom, which the archive has to know as canonical. */
  public TagSearch withFandom(String name) {
    return with("fandoms", TagNames.list(List.of(name)));
  }

  /** The same search for tags with that status as well; empty if there is no parameter for it. */
  public Optional<TagSearch> withStatus(WranglingStatus status) {
    return Optional.ofNullable(values.get(STATUS))
        .flatMap(WranglingStatus::ofParameter)
        .map(before -> before.and(status))
        .orElse(Optional.of(status))
        .map(both -> with(STATUS, both.parameter()));
  }

  /** Whether tags with that status cannot be found. */
  public boolean excludes(WranglingStatus status) {
    return Optional.ofNullable(values.get(STATUS))
        .flatMap(WranglingStatus::ofParameter)
        .filter(before -> before.excludes(status))
        .isPresent();
  }

  /** The same search in the order of the number of uses. */
  public TagSearch sortedByUses(boolean descending) {
    return with("sort_column", "uses").with("sort_direction", descending ? "desc" : "asc");
  }

  /** The search as parameters. */
  public List<UrlParameter> parameters() {
    return new TreeMap<>(values)
        .entrySet().stream()
            .map(entry -> new UrlParameter("tag_search[" + entry.getKey() + "]", entry.getValue()))
            .toList();
  }

  private TagSearch with(String key, String value) {
    Map<String, String> changed = new TreeMap<>(values);
    changed.put(key, value);
    return new TagSearch(changed);
  }
}
