package org.fanworks.site;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.fanworks.search.Column;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a table whose rows are made of records of type {@code T}, in SQL order: each is
 * declared together with the place in the record where its value comes from. Immutable.
 */
public final class RecordColumns<T> {
  /**
   * One column.
   *
   * @param value the value of a row, typed as {@link org.fanworks.search.ColumnType} says; null for
   *     SQL's NULL
   */
  public record RecordColumn<T>(Column declaration, Value<T> value) {
    /** A column whose values come from the record. */
    public static <T> RecordColumn<T> of(Column declaration, Value<T> value) {
      return new RecordColumn<>(declaration, value);
    }

    /** A column that can only be searched for. */
    public static <T> RecordColumn<T> searched(Column declaration) {
      return new RecordColumn<>(declaration, source -> null);
    }
  }

  /** Takes a column's value out of a record; null for SQL's NULL. */
  @FunctionalInterface
  public interface Value<T> {
    @Nullable Object of(T source);
  }

  private final List<RecordColumn<T>> columns;

  private RecordColumns(List<RecordColumn<T>> columns) {
    this.columns = columns;
  }

  /** The columns of the lists, one list after the other. */
  @SafeVarargs
  public static <T> RecordColumns<T> of(List<RecordColumn<T>>... groups) {
    List<RecordColumn<T>> all = new ArrayList<>();
    for (List<RecordColumn<T>> group : groups) {
      all.addAll(group);
    }
    return new RecordColumns<>(List.copyOf(all));
  }

  /** The same columns for records of another type that contain a {@code T}. */
  public <S> List<RecordColumn<S>> in(Function<S, T> part) {
    return columns.stream()
        .map(
            column ->
                RecordColumn.<S>of(
                    column.declaration(), source -> column.value().of(part.apply(source))))
        .toList();
  }

  /** What the columns declare. */
  public List<Column> declarations() {
    return columns.stream().map(RecordColumn::declaration).toList();
  }

  /** The row of one record. */
  public @Nullable Object[] row(T source) {
    @Nullable Object[] row = new @Nullable Object[columns.size()];
    for (int i = 0; i < row.length; i++) {
      row[i] = columns.get(i).value().of(source);
    }
    return row;
  }

  /** The rows of several records. */
  public List<@Nullable Object[]> rows(List<T> sources) {
    List<@Nullable Object[]> rows = new ArrayList<>(sources.size());
    for (T source : sources) {
      rows.add(row(source));
    }
    return rows;
  }
}
