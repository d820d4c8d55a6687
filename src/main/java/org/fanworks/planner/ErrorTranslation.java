package org.fanworks.planner;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.apache.calcite.runtime.CalciteContextException;
import org.apache.calcite.runtime.CalciteException;
import org.apache.calcite.sql.parser.SqlParseException;
import org.fanworks.error.ErrorKind;
import org.fanworks.error.FanworksException;
import org.jspecify.annotations.Nullable;

/** Says what Calcite's failures mean, in one sentence each, with the position in the SQL text. */
final class ErrorTranslation {
  private static final int MAX_LENGTH = 400;

  /**
   * What a message of Calcite's means.
   *
   * @param words what is said in its place; empty if it can be understood
   */
  private record Meaning(Pattern message, ErrorKind kind, Optional<String> words) {
    Meaning(String message, ErrorKind kind) {
      this(Pattern.compile(message), kind, Optional.empty());
    }

    Meaning(String message, ErrorKind kind, String words) {
      this(Pattern.compile(message), kind, Optional.of(words));
    }
  }

  private static final List<Meaning> VALIDATION =
      List.of(
          new Meaning(
              "\\$SCALAR_QUERY",
              ErrorKind.TYPE_MISMATCH,
              "A sub-query that stands for a value has to have one column."),
          new Meaning("^(Object|Table) '.*' not found", ErrorKind.UNKNOWN_TABLE),
          new Meaning("^(Unknown field|Column) '.*' not found", ErrorKind.UNKNOWN_COLUMN),
          new Meaning("^Unknown field ", ErrorKind.UNKNOWN_COLUMN),
          new Meaning("^No match found for function signature", ErrorKind.UNKNOWN_FUNCTION),
          new Meaning("^Function '.*' is not defined", ErrorKind.UNKNOWN_FUNCTION),
          new Meaning("^Cannot apply ", ErrorKind.TYPE_MISMATCH),
          new Meaning(
              "type mismatch|Type mismatch|Illegal mixing|compatible types",
              ErrorKind.TYPE_MISMATCH));

  private static final List<Meaning> EXECUTION =
      List.of(
          new Meaning(
              "^more than one value in agg",
              ErrorKind.DATA,
              "A sub-query that stands for one value has several rows; add LIMIT 1, or take MIN or"
                  + " MAX."),
          new Meaning("/ by zero|[Dd]ivision (by zero|undefined)", ErrorKind.DIVISION_BY_ZERO),
          new Meaning(
              "(?i)overflow",
              ErrorKind.OUT_OF_RANGE,
              "A number is too large for the type of the expression that computes it; cast what it"
                  + " is computed from AS BIGINT, DECIMAL or DOUBLE."),
          new Meaning("out of range", ErrorKind.OUT_OF_RANGE),
          new Meaning(
              "(?i)cannot be cast to|Cannot convert|^Invalid [A-Z]+ value|^Invalid escape",
              ErrorKind.DATA));

  /** The limits of a class file, which generated code has come to. */
  private static final Pattern TOO_LARGE = Pattern.compile("beyond 64 KB|grown past JVM limit");

  private static final Pattern NO_PLAN =
      Pattern.compile("Missing conversions? (?:is|are) (\\w+)|^Unable to implement (\\w+)");

  private ErrorTranslation() {}

  static FanworksException ofParser(SqlParseException failure) {
    if (isTooComplex(failure)) {
      return tooComplex(failure);
    }
    String message = String.valueOf(failure.getMessage());
    if (message.startsWith("Non-query expression")) {
      message = "This is no query: it starts with none of SELECT, WITH, VALUES, EXPLAIN, SHOW.";
    }
    int expected = message.indexOf("Was expecting");
    String reason = shortened(expected < 0 ? message : message.substring(0, expected));
    boolean placed = reason.contains("at line") || failure.getPos() == null;
    return new FanworksException(
        ErrorKind.SYNTAX,
        placed
            ? reason
            : reason + where(failure.getPos().getLineNum(), failure.getPos().getColumnNum()));
  }

  private static String where(int line, int column) {
    return String.format(Locale.ROOT, " (line %d, column %d)", line, column);
  }

