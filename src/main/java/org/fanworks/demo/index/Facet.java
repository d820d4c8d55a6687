package org.fanworks.demo.index;

import org.fanworks.demo.data.TagType;

/** How many works of a listing have a tag as direct canonical (AO3 reference, 4.1). */
public record Facet(TagType type, long tagId, long works) {}
