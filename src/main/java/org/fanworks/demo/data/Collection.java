package org.fanworks.demo.data;

import org.jspecify.annotations.Nullable;

/**
 * A collection that works were put into.
 *
 * @param name one word, unique, part of the address
 * @param parentId the collection that this one is a part of
 * @param anonymous whether its works are shown without their creators
 * @param unrevealed whether its works are shown as mysteries
 */
public record Collection(
    long id,
    String name,
    String title,
    @Nullable Long parentId,
    boolean anonymous,
    boolean unrevealed) {}
