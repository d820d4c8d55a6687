package org.fanworks.search;

/** One key of an {@code ORDER BY}; NULLs come last in both directions. */
public record SortKey(Column column, boolean descending) {}
