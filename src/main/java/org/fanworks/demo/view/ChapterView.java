package org.fanworks.demo.view;

import org.fanworks.demo.data.ChapterText;
import org.jspecify.annotations.Nullable;

/**
 * A chapter as its work's pages show it.
 *
 * @param title missing when untitled
 */
public record ChapterView(
    long id, int position, String href, @Nullable String title, String date, ChapterText text) {}
