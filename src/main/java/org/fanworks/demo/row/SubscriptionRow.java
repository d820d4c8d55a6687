package org.fanworks.demo.row;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a user wants to hear of.
 *
 * @param kind work, series or user; null for what has been deleted
 * @param workId null also for a mystery
 * @param authors null for a user and for what is not shown
 */
public record SubscriptionRow(
    long id,
    @Nullable String kind,
    String name,
    @Nullable Long workId,
    @Nullable Long seriesId,
    @Nullable String userLogin,
    @Nullable List<String> authors) {}
