package org.fanworks.demo.row;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A user as guests see the profile and the sidebar (AO3 reference, 6.10).
 *
 * @param bio HTML
 * @param iconUrl missing where the user has the picture of everybody
 * @param bookmarksCount missing for the account of those who left, which lists none
 * @param pseuds names, ordered
 */
public record UserRow(
    String login,
    long id,
    LocalDate joined,
    @Nullable String title,
    @Nullable String bio,
    @Nullable String iconUrl,
    int worksCount,
    int seriesCount,
    @Nullable Integer bookmarksCount,
    int collectionsCount,
    int giftsCount,
    List<String> pseuds) {}
