/** What the embedded archive holds: invented works, tags, users, and how they hang together. */
@NullMarked
package org.fanworks.demo.data;

import org.jspecify.annotations.NullMarked;
