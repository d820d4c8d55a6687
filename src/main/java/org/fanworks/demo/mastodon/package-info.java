/** The embedded Mastodon server of {@code jdbc:fanworks:demo}. */
@NullMarked
package org.fanworks.demo.mastodon;

import org.jspecify.annotations.NullMarked;
