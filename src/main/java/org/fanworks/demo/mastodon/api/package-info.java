/** Answers Mastodon's API from the data, as the reference says that servers do. */
@NullMarked
package org.fanworks.demo.mastodon.api;

import org.jspecify.annotations.NullMarked;
