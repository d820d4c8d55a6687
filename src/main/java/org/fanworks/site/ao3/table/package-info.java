/** The archive's tables: columns, what conditions on them become, and the rows of its pages. */
@NullMarked
package org.fanworks.site.ao3.table;

import org.jspecify.annotations.NullMarked;
