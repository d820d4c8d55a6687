package org.fanworks.planner;

import java.util.List;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rel.type.RelDataTypeFactory;
import org.apache.calcite.sql.SqlCallBinding;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlNodeList;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;
import org.apache.calcite.sql.type.SqlTypeName;
import org.apache.calcite.sql.type.SqlTypeUtil;
import org.apache.calcite.sql.validate.SqlValidator;
import org.apache.calcite.sql.validate.implicit.TypeCoercion;
import org.apache.calcite.sql.validate.implicit.TypeCoercionImpl;
import org.apache.calcite.util.Static;

/**
 * Calcite's implicit casts, but for those between text and numbers: they would turn {@code title =
 * 5} into a cast of every title, which fails on the first one that is no number.
 */
final class StrictComparison extends TypeCoercionImpl {
  private StrictComparison(RelDataTypeFactory typeFactory, SqlValidator validator) {
    super(typeFactory, validator);
  }

  static TypeCoercion create(RelDataTypeFactory typeFactory, SqlValidator validator) {
    return new StrictComparison(typeFactory, validator);
  }

  @Override
  public boolean binaryComparisonCoercion(SqlCallBinding binding) {
    List<RelDataType> types = binding.collectOperandTypes();
    for (RelDataType other : types) {
      if (textAndNumber(types.get(0), other) || textAndNumber(other, types.get(0))) {
        throw binding.newValidationSignatureError();
      }
    }
    return super.binaryComparisonCoercion(binding);
  }

  @Override
  public boolean inOperationCoercion(SqlCallBinding binding) {
    if (binding.operand(1) instanceof SqlNodeList values) {
      RelDataType left = binding.getOperandType(0);
      for (SqlNode value : values) {
        RelDataType right = binding.getValidator().deriveType(binding.getScope(), value);
        if (textAndNumber(left, right) || textAndNumber(right, left)) {
          throw incompatible(binding);
        }
      }
    }
    return super.inOperationCoercion(binding);
  }

  private static RuntimeException incompatible(SqlCallBinding binding) {
    return binding
        .getValidator()
        .newValidationError(
            binding.getCall(),
            Static.RESOURCE.incompatibleValueType(binding.getOperator().getName()));
  }

  /** A text literal is of type CHAR, which Calcite does not compare with elements of VARCHAR. */
  @Override
  public boolean quantifyOperationCoercion(SqlCallBinding binding) {
    RelDataType element = binding.getOperandType(1).getComponentType();
    RelDataType compared = binding.getOperandType(0);
    if (element != null && (textAndNumber(element, compared) || textAndNumber(compared, element))) {
      throw incompatible(binding);
    }
    if (element == null || !isText(element) || !isText(compared)) {
      return super.quantifyOperationCoercion(binding);
    }
    SqlNode value = binding.operand(0);
    SqlNode cast =
        SqlStdOperatorTable.CAST.createCall(
            value.getParserPosition(), value, SqlTypeUtil.convertTypeToSpec(element));
    binding.getCall().setOperand(0, cast);
    updateInferredType(cast, element);
    return true;
  }

  private static boolean textAndNumber(RelDataType text, RelDataType number) {
    return isText(text) && SqlTypeName.NUMERIC_TYPES.contains(number.getSqlTypeName());
  }

  private static boolean isText(RelDataType type) {
    return SqlTypeName.CHAR_TYPES.contains(type.getSqlTypeName());
  }
}
