package org.fanworks.planner;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.calcite.avatica.util.TimeUnit;
import org.apache.calcite.sql.SqlBasicCall;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlCharStringLiteral;
import org.apache.calcite.sql.SqlFunction;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlIntervalQualifier;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlLiteral;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlNodeList;
import org.apache.calcite.sql.SqlSelect;
import org.apache.calcite.sql.fun.SqlQuantifyOperator;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.apache.calcite.sql.util.SqlShuttle;
import org.apache.calcite.util.NlsString;

/**
 * Turns what people and tools write for other databases into what Calcite knows: {@code now()},
 * {@code version()}, {@code current_schema}, {@code date_trunc('month', x)}, {@code = ANY} of
 * values that are written out, literals of any character set. Where arrays are shown as texts,
 * those that stand where an array has to are taken apart.
 */
final class Spellings extends SqlShuttle {
  private static final Set<String> NAMES_OF_SCHEMA =
      Set.of("current_schema", "current_database", "schema");

  private final EngineOptions options;
  private final String schema;

  private Spellings(EngineOptions options, String schema) {
    this.options = options;
    this.schema = schema;
  }

  /** The statement, in which unqualified names are looked for in {@code schema}. */
  static SqlNode translate(SqlNode statement, EngineOptions options, String schema) {
    SqlNode translated = statement.accept(new Spellings(options, schema));
    return translated == null ? statement : translated;
  }

  /** Calcite compares no texts of different character sets; all are Unicode here. */
  @Override
  public SqlNode visit(SqlLiteral literal) {
    return literal instanceof SqlCharStringLiteral text
            && text.getValueAs(NlsString.class).getCharset() != null
        ? SqlLiteral.createCharString(
            text.getValueAs(NlsString.class).getValue(), text.getParserPosition())
        : literal;
  }

  /** Without parentheses the parser takes it for a column. */
  @Override
  public SqlNode visit(SqlIdentifier name) {
    return isSchemaName(name)
        ? SqlLiteral.createCharString(schema, name.getParserPosition())
        : name;
  }

  private static boolean isSchemaName(SqlNode node) {
    return node instanceof SqlIdentifier name
        && name.isSimple()
        && !name.isComponentQuoted(0)
        && name.getSimple().equalsIgnoreCase("current_schema");
  }

  @Override
  public SqlNode visit(SqlCall call) {
    if (call instanceof SqlSelect select) {
      keepLabels(select);
    }
    if (call.getKind() == SqlKind.AS) {
      SqlNode named = call.operand(0).accept(this);
      return named == null ? call : replaced(call, 0, named);
    }
    SqlNode inner = super.visit(call);
    return inner instanceof SqlCall changed ? spelt(changed) : inner;
  }

  private SqlNode spelt(SqlCall call) {
    Optional<SqlNode> constant = functionName(call).flatMap(name -> constant(name, call));
    if (constant.isPresent()) {
      return constant.get();
    }
    if (functionName(call).filter("date_trunc"::equals).isPresent()) {
      return floor(call).orElse(call);
    }
    if (call.getOperator() instanceof SqlQuantifyOperator) {
      return listed(call).orElseGet(() -> options.textArrays() ? withElements(call) : call);
    }
    return options.textArrays() ? withElements(call) : call;
  }

  /** {@code x = ANY (ARRAY[1, 2])} is {@code x IN (1, 2)}, which sites take. */
  private static Optional<SqlNode> listed(SqlCall call) {
    boolean any = call.getOperator().equals(SqlStdOperatorTable.SOME_EQ);
    boolean none = call.getOperator().equals(SqlStdOperatorTable.ALL_NE);
    if ((!any && !none)
        || !(call.operand(1) instanceof SqlNodeList arrays)
        || arrays.size() != 1
        || arrays.get(0).getKind() != SqlKind.ARRAY_VALUE_CONSTRUCTOR) {
      return Optional.empty();
    }
    SqlCall array = (SqlCall) arrays.get(0);
    SqlNodeList values = new SqlNodeList(array.getOperandList(), array.getParserPosition());
    return values.isEmpty()
        ? Optional.empty()
        : Optional.of(
            (any ? SqlStdOperatorTable.IN : SqlStdOperatorTable.NOT_IN)
                .createCall(call.getParserPosition(), call.operand(0), values));
  }

