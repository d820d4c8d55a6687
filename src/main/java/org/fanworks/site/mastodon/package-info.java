/** Mastodon: the site in whose name the tables of the schema {@code mastodon} are read. */
@NullMarked
package org.fanworks.site.mastodon;

import org.jspecify.annotations.NullMarked;
