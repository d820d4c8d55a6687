package org.fanworks.demo.data;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How tags hang together: synonyms, meta-tags and parents, both ways. Immutable. */
public final class TagTree {
  private static final Comparator<Tag> BY_NAME = Comparator.comparing(Tag::name);

  private final Map<Long, Tag> byId;
  private final Map<NameKey, Tag> byName;
  private final Map<Long, List<Tag>> synonyms;
  private final Map<Long, List<Tag>> subTags;
  private final Map<Long, List<Tag>> children;
  private final Map<Long, Set<Tag>> filters;

  TagTree(List<Tag> tags) {
    byId = tags.stream().collect(Collectors.toUnmodifiableMap(Tag::id, Function.identity()));
    byName =
        tags.stream()
            .collect(
                Collectors.toUnmodifiableMap(tag -> NameKey.of(tag.name()), Function.identity()));
    synonyms = inverse(tags, tag -> Optional.ofNullable(tag.mergerId()).stream().toList());
    subTags = inverse(tags, Tag::metaTagIds);
    children = inverse(tags, Tag::parentIds);
    filters = tags.stream().collect(Collectors.toUnmodifiableMap(Tag::id, this::filterSet));
  }

  private Map<Long, List<Tag>> inverse(List<Tag> tags, Function<Tag, List<Long>> links) {
    Map<Long, List<Tag>> result = new HashMap<>();
    tags.stream()
        .sorted(BY_NAME)
        .forEach(
            tag ->
                links
                    .apply(tag)
                    .forEach(id -> result.computeIfAbsent(id, key -> new ArrayList<>()).add(tag)));
    result.replaceAll((id, list) -> List.copyOf(list));
    return result;
  }

  private Set<Tag> filterSet(Tag tag) {
    Set<Tag> result = new LinkedHashSet<>();
    result.add(tag);
    canonical(tag)
        .ifPresent(
            canonical -> {
              result.add(canonical);
              result.addAll(metaTags(canonical));
            });
    return Collections.unmodifiableSet(result);
  }

  Tag tag(long id) {
    return find(id)
        .orElseThrow(() -> new NoSuchElementException("The archive has no tag " + id + "."));
  }

  Optional<Tag> find(long id) {
    return Optional.ofNullable(byId.get(id));
  }

  Optional<Tag> find(String name) {
    return Optional.ofNullable(byName.get(NameKey.of(name)));
  }

  /** The tag itself if canonical, else what it is a synonym of, else nothing. */
  public Optional<Tag> canonical(Tag tag) {
    return tag.canonical() ? Optional.of(tag) : Optional.ofNullable(tag.mergerId()).map(this::tag);
  }

  /** The tag, its canonical and all meta-tags of that: what a work with the tag is found by. */
  public Set<Tag> filters(Tag tag) {
    return filters.getOrDefault(tag.id(), Set.of());
  }

  /** All canonicals above a canonical, the nearest first. */
  public Set<Tag> metaTags(Tag canonical) {
    Set<Tag> result = new LinkedHashSet<>();
    for (long id : canonical.metaTagIds()) {
      result.add(tag(id));
    }
    for (long id : canonical.metaTagIds()) {
      result.addAll(metaTags(tag(id)));
    }
    return result;
  }

  /** The canonicals right below a canonical, by name. */
  public List<Tag> subTags(Tag canonical) {
    return subTags.getOrDefault(canonical.id(), List.of());
  }

  /** The synonyms of a canonical, by name. */
  public List<Tag> synonyms(Tag canonical) {
    return synonyms.getOrDefault(canonical.id(), List.of());
  }

  /** What the tag belongs to: a medium, or fandoms. */
  public List<Tag> parents(Tag tag) {
    return tag.parentIds().stream().map(this::tag).toList();
  }

  /** The tags that belong to this one, by name. */
  public List<Tag> children(Tag parent) {
    return children.getOrDefault(parent.id(), List.of());
  }
}
