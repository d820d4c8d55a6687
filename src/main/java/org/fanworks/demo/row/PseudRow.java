package org.fanworks.demo.row;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A pseud as guests see it (AO3 reference, 6.10 and 6.14).
 *
 * @param description HTML
 * @param recsCount recommendations among the bookmarks; shown in lists of one user's pseuds, where
 *     the number of bookmarks is not
 * @param fandoms canonical fandoms by which the people search finds the pseud
 */
public record PseudRow(
    String login,
    String name,
    @Nullable String description,
    int worksCount,
    int bookmarksCount,
    int recsCount,
    Set<String> fandoms) {}
