/**
 * The embedded archive behind {@code jdbc:fanworks:demo}: a small local web site with the real
 * site's addresses, markup and search behaviour.
 */
@NullMarked
package org.fanworks.demo;

import org.jspecify.annotations.NullMarked;