  /** What kept a statement from being planned. */
  static FanworksException ofPlanning(Throwable failure) {
    FanworksException known = known(failure);
    if (known != null) {
      return known;
    }
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof CalciteContextException context) {
        return ofValidator(context);
      }
    }
    return ofPlanner(root(failure))
        .map(what -> new FanworksException(ErrorKind.NOT_SUPPORTED, what, failure))
        .orElseGet(() -> ofExecution(failure, ErrorKind.NOT_SUPPORTED));
  }

  /** What a statement has that there is no way to compute; Calcite shows its plan instead. */
  private static Optional<String> ofPlanner(Throwable failure) {
    Matcher operator = NO_PLAN.matcher(String.valueOf(failure.getMessage()));
    if (!operator.find()) {
      return Optional.empty();
    }
    String operatorName = operator.group(operator.group(1) == null ? 2 : 1);
    return Optional.of(
        switch (operatorName) {
          case "Sample" -> "TABLESAMPLE is not supported.";
          case "LogicalTableScan", "LogicalRepeatUnion", "LogicalTableSpool" ->
              "WITH RECURSIVE is not supported.";
          case "LogicalAggregate" -> "An aggregate function of the statement is not supported.";
          default -> "The statement has a part that is not supported: " + operatorName + ".";
        });
  }

  private static FanworksException ofValidator(CalciteContextException context) {
    Throwable cause = context.getCause() == null ? context : context.getCause();
    String reason = String.valueOf(cause.getMessage());
    Optional<Meaning> meaning = meaning(VALIDATION, reason);
    ErrorKind kind = meaning.map(Meaning::kind).orElse(ErrorKind.TYPE_MISMATCH);
    String text = meaning.flatMap(Meaning::words).orElse(reason);
    String where =
        context.getPosLine() > 0 ? where(context.getPosLine(), context.getPosColumn()) : "";
    return new FanworksException(kind, shortened(text) + where, context);
  }

  /** What stopped a run. */
  static FanworksException ofExecution(Throwable failure) {
    return ofExecution(failure, ErrorKind.INTERNAL);
  }

  private static FanworksException ofExecution(Throwable failure, ErrorKind otherwise) {
    FanworksException known = known(failure);
    if (known != null) {
      return known;
    }
    if (isTooComplex(failure)) {
      return tooComplex(failure);
    }
    Throwable root = root(failure);
    String reason = String.valueOf(root.getMessage());
    ErrorKind fallback =
        root instanceof NumberFormatException
                || root instanceof ArithmeticException
                || root instanceof PatternSyntaxException
                || root instanceof CalciteException
            ? ErrorKind.DATA
            : otherwise;
    Optional<Meaning> meaning = meaning(EXECUTION, reason);
    ErrorKind kind = meaning.map(Meaning::kind).orElse(fallback);
    String text =
        kind == ErrorKind.INTERNAL || kind == ErrorKind.NOT_SUPPORTED
            ? root.getClass().getSimpleName() + ": " + reason
            : meaning.flatMap(Meaning::words).orElse(reason);
    return new FanworksException(kind, shortened(text), failure);
  }

  private static boolean isTooComplex(Throwable failure) {
    Throwable root = root(failure);
    return root instanceof StackOverflowError
        || TOO_LARGE.matcher(String.valueOf(root.getMessage())).find();
  }

  private static FanworksException tooComplex(Throwable failure) {
    return new FanworksException(
        ErrorKind.TOO_COMPLEX,
        "The statement has too many terms, values or nested parts; run it in several parts.",
        failure);
  }

  private static @Nullable FanworksException known(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof FanworksException known) {
        return known;
      }
    }
    return null;
  }

  private static Throwable root(Throwable failure) {
    Throwable root = failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root;
  }

  private static Optional<Meaning> meaning(List<Meaning> meanings, String message) {
    return meanings.stream()
        .filter(meaning -> meaning.message().matcher(message).find())
        .findFirst();
  }

  private static String shortened(String message) {
    String line = message.strip().replaceAll("\\s+", " ");
    return line.length() <= MAX_LENGTH ? line : line.substring(0, MAX_LENGTH) + "...";
  }
}
