/** The archive's pages as typed records, and the parsers that read them. */
@NullMarked
package org.fanworks.site.ao3.page;

import org.jspecify.annotations.NullMarked;
