package org.fanworks.planner;

import java.util.List;
import java.util.Optional;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rel.type.RelDataTypeFactory;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlDynamicParam;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlNodeList;
import org.apache.calcite.sql.SqlOperatorTable;
import org.apache.calcite.sql.fun.SqlLibraryOperators;
import org.apache.calcite.sql.fun.SqlQuantifyOperator;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;
import org.apache.calcite.sql.type.SqlTypeName;
import org.apache.calcite.sql.validate.SqlValidatorCatalogReader;
import org.apache.calcite.sql.validate.SqlValidatorImpl;
import org.apache.calcite.sql.validate.SqlValidatorScope;

/**
 * Calcite's validator, which also finds the types of parameters that are compared with the elements
 * of an array ({@code ? = ANY(fandoms)}, {@code ARRAY_CONTAINS(fandoms, ?)}) or joined with text
 * ({@code '%' || ? || '%'}). Used for one statement.
 */
final class ParameterTypes extends SqlValidatorImpl {
  ParameterTypes(
      SqlOperatorTable operators,
      SqlValidatorCatalogReader catalog,
      RelDataTypeFactory types,
      Config config) {
    super(operators, catalog, types, config);
  }

  @Override
  protected void inferUnknownTypes(
      RelDataType inferredType, SqlValidatorScope scope, SqlNode node) {
    if (node instanceof SqlCall call && call.getOperandList().stream().anyMatch(this::isUnknown)) {
      Optional<RelDataType> type = typeOfParameters(call, scope);
      if (type.isPresent()) {
        for (SqlNode operand : call.getOperandList()) {
          if (isUnknown(operand)) {
            super.inferUnknownTypes(type.get(), scope, operand);
          } else if (!(operand instanceof SqlNodeList)) {
            inferUnknownTypes(unknownType, scope, operand);
          }
        }
        return;
      }
    }
    super.inferUnknownTypes(inferredType, scope, node);
  }

  private boolean isUnknown(SqlNode operand) {
    return operand instanceof SqlDynamicParam;
  }

  private Optional<RelDataType> typeOfParameters(SqlCall call, SqlValidatorScope scope) {
    List<SqlNode> operands = call.getOperandList();
    if (call.getOperator() instanceof SqlQuantifyOperator
        && operands.get(1) instanceof SqlNodeList arrays
        && arrays.size() == 1) {
      return elementType(arrays.get(0), scope);
    }
    if (call.getOperator().getName().equals(SqlLibraryOperators.ARRAY_CONTAINS.getName())) {
      return elementType(operands.get(0), scope);
    }
    return call.getOperator().equals(SqlStdOperatorTable.CONCAT)
        ? Optional.of(typeFactory.createSqlType(SqlTypeName.VARCHAR))
        : Optional.empty();
  }

  private Optional<RelDataType> elementType(SqlNode array, SqlValidatorScope scope) {
    return isUnknown(array)
        ? Optional.empty()
        : Optional.ofNullable(deriveType(scope, array).getComponentType());
  }
}
