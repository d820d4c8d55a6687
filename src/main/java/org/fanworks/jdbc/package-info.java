/**
 * The driver: {@code java.sql} over the planner's engine, connection options, metadata and the
 * SQLSTATE of every failure. No type of Calcite or Avatica is used here.
 */
@NullMarked
package org.fanworks.jdbc;

import org.jspecify.annotations.NullMarked;
