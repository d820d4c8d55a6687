package org.fanworks.planner;

import java.util.ArrayList;
import java.util.List;
import org.apache.calcite.linq4j.AbstractEnumerable;
import org.apache.calcite.linq4j.Enumerable;
import org.apache.calcite.linq4j.Enumerator;
import org.jspecify.annotations.Nullable;

/** Rows that are read when they are first asked for, and kept for those who ask again. */
final class KeptEnumerable<T> extends AbstractEnumerable<T> {
  private final Enumerable<T> source;
  private final List<T> kept = new ArrayList<>();
  private @Nullable Enumerator<T> reading;
  private boolean complete;

  KeptEnumerable(Enumerable<T> source) {
    this.source = source;
  }

  /** Reads one row more; false if there is none. */
  private boolean readOn() {
    if (complete) {
      return false;
    }
    if (reading == null) {
      reading = source.enumerator();
    }
    if (reading.moveNext()) {
      kept.add(reading.current());
      return true;
    }
    complete = true;
    reading.close();
    return false;
  }

  /** The source stays open for others; it ends with its last row, or with the statement. */
  @Override
  public Enumerator<T> enumerator() {
    return new Enumerator<>() {
      private int position = -1;

      @Override
      public T current() {
        return kept.get(position);
      }

      @Override
      public boolean moveNext() {
        boolean found = position + 1 < kept.size() || readOn();
        position++;
        return found;
      }

      @Override
      public void reset() {
        position = -1;
      }

      @Override
      public void close() {}
    };
  }
}
