/** The embedded archive's pages and the server that hands them out. */
@NullMarked
package org.fanworks.demo.web;

import org.jspecify.annotations.NullMarked;
