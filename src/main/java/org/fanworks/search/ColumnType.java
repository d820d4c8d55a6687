package org.fanworks.search;

/**
 * SQL type of a column: a scalar, or an array of scalars.
 *
 * <p>Values are {@link Boolean}, {@link Integer}, {@link Long}, {@link String}, {@link
 * java.time.LocalDate}, {@link java.time.LocalDateTime} (UTC) and {@code byte[]}; an array is a
 * {@link java.util.List} of them without nulls.
 */
public enum ColumnType {
  BOOLEAN(Scalar.BOOLEAN, false),
  INTEGER(Scalar.INTEGER, false),
  BIGINT(Scalar.BIGINT, false),
  VARCHAR(Scalar.VARCHAR, false),
  DATE(Scalar.DATE, false),
  TIMESTAMP(Scalar.TIMESTAMP, false),
  VARBINARY(Scalar.VARBINARY, false),
  INTEGER_ARRAY(Scalar.INTEGER, true),
  BIGINT_ARRAY(Scalar.BIGINT, true),
  VARCHAR_ARRAY(Scalar.VARCHAR, true);

  /** Type of a single value. */
  public enum Scalar {
    BOOLEAN,
    INTEGER,
    BIGINT,
    VARCHAR,
    DATE,
    TIMESTAMP,
    VARBINARY
  }

  private final Scalar scalar;
  private final boolean array;

  ColumnType(Scalar scalar, boolean array) {
    this.scalar = scalar;
    this.array = array;
  }

  /** The type itself, or that of the elements of an array. */
  public Scalar scalar() {
    return scalar;
  }

  public boolean isArray() {
    return array;
  }

  /** The type as SQL names it. */
  public String sql() {
    return array ? scalar + " ARRAY" : scalar.name();
  }
}
