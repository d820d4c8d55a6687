/** Invents the data of the embedded archive, the same data for the same seed. */
@NullMarked
package org.fanworks.demo.generator;

import org.jspecify.annotations.NullMarked;
