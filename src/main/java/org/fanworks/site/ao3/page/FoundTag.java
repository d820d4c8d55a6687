package org.fanworks.site.ao3.page;

/**
 * A tag in the results of a search for tags (AO3 reference, 6.12).
 *
 * @param type the archive's name of its kind, such as {@code Freeform}, see {@link TagType}
 * @param uses how often it is used, by works, bookmarks and drafts together
 */
public record FoundTag(String name, String type, boolean canonical, int uses) {}
