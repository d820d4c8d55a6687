package org.fanworks.demo.view;

import org.jspecify.annotations.Nullable;

/**
 * A work in a reader's history (AO3 reference, 6.15).
 *
 * @param blurb null for a work that is gone
 * @param removeHref where the form goes that takes it out of the history
 */
public record ReadingView(
    @Nullable BlurbView blurb,
    String removeHref,
    String lastVisited,
    String version,
    String visits,
    boolean markedForLater) {}
