/**
 * What the pages show, as rows: one record per table, made from the data and not from the pages.
 */
@NullMarked
package org.fanworks.demo.row;

import org.jspecify.annotations.NullMarked;
