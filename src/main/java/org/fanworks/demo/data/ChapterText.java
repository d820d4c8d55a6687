package org.fanworks.demo.data;

import org.jspecify.annotations.Nullable;

/**
 * What a chapter says, all of it HTML; only chapters of works that have several may carry a summary
 * and notes of their own.
 */
public record ChapterText(
    String html, @Nullable String summary, @Nullable String notes, @Nullable String endnotes) {}
