/** Mastodon's tables: how SQL becomes requests, and answers become rows. */
@NullMarked
package org.fanworks.site.mastodon.table;

import org.jspecify.annotations.NullMarked;
