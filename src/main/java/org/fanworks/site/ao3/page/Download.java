package org.fanworks.site.ao3.page;

/**
 * A file that a work can be downloaded as (AO3 reference, 6.3).
 *
 * @param format as the menu names it, such as EPUB
 * @param link path and query on the archive
 * @param fileName the last part of the path
 */
public record Download(String format, String link, String fileName) {}
