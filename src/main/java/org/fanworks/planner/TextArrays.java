package org.fanworks.planner;

import com.google.common.base.Splitter;
import java.util.List;
import org.apache.calcite.adapter.enumerable.CallImplementor;
import org.apache.calcite.rel.type.RelDataTypeFactory;
import org.apache.calcite.rex.RexCall;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.schema.FunctionParameter;
import org.apache.calcite.schema.ImplementableFunction;
import org.apache.calcite.schema.impl.ScalarFunctionImpl;
import org.apache.calcite.sql.SqlFunction;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.apache.calcite.sql.type.OperandTypes;
import org.apache.calcite.sql.type.SqlReturnTypeInference;
import org.apache.calcite.sql.type.SqlTypeFamily;
import org.apache.calcite.sql.type.SqlTypeName;
import org.apache.calcite.sql.validate.SqlUserDefinedFunction;
import org.fanworks.search.ColumnType;
import org.fanworks.site.Page;
import org.jspecify.annotations.Nullable;

/**
 * Columns of several values as one text, for clients that cannot read arrays: {@code a, b}. Where
 * SQL wants an array of them, the text is taken apart again. Public only because generated code
 * calls it.
 */
public final class TextArrays {
  private static final String SEPARATOR = ", ";
  private static final Splitter SPLITTER = Splitter.on(SEPARATOR);

  private static final SqlReturnTypeInference ELEMENTS_TYPE =
      binding -> {
        RelDataTypeFactory factory = binding.getTypeFactory();
        return binding.getOperandType(0).getSqlTypeName() == SqlTypeName.ARRAY
            ? binding.getOperandType(0)
            : factory.createTypeWithNullability(
                factory.createArrayType(factory.createSqlType(SqlTypeName.VARCHAR), -1),
                binding.getOperandType(0).isNullable());
      };

  /** Takes a text apart; an array stays as it is. */
  static final SqlFunction ELEMENTS =
      new SqlUserDefinedFunction(
          new SqlIdentifier("ELEMENTS", SqlParserPos.ZERO),
          SqlKind.OTHER_FUNCTION,
          ELEMENTS_TYPE,
          null,
          OperandTypes.operandMetadata(
              List.of(SqlTypeFamily.ANY),
              factory -> List.of(factory.createSqlType(SqlTypeName.ANY)),
              i -> "value",
              i -> false),
          new Elements());

  /** Calcite's own function would set up its code generator with it, which most runs do without. */
  private static final class Elements implements ImplementableFunction {
    private static ImplementableFunction function() {
      return (ImplementableFunction) ScalarFunctionImpl.create(TextArrays.class, "elements");
    }

    @Override
    public List<FunctionParameter> getParameters() {
      return function().getParameters();
    }

    @Override
    public CallImplementor getImplementor() {
      return function().getImplementor();
    }
  }

  private TextArrays() {}

  /** The elements of a text, or of a list. */
  public static @Nullable List<?> elements(@Nullable Object value) {
    if (value == null) {
      return null;
    }
    if (value instanceof List<?> list) {
      return list;
    }
    String text = value.toString();
    return text.isEmpty() ? List.of() : SPLITTER.splitToList(text);
  }

  /** What is taken apart; any other expression as it is. */
  static RexNode text(RexNode array) {
    return array instanceof RexCall call && call.getOperator().equals(ELEMENTS)
        ? call.getOperands().get(0)
        : array;
  }

  /** The type that a column of {@code type} is shown as. */
  public static ColumnType shown(ColumnType type) {
    return type.isArray() ? ColumnType.VARCHAR : type;
  }

  /** A page of which each list is one text. */
  static Page joined(Page page) {
    return new Page(
        page.rows().stream().map(TextArrays::joined).toList(),
        page.firstRow(),
        page.total(),
        page.last());
  }

  private static @Nullable Object[] joined(@Nullable Object[] row) {
    @Nullable Object[] texts = row.clone();
    for (int i = 0; i < texts.length; i++) {
      if (texts[i] instanceof List<?> list) {
        texts[i] = String.join(SEPARATOR, list.stream().map(String::valueOf).toList());
      }
    }
    return texts;
  }
}
