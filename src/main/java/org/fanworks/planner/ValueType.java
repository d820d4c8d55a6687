package org.fanworks.planner;

import java.sql.JDBCType;
import java.util.Optional;

/**
 * SQL type of a result column or parameter.
 *
 * @param jdbcType {@link JDBCType#ARRAY} for an array
 * @param name bare SQL name, such as {@code VARCHAR} or {@code VARCHAR ARRAY}
 * @param precision digits, characters, or 0 where it has no meaning or no bound
 * @param scale digits after the point, else 0
 * @param element type of an array's elements
 */
public record ValueType(
    JDBCType jdbcType, String name, int precision, int scale, Optional<ValueType> element) {}
