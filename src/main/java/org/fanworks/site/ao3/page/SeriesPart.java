package org.fanworks.site.ao3.page;

/**
 * A series that a work belongs to.
 *
 * @param position the work's raw number in the series; a work's own page may count differently
 */
public record SeriesPart(long id, String title, int position) {}
