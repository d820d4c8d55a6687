package org.fanworks.planner;

import java.util.List;
import org.apache.calcite.linq4j.Enumerable;
import org.apache.calcite.linq4j.Enumerator;
import org.apache.calcite.rel.type.RelDataType;
import org.fanworks.error.FanworksException;
import org.fanworks.site.Execution;
import org.jspecify.annotations.Nullable;

/** Rows of generated code; nothing happens before the first one is asked for. */
final class EnumeratedRows implements Rows {
  private final Enumerable<?> source;
  private final List<Integer> fields;
  private final List<RelDataType> types;
  private final Execution execution;
  private final Constants constants;
  private @Nullable Enumerator<?> enumerator;
  private @Nullable Object row;
  private boolean closed;

  /**
   * How rows are read.
   *
   * @param fields position of each result column in a row
   * @param types types of a row's values; a row with one value is that value
   */
  record Shape(List<Integer> fields, List<RelDataType> types) {}

  /**
   * What became of the constants of a statement's code, which Java computes once: when that has
   * failed, a later run is only told that a class is missing.
   */
  static final class Constants {
    private volatile @Nullable FanworksException failure;

    FanworksException failed(LinkageError error) {
      FanworksException known = failure;
      if (known == null) {
        known = ErrorTranslation.ofExecution(error);
        failure = known;
      }
      return new FanworksException(known.kind(), String.valueOf(known.getMessage()), error);
    }
  }

  /** Rows of {@code source}. */
  EnumeratedRows(Enumerable<?> source, Shape shape, Constants constants, Execution execution) {
    this.constants = constants;
    this.execution = execution;
    this.source = source;
    this.fields = shape.fields();
    this.types = shape.types();
  }

  @Override
  public boolean next() {
    if (closed) {
      return false;
    }
    try {
      if (enumerator == null) {
        enumerator = source.enumerator();
      }
      boolean found = enumerator.moveNext();
      row = found ? enumerator.current() : null;
      return found;
    } catch (ExceptionInInitializerError | NoClassDefFoundError e) {
      throw constants.failed(e);
    } catch (RuntimeException | StackOverflowError e) {
      throw ErrorTranslation.ofExecution(e);
    }
  }

  @Override
  public @Nullable Object value(int column) {
    int field = fields.get(column);
    Object value = types.size() == 1 || row == null ? row : ((Object[]) row)[field];
    return InternalValues.toExternal(value, types.get(field));
  }

  /** Ends the run, and with it the page that may be on its way. */
  @Override
  public void close() {
    closed = true;
    execution.end();
    if (enumerator != null) {
      enumerator.close();
    }
  }
}
