/** Asks the archive for pages: its URLs, and the requests of one run of a statement. */
@NullMarked
package org.fanworks.site.ao3.client;

import org.jspecify.annotations.NullMarked;
