package org.fanworks.demo.row;

/**
 * A tag in the sidebar of a listing (AO3 reference, 4.1).
 *
 * @param kind as addresses name it: {@code archive_warning}
 * @param works those of the listing with the tag or one that stands for it
 */
public record FacetRow(String kind, String name, int works, long tagId) {}
