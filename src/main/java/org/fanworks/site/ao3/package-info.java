/** Archive of Our Own: searches as URLs, pages as rows. */
@NullMarked
package org.fanworks.site.ao3;

import org.jspecify.annotations.NullMarked;
