package org.fanworks.planner;

import org.apache.calcite.linq4j.Enumerable;
import org.apache.calcite.linq4j.Enumerator;
import org.jspecify.annotations.Nullable;

/** OFFSET and LIMIT that stop at the last row they return, without a look at the next. */
final class LimitEnumerator<T> implements Enumerator<T> {
  private final Enumerable<T> source;
  private @Nullable Enumerator<T> input;
  private long toSkip;
  private long toReturn;

  LimitEnumerator(Enumerable<T> source, long offset, long fetch) {
    this.source = source;
    this.toSkip = offset;
    this.toReturn = fetch;
  }

  @Override
  public T current() {
    return input().current();
  }

  @Override
  public boolean moveNext() {
    if (toReturn == 0) {
      return false;
    }
    for (; toSkip > 0; toSkip--) {
      if (!input().moveNext()) {
        return end();
      }
    }
    if (!input().moveNext()) {
      return end();
    }
    toReturn--;
    return true;
  }

  private boolean end() {
    toReturn = 0;
    return false;
  }

  private Enumerator<T> input() {
    if (input == null) {
      input = source.enumerator();
    }
    return input;
  }

  @Override
  public void reset() {
    throw new UnsupportedOperationException("Rows of a site are read once");
  }

  @Override
  public void close() {
    toReturn = 0;
    if (input != null) {
      input.close();
    }
  }
}
