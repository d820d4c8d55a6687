package org.fanworks.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.fanworks.search.Predicate.AnyOf;
import org.fanworks.search.Predicate.Comparison;
import org.junit.jupiter.api.Test;

final class BindingTest {
  private static final Column WORDS =
      Column.listed("word_count", ColumnType.INTEGER, "Words.").atOnce(20);
  private static final Column TAG = Column.searched("tag", ColumnType.VARCHAR, "Tag.").atOnce(1);

  private static AnyOf in(Column column, Object... values) {
    return new AnyOf(
        column, Arrays.stream(values).<Operand>map(Operand.Literal::new).toList(), false);
  }

  private static AnyOf notIn(Column column, Object... values) {
    return new AnyOf(column, in(column, values).values(), true);
  }

  private static Predicate range(Comparison comparison, Object value) {
    return new Predicate.Range(WORDS, comparison, new Operand.Literal(value));
  }

  private static List<List<Predicate>> searches(Predicate... predicates) {
    return Binding.searches(List.of(predicates), List.of());
  }

  @Test
  void putsArgumentsInPlace() {
    Predicate equal = new AnyOf(WORDS, List.of(new Operand.Argument(0, "?1")), false);

    assertThat(Binding.searches(List.of(equal), List.of(7))).containsExactly(List.of(in(WORDS, 7)));
  }

  @Test
  void findsNothingByNull() {
    assertThat(searches(in(WORDS, new Object[] {null}))).isEmpty();
    assertThat(searches(notIn(WORDS, 1, null))).isEmpty();
    assertThat(searches(range(Comparison.LESS, null))).isEmpty();
  }

  @Test
  void leavesNullOutOfAList() {
    assertThat(searches(in(WORDS, 1, null, 2))).containsExactly(List.of(in(WORDS, 1, 2)));
  }

  @Test
  void takesAValueOnceHoweverItIsTyped() {
    assertThat(searches(in(WORDS, 1, 1L, BigDecimal.ONE))).containsExactly(List.of(in(WORDS, 1)));
  }

  @Test
  void findsContradictions() {
    assertThat(searches(in(WORDS, 1), in(WORDS, 2))).isEmpty();
    assertThat(searches(in(WORDS, 1), range(Comparison.GREATER, 1))).isEmpty();
    assertThat(searches(range(Comparison.LESS, 5), range(Comparison.GREATER, 5))).isEmpty();
    assertThat(searches(Predicate.never())).isEmpty();
  }

  @Test
  void keepsTheTightestBounds() {
    assertThat(
            searches(
                range(Comparison.GREATER, 3),
                range(Comparison.GREATER_OR_EQUAL, 3),
                range(Comparison.LESS, 9),
                range(Comparison.LESS_OR_EQUAL, 7)))
        .containsExactly(List.of(range(Comparison.GREATER, 3), range(Comparison.LESS_OR_EQUAL, 7)));
  }

  @Test
  void narrowsAListByBounds() {
    assertThat(searches(in(WORDS, 1, 5, 9), range(Comparison.LESS, 6)))
        .containsExactly(List.of(in(WORDS, 1, 5)));
  }

  @Test
  void splitsALongList() {
    Object[] values = IntStream.range(0, 45).boxed().toArray();

    List<List<Predicate>> searches = searches(in(WORDS, values));

    assertThat(searches).hasSize(3);
    assertThat(searches.get(2)).containsExactly(in(WORDS, 40, 41, 42, 43, 44));
  }

  @Test
  void searchesForEachTagOnItsOwnAndForAllTagsOfAConjunctionAtOnce() {
    assertThat(searches(in(TAG, "a", "b")))
        .containsExactly(List.of(in(TAG, "a")), List.of(in(TAG, "b")));
    assertThat(searches(in(TAG, "a"), in(TAG, "b")))
        .containsExactly(List.of(in(TAG, "a"), in(TAG, "b")));
  }

  @Test
  void tellsWhatWasAskedForOfSearchColumns() {
    assertThat(Binding.askedFor(List.of(in(TAG, "a"), in(WORDS, 3), notIn(TAG, "b"))))
        .containsExactly(java.util.Map.entry("tag", "a"));
  }

  @Test
  void dropsImpossibleTermsOfAnOr() {
    Predicate or = new Predicate.Or(List.of(in(WORDS, 1), in(WORDS, new Object[] {null})));

    assertThat(searches(or)).containsExactly(List.of(in(WORDS, 1)));
  }
}
