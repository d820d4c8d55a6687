package org.fanworks.site.ao3.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.fanworks.site.ao3.form.SearchText;
import org.fanworks.site.ao3.form.SearchText.In;
import org.fanworks.site.ao3.form.SearchText.Not;
import org.fanworks.site.ao3.form.SearchText.NumberRange;
import org.fanworks.site.ao3.form.SearchText.Present;

/**
 * A whole number that is never negative. SQL may compare it with any number: {@code > 10.5} means
 * 11 or more, and no count is equal to 10.5.
 *
 * @param nullable whether works may lack the number; {@code <>} must not bring those
 */
record NumberField(String field, boolean nullable) implements IndexField {
  private static final BigDecimal MOST = BigDecimal.valueOf(Long.MAX_VALUE - 1);

  @Override
  public SearchText anyOf(List<Object> values) {
    List<String> numbers = whole(values);
    return numbers.isEmpty() ? SearchText.nothing() : new In(field, numbers);
  }

  @Override
  public SearchText noneOf(List<Object> values) {
    List<String> numbers = whole(values);
    return SearchText.allOf(
        List.of(
            nullable ? new Present(field) : SearchText.everything(),
            numbers.isEmpty() ? SearchText.everything() : new Not(new In(field, numbers))));
  }

  @Override
  public SearchText within(List<Bound> ranges) {
    BigDecimal min = BigDecimal.ZERO;
    BigDecimal max = MOST;
    for (Bound bound : ranges) {
      BigDecimal value = decimal(bound.value());
      switch (bound.comparison()) {
        case GREATER -> min = min.max(floor(value).add(BigDecimal.ONE));
        case GREATER_OR_EQUAL -> min = min.max(value.setScale(0, RoundingMode.CEILING));
        case LESS ->
            max = max.min(value.setScale(0, RoundingMode.CEILING).subtract(BigDecimal.ONE));
        case LESS_OR_EQUAL -> max = max.min(floor(value));
      }
    }
    return min.compareTo(max) > 0 ? SearchText.nothing() : between(min, max);
  }

  @Override
  public SearchText isNull(boolean negated) {
    Present present = new Present(field);
    return negated ? present : new Not(present);
  }

  private SearchText between(BigDecimal min, BigDecimal max) {
    OptionalLong from = min.signum() > 0 ? OptionalLong.of(min.longValue()) : OptionalLong.empty();
    OptionalLong to =
        max.compareTo(MOST) < 0 ? OptionalLong.of(max.longValue()) : OptionalLong.empty();
    if (from.isEmpty() && to.isEmpty()) {
      return nullable ? new Present(field) : SearchText.everything();
    }
    return new NumberRange(field, from, to);
  }

  private static List<String> whole(List<Object> values) {
    return values.stream().map(NumberField::whole).flatMap(Optional::stream).distinct().toList();
  }

  /** {@code value} as the archive writes it; empty if no number of the index is equal to it. */
  private static Optional<String> whole(Object value) {
    BigDecimal decimal = decimal(value);
    boolean possible =
        decimal.signum() >= 0
            && decimal.compareTo(MOST) <= 0
            && decimal.compareTo(floor(decimal)) == 0;
    return possible ? Optional.of(floor(decimal).toPlainString()) : Optional.empty();
  }

  private static BigDecimal floor(BigDecimal value) {
    return value.setScale(0, RoundingMode.FLOOR);
  }

  private static BigDecimal decimal(Object value) {
    return value instanceof BigDecimal decimal ? decimal : new BigDecimal(value.toString());
  }
}
