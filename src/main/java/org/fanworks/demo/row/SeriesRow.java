package org.fanworks.demo.row;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A series as guests see it (AO3 reference, 6.2, 6.6 and 9.2). Tags are those of all its works in
 * the order of their first use.
 *
 * @param authors bylines; {@code Anonymous} for an anonymous series
 * @param authorLogins missing for an anonymous series
 * @param summary the description, HTML
 * @param notes HTML, on the series' own page only
 * @param wordCount of the works that guests see, like all other counts and dates
 * @param workIds those that guests see, by position
 */
public record SeriesRow(
    long id,
    String title,
    List<String> authors,
    @Nullable List<String> authorLogins,
    boolean anonymous,
    List<String> fandoms,
    List<String> relationships,
    List<String> characters,
    List<String> freeforms,
    List<String> warnings,
    List<String> ratings,
    List<String> categories,
    @Nullable String summary,
    @Nullable String notes,
    long wordCount,
    int worksCount,
    int bookmarksCount,
    boolean complete,
    LocalDate dateBegun,
    LocalDate dateUpdated,
    List<Long> workIds) {}
