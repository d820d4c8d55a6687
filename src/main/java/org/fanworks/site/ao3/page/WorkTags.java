package org.fanworks.site.ao3.page;

import java.util.List;
import java.util.Optional;

/**
 * Tags of a work as displayed, each kind in the page's order (AO3 reference, 6.1). Rating, warnings
 * and categories are display names; a name that {@link Rating}, {@link Warning} or {@link Category}
 * does not know stays as the page shows it.
 *
 * @param rating empty when the archive shows none
 */
public record WorkTags(
    List<String> fandoms,
    Optional<String> rating,
    List<String> warnings,
    List<String> categories,
    List<String> relationships,
    List<String> characters,
    List<String> freeforms) {
  public WorkTags {
    fandoms = List.copyOf(fandoms);
    warnings = List.copyOf(warnings);
    categories = List.copyOf(categories);
    relationships = List.copyOf(relationships);
    characters = List.copyOf(characters);
    freeforms = List.copyOf(freeforms);
  }
}
