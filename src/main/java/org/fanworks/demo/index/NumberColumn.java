package org.fanworks.demo.index;

import java.util.Arrays;
import java.util.List;
import java.util.function.LongConsumer;
import org.apache.lucene.index.SortedNumericDocValues;

/**
 * The values of one numeric field over all documents, in memory. Immutable; the views it hands out
 * serve one thread each.
 */
final class NumberColumn {
  private final long[] values;

  /** Where the values of a document begin; one more than there are documents. */
  private final int[] starts;

  private NumberColumn(long[] values, int[] starts) {
    this.values = values;
    this.starts = starts;
  }

  /** What a field takes from a document: any number of values in any order. */
  @FunctionalInterface
  interface Extraction<D> {
    void of(D document, LongConsumer sink);
  }

  /** The column that an extraction finds in the documents. */
  static <D> NumberColumn of(List<D> documents, Extraction<D> extraction) {
    Collector collector = new Collector(documents.size());
    for (D document : documents) {
      extraction.of(document, collector);
      collector.endDocument();
    }
    return new NumberColumn(collector.values, collector.starts);
  }

  /** A new view of the values, before its first document. */
  SortedNumericDocValues view() {
    return new View(values, starts);
  }

  /** Gathers the values of one document after the other. */
  private static final class Collector implements LongConsumer {
    private final int[] starts;
    private long[] values;
    private int documents;
    private int size;

    Collector(int documents) {
      starts = new int[documents + 1];
      values = new long[documents + 1];
    }

    @Override
    public void accept(long value) {
      if (size == values.length) {
        values = Arrays.copyOf(values, size * 2);
      }
      values[size] = value;
      size++;
    }

    void endDocument() {
      int start = starts[documents];
      if (size > start + 1) {
        Arrays.sort(values, start, size);
      }
      documents++;
      starts[documents] = size;
    }
  }

  /** Walks over the documents that have a value. */
  private static final class View extends SortedNumericDocValues {
    private final long[] values;
    private final int[] starts;
    private int document = -1;
    private int next;

    View(long[] values, int[] starts) {
      this.values = values;
      this.starts = starts;
    }

    @Override
    public boolean advanceExact(int target) {
      document = target;
      next = starts[target];
      return docValueCount() > 0;
    }

    @Override
    public int docValueCount() {
      return starts[document + 1] - starts[document];
    }

    @Override
    public long nextValue() {
      long value = values[next];
      next++;
      return value;
    }

    @Override
    public int docID() {
      return document;
    }

    @Override
    public int nextDoc() {
      return advance(document + 1);
    }

    @Override
    public int advance(int target) {
      for (int candidate = target; candidate < starts.length - 1; candidate++) {
        if (starts[candidate + 1] > starts[candidate]) {
          document = candidate;
          next = starts[candidate];
          return candidate;
        }
      }
      document = NO_MORE_DOCS;
      return document;
    }

    @Override
    public long cost() {
      return starts.length - 1L;
    }
  }
}
