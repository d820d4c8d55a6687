package org.fanworks.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.fanworks.search.Predicate.Comparison;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class RowCheckTest {
  private static final Column ID = Column.listed("id", ColumnType.BIGINT, "Key.");
  private static final Column NAME = Column.listed("name", ColumnType.VARCHAR, "Name.").orNull();
  private static final Column TAGS = Column.listed("tags", ColumnType.VARCHAR_ARRAY, "Tags.");
  private static final Column TEXT = Column.searched("any_text", ColumnType.VARCHAR, "Text.");
  private static final TableDeclaration TABLE =
      new TableDeclaration(
          "things",
          "Things.",
          List.of(ID, NAME, TAGS, TEXT),
          List.of("id"),
          List.of(AccessPath.open("search")),
          20,
          100);

  private static boolean fulfils(Predicate predicate, @Nullable Object... row) {
    return new RowCheck(TABLE, List.of(predicate)).fulfils(row);
  }

  private static Predicate is(Column column, boolean negated, @Nullable Object... values) {
    return new Predicate.AnyOf(
        column, Arrays.stream(values).<Operand>map(Operand.Literal::new).toList(), negated);
  }

  private static Predicate has(boolean negated, @Nullable Object... values) {
    return new Predicate.Contains(
        TAGS, Arrays.stream(values).<Operand>map(Operand.Literal::new).toList(), negated);
  }

  @Test
  void comparesNumbersByValue() {
    assertThat(fulfils(is(ID, false, 5, 7), 7L, "a", List.of(), null)).isTrue();
    assertThat(fulfils(is(ID, true, 5, 7), 7L, "a", List.of(), null)).isFalse();
    assertThat(
            fulfils(
                new Predicate.Range(ID, Comparison.GREATER, new Operand.Literal(6)),
                7L,
                "a",
                List.of(),
                null))
        .isTrue();
  }

  @Test
  void takesNullForNeitherEqualNorDifferent() {
    assertThat(fulfils(is(NAME, false, "a"), 1L, null, List.of(), null)).isFalse();
    assertThat(fulfils(is(NAME, true, "a"), 1L, null, List.of(), null)).isFalse();
    assertThat(fulfils(is(NAME, true, "a", null), 1L, "b", List.of(), null)).isFalse();
    assertThat(fulfils(new Predicate.NullTest(NAME, false), 1L, null, List.of(), null)).isTrue();
    assertThat(fulfils(new Predicate.NullTest(NAME, true), 1L, null, List.of(), null)).isFalse();
  }

  @Test
  void looksIntoArrays() {
    assertThat(fulfils(has(false, "x", "y"), 1L, "a", List.of("y"), null)).isTrue();
    assertThat(fulfils(has(true, "x"), 1L, "a", List.of("y"), null)).isTrue();
    assertThat(fulfils(has(true, "x"), 1L, "a", List.of("x", "y"), null)).isFalse();
  }

  @Test
  void checksTrees() {
    Predicate tree =
        new Predicate.Or(
            List.of(
                new Predicate.And(List.of(is(ID, false, 1), has(false, "x"))),
                is(NAME, false, "b")));

    assertThat(fulfils(tree, 1L, "a", List.of("x"), null)).isTrue();
    assertThat(fulfils(tree, 1L, "a", List.of("y"), null)).isFalse();
    assertThat(fulfils(tree, 2L, "b", List.of("y"), null)).isTrue();
  }

  @Test
  void cannotDecideOnSearchColumns() {
    assertThat(new RowCheck(TABLE, List.of(is(TEXT, false, "x"))).decides()).isFalse();
    assertThat(new RowCheck(TABLE, List.of(is(ID, false, 1))).decides()).isTrue();
  }
}
