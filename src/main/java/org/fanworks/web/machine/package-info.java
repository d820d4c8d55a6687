/** What the JVMs of one user on one machine share: a folder, locks and the pace. */
@NullMarked
package org.fanworks.web.machine;

import org.jspecify.annotations.NullMarked;
