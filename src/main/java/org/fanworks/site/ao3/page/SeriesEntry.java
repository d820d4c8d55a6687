package org.fanworks.site.ao3.page;

/** A series' entry in a list: of a user's series, or above the series' bookmarks (6.2 and 6.8). */
public record SeriesEntry(Series series, SeriesTags tags) {}
