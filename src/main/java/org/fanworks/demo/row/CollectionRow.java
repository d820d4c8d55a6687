package org.fanworks.demo.row;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A collection as guests see it (AO3 reference, 6.13).
 *
 * @param owners bylines, like moderators
 * @param maintainerLogins of owners and moderators
 * @param description HTML
 * @param challengeType as blurbs name it; missing for none
 * @param worksCount those of its parts and mysteries count, restricted ones don't
 * @param promptsCount missing unless it is a prompt meme
 * @param created and contact: on the profile only
 * @param multifandom on no page
 */
public record CollectionRow(
    String name,
    String title,
    List<String> owners,
    List<String> moderators,
    List<String> maintainerLogins,
    LocalDate updated,
    List<String> tags,
    @Nullable String description,
    boolean open,
    boolean moderated,
    boolean unrevealed,
    boolean anonymous,
    @Nullable String challengeType,
    long worksCount,
    long bookmarksCount,
    int subcollectionsCount,
    @Nullable Integer promptsCount,
    LocalDate created,
    @Nullable String contact,
    boolean multifandom) {}
