/** Pages kept in memory or on disk. Knows no HTTP client. */
@NullMarked
package org.fanworks.web.cache;

import org.jspecify.annotations.NullMarked;