  private Optional<SqlNode> constant(String name, SqlCall call) {
    if (call.operandCount() > 0) {
      return Optional.empty();
    }
    SqlParserPos position = call.getParserPosition();
    if (NAMES_OF_SCHEMA.contains(name)) {
      return Optional.of(SqlLiteral.createCharString(schema, position));
    }
    return switch (name) {
      case "now" -> Optional.of(SqlStdOperatorTable.CURRENT_TIMESTAMP.createCall(position));
      case "version" -> Optional.of(SqlLiteral.createCharString(options.version(), position));
      default -> Optional.empty();
    };
  }

  /** {@code DATE_TRUNC('month', x)} is {@code FLOOR(x TO MONTH)}. */
  private static Optional<SqlNode> floor(SqlCall call) {
    if (call.operandCount() != 2 || !(call.operand(0) instanceof SqlCharStringLiteral unit)) {
      return Optional.empty();
    }
    String name = unit.getValueAs(String.class).strip().toUpperCase(Locale.ROOT);
    return List.of(TimeUnit.values()).stream()
        .filter(known -> known.name().equals(name))
        .findFirst()
        .map(
            known ->
                SqlStdOperatorTable.FLOOR.createCall(
                    call.getParserPosition(),
                    call.operand(1),
                    new SqlIntervalQualifier(known, null, unit.getParserPosition())));
  }

  private static SqlNode withElements(SqlCall call) {
    int array = positionOfArray(call);
    if (array >= 0 && array < call.operandCount()) {
      SqlNode operand = call.operand(array);
      if (operand instanceof SqlNodeList list && list.size() == 1) {
        return replaced(
            call, array, new SqlNodeList(List.of(elements(list.get(0))), list.getParserPosition()));
      }
      return replaced(call, array, elements(operand));
    }
    return call;
  }

  /** Which operand has to be an array; -1 if none. */
  private static int positionOfArray(SqlCall call) {
    return switch (call.getKind()) {
      case SOME, ALL -> 1;
      case UNNEST, ITEM -> 0;
      default ->
          functionName(call)
              .filter(
                  Set.of("array_contains", "array_to_string", "array_length", "cardinality")
                      ::contains)
              .map(name -> 0)
              .orElse(-1);
    };
  }

  private static SqlNode elements(SqlNode operand) {
    return operand instanceof SqlIdentifier
        ? TextArrays.ELEMENTS.createCall(operand.getParserPosition(), operand)
        : operand;
  }

  private static SqlNode replaced(SqlCall call, int position, SqlNode operand) {
    List<SqlNode> operands = new ArrayList<>(call.getOperandList());
    operands.set(position, operand);
    return new SqlBasicCall(
        call.getOperator(), operands, call.getParserPosition(), call.getFunctionQuantifier());
  }

  /** A constant that takes a function's place keeps its name as the label. */
  private void keepLabels(SqlSelect select) {
    SqlNodeList items = select.getSelectList();
    for (int i = 0; i < items.size(); i++) {
      SqlNode item = items.get(i);
      Optional<String> name =
          item instanceof SqlCall call
              ? functionName(call).filter(found -> constant(found, call).isPresent())
              : Optional.of("current_schema").filter(found -> isSchemaName(item));
      if (name.isPresent()) {
        SqlParserPos position = item.getParserPosition();
        items.set(
            i,
            SqlStdOperatorTable.AS.createCall(
                position, item, new SqlIdentifier(name.get(), position)));
      }
    }
  }

  private static Optional<String> functionName(SqlCall call) {
    return call.getOperator() instanceof SqlFunction
        ? Optional.of(call.getOperator().getName().toLowerCase(Locale.ROOT))
        : Optional.empty();
  }
}
