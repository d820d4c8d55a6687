package org.fanworks.demo.web;

import java.util.List;
import java.util.stream.Stream;
import org.fanworks.demo.data.Archive;
import org.fanworks.demo.data.TagType;
import org.fanworks.demo.index.Facet;
import org.fanworks.demo.view.FilterGroup;
import org.fanworks.demo.view.FilterOption;

/** The filter sidebar of a listing (AO3 reference, 4.1). */
final class FilterMaker {
  private FilterMaker() {}

  /** The groups that have any tag, in the order of the site. */
  static List<FilterGroup> groups(Archive archive, List<Facet> facets) {
    return Stream.of(
            group(archive, facets, TagType.RATING, "Ratings"),
            group(archive, facets, TagType.ARCHIVE_WARNING, "Warnings"),
            group(archive, facets, TagType.CATEGORY, "Categories"),
            group(archive, facets, TagType.FANDOM, "Fandoms"),
            group(archive, facets, TagType.CHARACTER, "Characters"),
            group(archive, facets, TagType.RELATIONSHIP, "Relationships"),
            group(archive, facets, TagType.FREEFORM, "Additional Tags"))
        .filter(group -> !group.options().isEmpty())
        .toList();
  }

  private static FilterGroup group(
      Archive archive, List<Facet> facets, TagType type, String label) {
    List<FilterOption> options =
        facets.stream()
            .filter(facet -> facet.type() == type)
            .map(facet -> option(archive, facet))
            .toList();
    return new FilterGroup(type.key(), label, type == TagType.RATING, options);
  }

  private static FilterOption option(Archive archive, Facet facet) {
    return new FilterOption(facet.tagId(), archive.tag(facet.tagId()).displayName(), facet.works());
  }
}
