/** Mastodon's REST API: requests, cursors, ids that tell the time, and typed views of its JSON. */
@NullMarked
package org.fanworks.site.mastodon.api;

import org.jspecify.annotations.NullMarked;
