package org.fanworks.demo.row;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A chapter with all that its page shows of it (AO3 reference, 6.4 and 6.5).
 *
 * @param title missing when untitled
 * @param summary HTML, like the rest
 */
public record ChapterRow(
    long workId,
    long id,
    int position,
    @Nullable String title,
    LocalDate published,
    @Nullable String summary,
    @Nullable String notes,
    @Nullable String endnotes,
    String text) {}
