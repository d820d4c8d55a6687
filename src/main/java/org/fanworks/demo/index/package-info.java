/** The works search of the embedded archive, with the real site's query behaviour. */
@NullMarked
package org.fanworks.demo.index;

import org.jspecify.annotations.NullMarked;
