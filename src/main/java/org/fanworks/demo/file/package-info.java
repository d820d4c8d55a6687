/** Works as files to keep: e-books and the like, small but valid. */
@NullMarked
package org.fanworks.demo.file;

import org.jspecify.annotations.NullMarked;
