/** The command line: SQLLine, set up for this driver. */
@NullMarked
package org.fanworks.shell;

import org.jspecify.annotations.NullMarked;
