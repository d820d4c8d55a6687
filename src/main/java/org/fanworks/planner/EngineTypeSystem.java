package org.fanworks.planner;

import java.math.RoundingMode;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rel.type.RelDataTypeFactory;
import org.apache.calcite.rel.type.RelDataTypeSystemImpl;
import org.apache.calcite.sql.type.SqlTypeName;

/**
 * Where the engine's types are not Calcite's: texts of different lengths are not padded with blanks
 * to one length, which columns are never equal to; numbers have up to 38 digits and are rounded;
 * and what is computed of many whole numbers has room for its digits and its fraction.
 */
final class EngineTypeSystem extends RelDataTypeSystemImpl {
  private static final int MOST_DIGITS = 38;
  private static final int LEAST_SCALE_OF_AVERAGE = 6;

  /**
   * Texts of different lengths have VARCHAR as their common type. With Calcite's default it is
   * CHAR, so that the shorter texts of a VALUES list, CASE or UNION are padded with blanks, and
   * then equal nothing on any site.
   */
  @Override
  public boolean shouldConvertRaggedUnionTypesToVarying() {
    return true;
  }

  @Override
  public int getMaxPrecision(SqlTypeName type) {
    return type == SqlTypeName.DECIMAL ? MOST_DIGITS : super.getMaxPrecision(type);
  }

  /** Casts round as PostgreSQL's do; Calcite's cut off digits. */
  @Override
  public RoundingMode roundingMode() {
    return RoundingMode.HALF_UP;
  }

  /** The sum of INTEGERs is a BIGINT. */
  @Override
  public RelDataType deriveSumType(RelDataTypeFactory factory, RelDataType argument) {
    return switch (argument.getSqlTypeName()) {
      case TINYINT, SMALLINT, INTEGER -> nullableAs(argument, factory, SqlTypeName.BIGINT);
      default -> super.deriveSumType(factory, argument);
    };
  }

  /** The average of whole numbers is a DOUBLE. */
  @Override
  public RelDataType deriveAvgAggType(RelDataTypeFactory factory, RelDataType argument) {
    return fractional(factory, argument);
  }

  /** Deviations, variances and correlations of whole numbers are DOUBLE. */
  @Override
  public RelDataType deriveCovarType(
      RelDataTypeFactory factory, RelDataType first, RelDataType second) {
    return fractional(factory, first);
  }

  private static RelDataType fractional(RelDataTypeFactory factory, RelDataType argument) {
    return switch (argument.getSqlTypeName()) {
      case TINYINT, SMALLINT, INTEGER, BIGINT -> nullableAs(argument, factory, SqlTypeName.DOUBLE);
      case DECIMAL ->
          factory.createTypeWithNullability(
              factory.createSqlType(
                  SqlTypeName.DECIMAL,
                  MOST_DIGITS,
                  Math.max(LEAST_SCALE_OF_AVERAGE, argument.getScale())),
              argument.isNullable());
      default -> argument;
    };
  }

  private static RelDataType nullableAs(
      RelDataType argument, RelDataTypeFactory factory, SqlTypeName type) {
    return factory.createTypeWithNullability(factory.createSqlType(type), argument.isNullable());
  }
}
