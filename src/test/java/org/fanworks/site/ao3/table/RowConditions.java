package org.fanworks.site.ao3.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.fanworks.search.Operand;
import org.fanworks.search.Predicate;
import org.fanworks.search.TableDeclaration;
import org.jspecify.annotations.Nullable;

/** Evaluates predicates on a row as SQL does; empty stands for unknown. */
public record RowConditions(TableDeclaration table, List<@Nullable Object> row) {
  public Optional<Boolean> evaluate(Predicate predicate) {
    if (predicate instanceof Predicate.And and) {
      return combine(and.terms(), false);
    }
    if (predicate instanceof Predicate.Or or) {
      return combine(or.terms(), true);
    }
    if (predicate instanceof Predicate.AnyOf anyOf) {
      return anyOf(anyOf);
    }
    if (predicate instanceof Predicate.Contains contains) {
      return value(contains.column().name())
          .map(array -> contains(((List<?>) array), contains.values()) != contains.negated());
    }
    if (predicate instanceof Predicate.NullTest test) {
      return Optional.of(value(test.column().name()).isEmpty() != test.negated());
    }
    if (predicate instanceof Predicate.Range range) {
      return compare(range);
    }
    return like((Predicate.Like) predicate);
  }

  /** One term that decides settles it; else an unknown one makes all unknown. */
  private Optional<Boolean> combine(List<Predicate> terms, boolean deciding) {
    List<Optional<Boolean>> results = terms.stream().map(this::evaluate).toList();
    if (results.contains(Optional.of(deciding))) {
      return Optional.of(deciding);
    }
    return results.stream().allMatch(Optional::isPresent)
        ? Optional.of(!deciding)
        : Optional.empty();
  }

  private Optional<Boolean> anyOf(Predicate.AnyOf anyOf) {
    return value(anyOf.column().name())
        .map(
            value ->
                anyOf.values().stream().anyMatch(other -> equal(value, literal(other)))
                    != anyOf.negated());
  }

  private Optional<Boolean> compare(Predicate.Range range) {
    return value(range.column().name())
        .map(
            value -> {
              int order = compare(value, literal(range.value()));
              return switch (range.comparison()) {
                case LESS -> order < 0;
                case LESS_OR_EQUAL -> order <= 0;
                case GREATER -> order > 0;
                case GREATER_OR_EQUAL -> order >= 0;
              };
            });
  }

  private Optional<Boolean> like(Predicate.Like like) {
    StringBuilder regex = new StringBuilder();
    ((String) literal(like.pattern()))
        .codePoints()
        .mapToObj(Character::toString)
        .map(part -> part.equals("%") ? ".*" : part.equals("_") ? "." : Pattern.quote(part))
        .forEach(regex::append);
    Pattern pattern = Pattern.compile(regex.toString(), Pattern.DOTALL);
    Function<Object, Boolean> matches = text -> pattern.matcher((String) text).matches();
    return value(like.column().name()).map(matches);
  }

  private Optional<Object> value(String column) {
    return Optional.ofNullable(row.get(table.indexOf(column).orElseThrow()));
  }

  private static boolean contains(List<?> array, List<Operand> values) {
    return array.stream()
        .anyMatch(element -> values.stream().anyMatch(value -> equal(element, literal(value))));
  }

  private static boolean equal(Object left, Object right) {
    return left instanceof Number ? compare(left, right) == 0 : left.equals(right);
  }

  @SuppressWarnings("unchecked")
  private static int compare(Object left, Object right) {
    return left instanceof Number
        ? new BigDecimal(left.toString()).compareTo(new BigDecimal(right.toString()))
        : ((Comparable<Object>) left).compareTo(right);
  }

  private static Object literal(Operand operand) {
    return IndexConditions.value(operand).orElseThrow();
  }
}
