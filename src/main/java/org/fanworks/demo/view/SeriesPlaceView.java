package org.fanworks.demo.view;

import org.jspecify.annotations.Nullable;

/**
 * A series on a work's page, with the neighbours there.
 *
 * @param part counts only works that the viewer sees (AO3 reference, 6.3)
 */
public record SeriesPlaceView(
    PartView part, @Nullable String previousHref, @Nullable String nextHref) {}
