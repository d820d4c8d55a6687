/**
 * What a table declares about itself, and the pure function from a query over it to what the site
 * is asked and what is left to do. Knows no Calcite, no HTTP and no site.
 */
@NullMarked
package org.fanworks.search;

import org.jspecify.annotations.NullMarked;
