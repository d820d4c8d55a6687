package org.fanworks.site.ao3.form;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fanworks.site.ao3.page.TagNames;

/**
 * Filters and order of a list of collections (AO3 reference, 4.6). Immutable; empty filters nothing
 * and lists the oldest first, so that pages do not shift while they are read.
 */
public final class CollectionSearch {
  /** No filter. */
  public static final CollectionSearch ALL =
      new CollectionSearch(Map.of("sort_column", "created_at", "sort_direction", "asc"));

  private final Map<String, String> values;

  private CollectionSearch(Map<String, String> values) {
    this.values = values;
  }

  /**
   * The same filters for collections whose title may be {@code LIKE} the pattern. The archive finds
   * more: it is asked for the pattern's words of letters and digits alone, since other signs mean
   * something to it.
   */
  public CollectionSearch withTitleLike(String pattern) {
    String before = values.getOrDefault("title", "").replace('*', '%');
    List<String> sent = PlainWords.of(before + " " + pattern);
    return sent.isEmpty() ? this : with("title", String.join(" ", sent));
  }

  /** The same filters for collections that also have the tag {@code name}. */
  public CollectionSearch withTag(String name) {
    String before = values.get("tag");
    return with("tag", TagNames.list(before == null ? List.of(name) : List.of(before, name)));
  }

  /** The same filters for collections that are open or closed. */
  public CollectionSearch withOpen(boolean open) {
    return with("closed", Boolean.toString(!open));
  }

  /** The same filters for collections that are moderated or not. */
  public CollectionSearch withModerated(boolean moderated) {
    return with("moderated", Boolean.toString(moderated));
  }

  /** The same filters for collections that are for several fandoms or not. */
  public CollectionSearch withMultifandom(boolean multifandom) {
    return with("multifandom", Boolean.toString(multifandom));
  }

  /** The same filters for collections with that challenge. */
  public CollectionSearch withChallenge(ChallengeKind challenge) {
    return with("challenge_type", challenge.parameter());
  }

  /** The same filters in the order of a count. */
  public CollectionSearch sortedBy(CollectionCount count, boolean descending) {
    return with("sort_column", count.parameter())
        .with("sort_direction", descending ? "desc" : "asc");
  }

  /** The filters as parameters. */
  public List<UrlParameter> parameters() {
    return new TreeMap<>(values)
        .entrySet().stream()
            .map(
                entry ->
                    new UrlParameter("collection_search[" + entry.getKey() + "]", entry.getValue()))
            .toList();
  }

  private CollectionSearch with(String key, String value) {
    Map<String, String> changed = new TreeMap<>(values);
    changed.put(key, value);
    return new CollectionSearch(changed);
  }
}
