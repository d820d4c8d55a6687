package org.fanworks.demo.data;

/**
 * A work's place in a series.
 *
 * @param position raw position as the blurb shows it, which may have gaps (AO3 reference, 6.1)
 */
public record SeriesEntry(long seriesId, int position) {}
