/** What the embedded Mastodon server holds: invented people, their statuses, and how they stand. */
@NullMarked
package org.fanworks.demo.mastodon.data;

import org.jspecify.annotations.NullMarked;
