package org.fanworks.demo.row;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A work in the history of a user. What is null of a deleted work is not shown of it; authors and
 * title are also null for a mystery.
 */
public record ReadingRow(
    long id,
    @Nullable Long workId,
    @Nullable String title,
    @Nullable List<String> authors,
    LocalDate lastVisited,
    @Nullable Integer visits,
    @Nullable String versionText,
    @Nullable Boolean markedForLater,
    boolean deleted) {}
