package org.fanworks.demo.generator;

import java.util.List;
import org.fanworks.demo.data.Tag;

/**
 * All tags, in the order in which works draw from them.
 *
 * @param universes by falling popularity
 * @param ghost the story that only works outside of the database are about
 * @param freeforms additional tags by falling popularity
 */
record TagStock(
    List<Tag> all, LongTail<Universe> universes, Universe ghost, LongTail<Tag> freeforms) {}
