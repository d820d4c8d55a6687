package org.fanworks.demo.data;

import org.jspecify.annotations.Nullable;

/**
 * The counters of a work in one of their two copies: as the page shows them or as the index holds
 * them (AO3 reference, 2.6).
 *
 * @param hits {@code null} when the counter has never been written: empty on the page, missing in
 *     the index
 */
public record Counters(@Nullable Integer hits, int kudos, int comments, int bookmarks) {}
