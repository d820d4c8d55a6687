/** What can go wrong, as one unchecked hierarchy that every room may throw. */
@NullMarked
package org.fanworks.error;

import org.jspecify.annotations.NullMarked;
