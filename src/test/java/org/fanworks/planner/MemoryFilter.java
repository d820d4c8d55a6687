package org.fanworks.planner;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.fanworks.search.Column;
import org.fanworks.search.Exactness;
import org.fanworks.search.Operand;
import org.fanworks.search.Operator;
import org.fanworks.search.Predicate;
import org.fanworks.search.TableDeclaration;

/** Decides whether {@link MemoryTable} returns a row: like SQL, but laxer where it may be. */
record MemoryFilter(TableDeclaration table, List<Object> row) {

  boolean accepts(Predicate predicate) {
    if (predicate instanceof Predicate.And and) {
      return and.terms().stream().allMatch(this::accepts);
    }
    if (predicate instanceof Predicate.Or or) {
      return or.terms().stream().anyMatch(this::accepts);
    }
    Column column = predicate.reads().get(0);
    if (column.name().equals("date_indexed")) {
      return acceptsValue(predicate, indexedDay());
    }
    if (column.isSearched()) {
      return acceptsFandom((Predicate.AnyOf) predicate);
    }
    Object value = row.get(table.indexOf(column.name()).orElseThrow());
    if (predicate instanceof Predicate.NullTest test) {
      return (value == null) != test.negated();
    }
    return value != null && acceptsValue(predicate, value);
  }

  /** The index has the day, the one before or the one after. */
  private LocalDate indexedDay() {
    LocalDate shown = (LocalDate) row.get(table.indexOf("date_updated").orElseThrow());
    return shown.plusDays((Long) row.get(0) % 3 - 1);
  }

  /** The site finds "Ninth Bell" in works of "Glass Orchard" too, as if it were a sub-tag. */
  private boolean acceptsFandom(Predicate.AnyOf anyOf) {
    List<?> fandoms = (List<?>) row.get(table.indexOf("fandoms").orElseThrow());
    boolean found =
        literals(anyOf.values()).stream()
            .anyMatch(
                name ->
                    fandoms.contains(name)
                        || (name.equals("Glass Orchard") && fandoms.contains("Ninth Bell")));
    return found != anyOf.negated();
  }

  private static boolean acceptsValue(Predicate predicate, Object value) {
    if (predicate instanceof Predicate.AnyOf anyOf) {
      return lax(predicate, value)
          || literals(anyOf.values()).stream().anyMatch(other -> compare(value, other) == 0)
              != anyOf.negated();
    }
    if (predicate instanceof Predicate.Range range) {
      int order = compare(value, ((Operand.Literal) range.value()).value());
      return lax(predicate, value)
          || switch (range.comparison()) {
            case LESS -> order < 0;
            case LESS_OR_EQUAL -> order <= 0;
            case GREATER -> order > 0;
            case GREATER_OR_EQUAL -> order >= 0;
          };
    }
    if (predicate instanceof Predicate.Contains contains) {
      boolean exact =
          contains.values().size() == 1
              && literals(contains.values()).stream().allMatch(MemoryTable::isExact);
      return (!exact && lax(predicate, ((List<?>) value).size()))
          || literals(contains.values()).stream().anyMatch(((List<?>) value)::contains)
              != contains.negated();
    }
    String pattern = (String) ((Operand.Literal) ((Predicate.Like) predicate).pattern()).value();
    String text = pattern.replaceAll("[%_]+", " ").strip().toLowerCase(Locale.ROOT);
    int blank = text.indexOf(' ');
    String word = blank < 0 ? text : text.substring(0, blank);
    return value.toString().toLowerCase(Locale.ROOT).contains(word);
  }

  /** A superset holds some rows that do not match. */
  private static boolean lax(Predicate predicate, Object value) {
    Operator operator =
        predicate instanceof Predicate.AnyOf
            ? Operator.EQUALS
            : predicate instanceof Predicate.Range ? Operator.RANGE : Operator.CONTAINS;
    return predicate.reads().get(0).push(operator).orElseThrow() == Exactness.SUPERSET
        && value.hashCode() % 5 == 0;
  }

  private static List<Object> literals(List<Operand> operands) {
    List<Object> values = new ArrayList<>(operands.size());
    operands.forEach(operand -> values.add(((Operand.Literal) operand).value()));
    return values;
  }

  @SuppressWarnings("unchecked")
  private static int compare(Object value, Object other) {
    if (value instanceof Long number && other instanceof Long otherNumber) {
      return number.compareTo(otherNumber);
    }
    if (value instanceof Number number) {
      return new BigDecimal(number.toString()).compareTo(new BigDecimal(other.toString()));
    }
    return value instanceof LocalDate date
        ? date.compareTo((LocalDate) other)
        : ((Comparable<Object>) value).compareTo(other);
  }
}
