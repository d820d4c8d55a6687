/** Serves the archive's pages over HTTP on a loopback port. */
@NullMarked
package org.fanworks.demo.server;

import org.jspecify.annotations.NullMarked;
