package org.fanworks.differential;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.fanworks.oracle.Both;

/**
 * A column with values that occur in it.
 *
 * @param samples each once, without NULL; of arrays the elements
 */
record TableColumn(String name, String type, List<Object> samples) {
  /** Longer texts would make queries nobody writes. */
  private static final int LONGEST_TEXT = 120;

  private static final int MOST_SAMPLES = 200;

  /** The column of a declaration as the oracle takes it, with its values. */
  static TableColumn of(String declaration, List<Object> values) {
    int blank = declaration.indexOf(' ');
    List<Object> samples =
        values.stream()
            .flatMap(
                value ->
                    value instanceof List<?> list
                        ? list.stream().map(Object.class::cast)
                        : Stream.ofNullable(value))
            .filter(Objects::nonNull)
            .filter(value -> !(value instanceof String text) || text.length() <= LONGEST_TEXT)
            .distinct()
            .limit(MOST_SAMPLES)
            .toList();
    return new TableColumn(
        declaration.substring(0, blank), declaration.substring(blank + 1), samples);
  }

  boolean isArray() {
    return type.endsWith(" ARRAY");
  }

  /** Whether there are few values, so that one groups by them. */
  boolean isGrouped() {
    return !isArray() && samples.size() < 12;
  }

  /** Conditions that people write on such a column. */
  Arbitrary<Both> conditions() {
    Arbitrary<Both> nulls =
        Arbitraries.of(name + " IS NULL", name + " IS NOT NULL").map(Both::same);
    if (type.equals("BOOLEAN")) {
      return Arbitraries.of(name, "NOT " + name, name + " IS NOT TRUE", name + " IS NULL")
          .map(Both::same);
    }
    if (samples.isEmpty()) {
      return nulls;
    }
    return Arbitraries.frequencyOf(
        Tuple.of(5, isArray() ? elements() : comparisons().map(Both::same)), Tuple.of(1, nulls));
  }

  private Arbitrary<Both> elements() {
    return Arbitraries.oneOf(
        literal()
            .map(
                value ->
                    new Both(
                        value + " = ANY(" + name + ")",
                        "ARRAY_CONTAINS(" + name + ", " + value + ")")),
        literal()
            .map(
                value ->
                    new Both(
                        value + " <> ALL(" + name + ")",
                        "NOT ARRAY_CONTAINS(" + name + ", " + value + ")")),
        Arbitraries.integers()
            .between(0, 3)
            .map(size -> Both.same("CARDINALITY(" + name + ") = " + size)));
  }

  private Arbitrary<String> comparisons() {
    Arbitrary<String> equal =
        Combinators.combine(Arbitraries.of("=", "<>"), literal())
            .as((sign, value) -> name + " " + sign + " " + value);
    Arbitrary<String> lists =
        Combinators.combine(
                Arbitraries.of("IN", "NOT IN"), literal().list().ofMinSize(2).ofMaxSize(4))
            .as((sign, values) -> name + " " + sign + " (" + String.join(", ", values) + ")");
    return Arbitraries.oneOf(equal, lists, type.equals("VARCHAR") ? patterns() : ranges());
  }

  private Arbitrary<String> ranges() {
    return Arbitraries.oneOf(
        Combinators.combine(Arbitraries.of("<", "<=", ">", ">="), literal())
            .as((sign, value) -> name + " " + sign + " " + value),
        Combinators.combine(literal(), literal())
            .as((from, to) -> name + " BETWEEN " + from + " AND " + to));
  }

  private Arbitrary<String> patterns() {
    Arbitrary<String> text = Arbitraries.of(samples).map(String.class::cast);
    Arbitrary<Integer> place = Arbitraries.integers().between(1, 9);
    return Arbitraries.oneOf(
        Combinators.combine(text, place)
            .as((value, end) -> name + " LIKE " + pattern("", value, 0, end, "%")),
        Combinators.combine(text, place)
            .as((value, start) -> name + " LIKE " + pattern("%", value, start, start + 6, "%")),
        Combinators.combine(text, place)
            .as(
                (value, start) ->
                    name + " LIKE " + pattern("%", value, start, value.length(), "")));
  }

  /** A piece of a text; what only one of the engines takes for a sign stands for any. */
  private static String pattern(String before, String value, int from, int to, String after) {
    int start = Math.min(from, value.length());
    String piece = value.substring(start, Math.min(Math.max(start, to), value.length()));
    return quoted(before + piece.replace("\\", "_").replaceAll("[\\uD800-\\uDFFF]", "%") + after);
  }

  private Arbitrary<String> literal() {
    return Arbitraries.of(samples).map(TableColumn::literal);
  }

  private static String literal(Object value) {
    if (value instanceof String text) {
      return quoted(text);
    }
    if (value instanceof LocalDate date) {
      return "DATE '" + date + "'";
    }
    return value instanceof Timestamp time
        ? "TIMESTAMP '" + time.toString().substring(0, 19) + "'"
        : value.toString();
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "''") + "'";
  }
}
