package org.fanworks.planner;

import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rel.type.RelDataTypeFactory;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlDynamicParam;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlNodeList;
import org.apache.calcite.sql.SqlOperatorTable;
import org.apache.calcite.sql.SqlUtil;
import org.apache.calcite.sql.fun.SqlCase;
import org.apache.calcite.sql.fun.SqlInOperator;
import org.apache.calcite.sql.fun.SqlInternalOperators;
import org.apache.calcite.sql.fun.SqlLibraryOperators;
import org.apache.calcite.sql.fun.SqlQuantifyOperator;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;
import org.apache.calcite.sql.type.SqlTypeName;
import org.apache.calcite.sql.type.SqlTypeUtil;
import org.apache.calcite.sql.validate.SqlValidatorCatalogReader;
import org.apache.calcite.sql.validate.SqlValidatorImpl;
import org.apache.calcite.sql.validate.SqlValidatorScope;

/**
 * Calcite's validator, which also finds the types of parameters that are compared with the elements
 * of an array ({@code ? = ANY(fandoms)}, {@code ARRAY_CONTAINS(fandoms, ?)}) or with a list of
 * columns ({@code ? IN (title, rating)}), joined with text ({@code '%' || ? || '%'}), one of
 * several choices ({@code COALESCE(?, title)}), or added to a number ({@code kudos + ?}). A
 * parameter of which nothing tells the type is a text, as in PostgreSQL. Used for one statement.
 */
final class ParameterTypes extends SqlValidatorImpl {
  private static final Set<SqlKind> ARITHMETIC =
      Set.of(SqlKind.PLUS, SqlKind.MINUS, SqlKind.TIMES, SqlKind.DIVIDE, SqlKind.MOD);

  private final Set<SqlNode> settled = Sets.newIdentityHashSet();

  ParameterTypes(
      SqlOperatorTable operators,
      SqlValidatorCatalogReader catalog,
      RelDataTypeFactory types,
      Config config) {
    super(operators, catalog, types, config);
  }

  @Override
  public RelDataType deriveType(SqlValidatorScope scope, SqlNode expression) {
    if (expression instanceof SqlCall call) {
      settle(call, scope);
    }
    return super.deriveType(scope, expression);
  }

  @Override
  protected void inferUnknownTypes(
      RelDataType inferredType, SqlValidatorScope scope, SqlNode node) {
    if (settled.contains(node)) {
      return;
    }
    if (node instanceof SqlCall call && settle(call, scope) && !(node instanceof SqlCase)) {
      for (SqlNode operand : call.getOperandList()) {
        if (!(operand instanceof SqlNodeList)) {
          inferUnknownTypes(unknownType, scope, operand);
        }
      }
      return;
    }
    boolean untold = isParameter(node) && inferredType.equals(unknownType);
    super.inferUnknownTypes(untold ? text() : inferredType, scope, node);
  }

  private RelDataType text() {
    return typeFactory.createSqlType(SqlTypeName.VARCHAR);
  }

  /** Gives the parameters among the operands their type; false if this class knows none. */
  private boolean settle(SqlCall call, SqlValidatorScope scope) {
    List<SqlNode> parameters =
        operands(call).filter(ParameterTypes::isParameter).distinct().toList();
    if (parameters.isEmpty()) {
      return false;
    }
    Optional<RelDataType> type =
        parameters.stream().anyMatch(parameter -> !settled.contains(parameter))
            ? typeOfParameters(call, scope)
            : Optional.of(unknownType);
    type.ifPresent(
        found ->
            parameters.stream()
                .filter(parameter -> !settled.contains(parameter))
                .forEach(
                    parameter -> {
                      super.inferUnknownTypes(found, scope, parameter);
                      settled.add(parameter);
                    }));
    return type.isPresent();
  }

