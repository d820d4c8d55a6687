package org.fanworks.demo.generator;

import java.util.List;
import org.fanworks.demo.data.Visibility;

/** In which collections a work is, and what they and its creator hide of it. */
record Placement(List<Long> collectionIds, Visibility visibility, boolean anonymous) {}
