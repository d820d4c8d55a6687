package org.fanworks.demo.index;

import org.fanworks.demo.data.CollectionDetails;

/**
 * A collection as its search finds it.
 *
 * @param works number of works in it that guests see
 * @param bookmarks number of bookmarked things in it
 */
public record CollectionEntry(CollectionDetails details, long works, long bookmarks) {}
