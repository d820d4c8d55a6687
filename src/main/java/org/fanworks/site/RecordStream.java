package org.fanworks.site;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The rows of records that a site lists page by page. Used by one thread.
 *
 * <p>A list may change while it is read: a record that comes again is left out, and a total that
 * changes is a warning, since records may have moved past the reader.
 */
public final class RecordStream<T> implements PageStream {
  /** Fetches the pages of a list. */
  @FunctionalInterface
  public interface Source<T> {
    /**
     * Fetches a page, usually with one request.
     *
     * @param number of the page, from 1
     */
    RecordPage<T> page(int number);
  }

  private final RecordColumns<T> columns;
  private final Source<T> source;
  private final Function<T, Object> key;
  private final Execution execution;
  private final Set<Object> seen = new HashSet<>();
  private OptionalLong total = OptionalLong.empty();
  private int nextNumber;
  private boolean finished;

  /**
   * Rows from a page on.
   *
   * @param key what tells one record from another
   * @param firstNumber of the page to start with, from 1
   */
  public RecordStream(
      RecordColumns<T> columns,
      Source<T> source,
      Function<T, Object> key,
      Execution execution,
      int firstNumber) {
    this.columns = columns;
    this.source = source;
    this.key = key;
    this.execution = execution;
    this.nextNumber = firstNumber;
  }

  /** Rows of records that come all at once. */
  public static <T> PageStream whole(RecordColumns<T> columns, Supplier<List<T>> records) {
    return () -> RecordPage.whole(records.get()).in(columns);
  }

  @Override
  public Page next() {
    if (finished) {
      throw new IllegalStateException("The last page has been read");
    }
    RecordPage<T> page = source.page(nextNumber);
    nextNumber++;
    finished = page.last();
    warnOfChange(page.total());
    List<T> fresh = new ArrayList<>();
    for (T found : page.records()) {
      if (seen.add(key.apply(found))) {
        fresh.add(found);
      }
    }
    return new Page(columns.rows(fresh), page.firstRow(), page.total(), page.last());
  }

  private void warnOfChange(OptionalLong now) {
    if (now.isPresent() && total.isPresent() && now.getAsLong() != total.getAsLong()) {
      execution.warn(
          "The list changed while it was read, so that rows may be missing from the result.");
    }
    total = now.isPresent() ? now : total;
  }
}
