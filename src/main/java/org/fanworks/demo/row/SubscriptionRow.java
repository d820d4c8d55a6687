package org.fanworks.demo.row;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a user wants to hear of.
 *
 * @param kind work, series or user
 * @param authors null for a user
 */
public record SubscriptionRow(
    long id,
    String kind,
    String name,
    @Nullable Long workId,
    @Nullable Long seriesId,
    @Nullable String userLogin,
    @Nullable List<String> authors) {}
