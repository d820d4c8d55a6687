/** The driver's own schema: what it does and did, as tables. */
@NullMarked
package org.fanworks.site.driver;

import org.jspecify.annotations.NullMarked;
