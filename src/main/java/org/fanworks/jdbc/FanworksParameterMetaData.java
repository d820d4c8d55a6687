package org.fanworks.jdbc;

import java.sql.ParameterMetaData;
import java.sql.SQLException;
import java.util.List;
import org.fanworks.planner.ValueType;

/** Types of the parameters of a prepared statement, as planned. */
final class FanworksParameterMetaData implements ParameterMetaData, Unwrapping {
  private final List<ValueType> types;

  FanworksParameterMetaData(List<ValueType> types) {
    this.types = List.copyOf(types);
  }

  @Override
  public int getParameterCount() {
    return types.size();
  }

  @Override
  public int getParameterType(int parameter) throws SQLException {
    return type(parameter).jdbcType().getVendorTypeNumber();
  }

  @Override
  public String getParameterTypeName(int parameter) throws SQLException {
    return type(parameter).name();
  }

  @Override
  public String getParameterClassName(int parameter) throws SQLException {
    return JavaTypes.naturalClass(type(parameter).jdbcType()).getName();
  }

  @Override
  public int getPrecision(int parameter) throws SQLException {
    return TypeFacts.size(type(parameter));
  }

  @Override
  public int getScale(int parameter) throws SQLException {
    return type(parameter).scale();
  }

  @Override
  public boolean isSigned(int parameter) throws SQLException {
    return TypeFacts.isNumber(type(parameter).jdbcType());
  }

  @Override
  public int isNullable(int parameter) throws SQLException {
    type(parameter);
    return parameterNullable;
  }

  @Override
  public int getParameterMode(int parameter) throws SQLException {
    type(parameter);
    return parameterModeIn;
  }

  private ValueType type(int parameter) throws SQLException {
    if (parameter < 1 || parameter > types.size()) {
      throw Misuse.badIndex("parameter", parameter, types.size());
    }
    return types.get(parameter - 1);
  }
}
