/** The contract of a site: its tables, and how a search yields pages of rows. */
@NullMarked
package org.fanworks.site;

import org.jspecify.annotations.NullMarked;
