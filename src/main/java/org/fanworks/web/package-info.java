/** Polite HTTP: pacing, retries, robots.txt, page cache, request log. Knows no site and no SQL. */
@NullMarked
package org.fanworks.web;

import org.jspecify.annotations.NullMarked;
