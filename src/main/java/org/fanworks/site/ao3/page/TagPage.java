package org.fanworks.site.ao3.page;

import java.util.List;
import java.util.Optional;

/**
 * A tag's own page (AO3 reference, 6.12).
 *
 * @param name the archive's spelling, which may differ from the requested one in case and accents
 * @param category kind of tag as the page words it: {@code Fandom}, {@code Additional Tags}, ...
 * @param mergedInto the canonical tag that this one is a synonym of
 */
public record TagPage(
    String name,
    String category,
    boolean canonical,
    Optional<String> mergedInto,
    List<String> parents,
    List<String> synonyms,
    List<String> metaTags,
    List<String> subTags) {
  public TagPage {
    parents = List.copyOf(parents);
    synonyms = List.copyOf(synonyms);
    metaTags = List.copyOf(metaTags);
    subTags = List.copyOf(subTags);
  }

  /** The name that lists show; the page has the name under which the archive keeps the tag. */
  public String shownName() {
    return type().equals(TagType.WARNING.code())
        ? Warning.fromAnyName(name).map(Warning::displayName).orElse(name)
        : name;
  }

  boolean hasSynonyms() {
    return !synonyms.isEmpty();
  }

  boolean hasSubTags() {
    return !subTags.isEmpty();
  }

  /** Whether works that only display other tags are listed by this one (AO3 reference, 2.5). */
  public boolean standsForOthers() {
    return hasSynonyms() || hasSubTags();
  }

  /** The kind of tag as searches name it; as the page words it where that is new. */
  public String type() {
    return TagType.ofCategory(category).map(TagType::code).orElse(category);
  }
}
