package org.fanworks.demo.row;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A tag as its own page and the search for tags show it (AO3 reference, 6.12 and 9.5).
 *
 * @param name as it is displayed
 * @param type as the search names it: {@code ArchiveWarning}
 * @param uses by works, bookmarks, works elsewhere and collections, whoever may see them
 * @param mergedInto the canonical tag that it stands for
 * @param metaTags all above it, the nearest first
 * @param subTags all below it, each before its own
 */
public record TagRow(
    String name,
    String type,
    boolean canonical,
    int uses,
    @Nullable String mergedInto,
    List<String> parents,
    List<String> metaTags,
    List<String> subTags,
    List<String> synonyms) {}