  /** The operands, those of lists, and those of a CASE that its conditions test. */
  private static Stream<SqlNode> operands(SqlCall call) {
    if (call instanceof SqlCase choice) {
      List<SqlNode> branches = branches(choice);
      return Stream.concat(
          branches.stream(),
          choice.getWhenOperands().stream()
              .flatMap(ParameterTypes::tested)
              .filter(isAmong(branches)));
    }
    return call.getOperandList().stream()
        .flatMap(
            operand -> operand instanceof SqlNodeList list ? list.stream() : Stream.of(operand));
  }

  private static List<SqlNode> branches(SqlCase choice) {
    return Stream.concat(
            choice.getThenOperands().stream(), Stream.ofNullable(choice.getElseOperand()))
        .map(
            branch ->
                branch instanceof SqlCall cast
                        && cast.getOperator().equals(SqlInternalOperators.CAST_NOT_NULL)
                    ? cast.<SqlNode>operand(0)
                    : branch)
        .toList();
  }

  private static Predicate<SqlNode> isAmong(List<SqlNode> branches) {
    return tested -> branches.stream().anyMatch(branch -> isSame(branch, tested));
  }

  private static boolean isSame(SqlNode one, SqlNode other) {
    return one instanceof SqlDynamicParam parameter
        && other instanceof SqlDynamicParam tested
        && parameter.getIndex() == tested.getIndex();
  }

  private static Stream<SqlNode> tested(SqlNode condition) {
    return condition instanceof SqlCall test
            && (test.isA(SqlKind.COMPARISON)
                || test.getKind() == SqlKind.IS_NULL
                || test.getKind() == SqlKind.IS_NOT_NULL)
        ? test.getOperandList().stream()
        : Stream.empty();
  }

  private static boolean isParameter(SqlNode operand) {
    return operand instanceof SqlDynamicParam;
  }

  private Optional<RelDataType> typeOfParameters(SqlCall call, SqlValidatorScope scope) {
    List<SqlNode> operands = call.getOperandList();
    if (call instanceof SqlCase choice) {
      return typeOfBranches(choice, scope);
    }
    if (call.getOperator() instanceof SqlQuantifyOperator) {
      return operands.get(1) instanceof SqlNodeList arrays && arrays.size() == 1
          ? elementType(arrays.get(0), scope)
          : Optional.empty();
    }
    if (call.getOperator() instanceof SqlInOperator) {
      return isParameter(operands.get(0)) && operands.get(1) instanceof SqlNodeList values
          ? commonType(values, scope)
          : Optional.empty();
    }
    if (call.getOperator().getName().equals(SqlLibraryOperators.ARRAY_CONTAINS.getName())) {
      return elementType(operands.get(0), scope);
    }
    if (call.isA(ARITHMETIC) && operands.size() == 2) {
      return commonType(operands, scope).filter(SqlTypeUtil::isNumeric);
    }
    return call.getOperator().equals(SqlStdOperatorTable.CONCAT)
        ? Optional.of(text())
        : Optional.empty();
  }

  /** What COALESCE and NULLIF come to is a CASE as well. */
  private Optional<RelDataType> typeOfBranches(SqlCase choice, SqlValidatorScope scope) {
    List<SqlNode> branches = branches(choice);
    return commonType(branches, scope)
        .or(
            () ->
                commonType(
                    choice.getWhenOperands().stream()
                        .filter(condition -> tested(condition).anyMatch(isAmong(branches)))
                        .flatMap(ParameterTypes::tested)
                        .toList(),
                    scope))
        .or(() -> Optional.of(text()));
  }

  private Optional<RelDataType> commonType(Iterable<SqlNode> nodes, SqlValidatorScope scope) {
    List<RelDataType> types = new ArrayList<>();
    for (SqlNode node : nodes) {
      if (!isParameter(node) && !SqlUtil.isNullLiteral(node, false)) {
        types.add(deriveType(scope, node));
      }
    }
    return types.isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(typeFactory.leastRestrictive(types));
  }

  private Optional<RelDataType> elementType(SqlNode array, SqlValidatorScope scope) {
    return isParameter(array)
        ? Optional.empty()
        : Optional.ofNullable(deriveType(scope, array).getComponentType());
  }
}
