/**
 * Archive of Our Own as a schema.
 *
 * <p>Its rooms, each of which uses those after it: {@code table} (what SQL sees), {@code client} (a
 * library that asks for pages, with typed records as answers), {@code form} (the options of the
 * site's searches) and {@code page} (records, and the parsers that make them out of pages).
 */
@NullMarked
package org.fanworks.site.ao3;

import org.jspecify.annotations.NullMarked;
