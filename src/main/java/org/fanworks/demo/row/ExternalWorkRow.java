package org.fanworks.demo.row;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A work elsewhere (AO3 reference, 6.9).
 *
 * @param url on its own page only
 * @param date when it was first bookmarked here
 * @param summary HTML
 */
public record ExternalWorkRow(
    long id,
    String url,
    String title,
    String author,
    List<String> fandoms,
    List<String> relationships,
    List<String> characters,
    @Nullable String rating,
    List<String> categories,
    LocalDate date,
    @Nullable String summary,
    @Nullable String language,
    int bookmarksCount) {}
