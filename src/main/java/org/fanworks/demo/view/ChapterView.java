package org.fanworks.demo.view;

import org.jspecify.annotations.Nullable;

/**
 * A chapter as its work's pages name it.
 *
 * @param title missing when untitled
 * @param html the text
 */
public record ChapterView(
    int position, String href, @Nullable String title, String date, String html) {}
