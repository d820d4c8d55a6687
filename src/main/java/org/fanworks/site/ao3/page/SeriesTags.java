package org.fanworks.site.ao3.page;

import java.util.List;

/**
 * Tags of a series: those of its works together, each kind in the page's order (AO3 reference,
 * 6.2). Ratings, warnings and categories are display names.
 */
public record SeriesTags(
    List<String> fandoms,
    List<String> ratings,
    List<String> warnings,
    List<String> categories,
    List<String> relationships,
    List<String> characters,
    List<String> freeforms) {
  public SeriesTags {
    fandoms = List.copyOf(fandoms);
    ratings = List.copyOf(ratings);
    warnings = List.copyOf(warnings);
    categories = List.copyOf(categories);
    relationships = List.copyOf(relationships);
    characters = List.copyOf(characters);
    freeforms = List.copyOf(freeforms);
  }
}
