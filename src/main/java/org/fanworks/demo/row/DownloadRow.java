package org.fanworks.demo.row;

/**
 * A file of a work.
 *
 * @param format as the menu of the work's page spells it: AZW3, EPUB, MOBI, PDF or HTML
 */
public record DownloadRow(long workId, String format, String url, String fileName) {}
