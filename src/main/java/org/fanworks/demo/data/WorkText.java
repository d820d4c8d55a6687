package org.fanworks.demo.data;

import org.jspecify.annotations.Nullable;

/**
 * The texts of a work.
 *
 * @param title plain text, not escaped: pages and index escape it themselves
 * @param summary HTML
 * @param notes HTML
 * @param endnotes HTML
 */
public record WorkText(
    String title, @Nullable String summary, @Nullable String notes, @Nullable String endnotes) {}
