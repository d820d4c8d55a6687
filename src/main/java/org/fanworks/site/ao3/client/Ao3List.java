package org.fanworks.site.ao3.client;

import com.google.common.collect.Iterables;
import java.util.Iterator;
import java.util.OptionalLong;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.fanworks.site.RecordPage;

/**
 * Entries of a list of the archive, whose pages are asked for as they are needed: one request each
 * as a rule, and none before the first entry is wanted. Immutable.
 *
 * <p>Each iteration, stream and total reads the list anew. The archive's lists may change
 * meanwhile, so that an entry comes again or is missed; in the order of ids, which is the default
 * of searches, none is missed.
 */
public final class Ao3List<T> implements Iterable<T> {
  private final Supplier<Iterator<RecordPage<T>>> reading;

  /** A list that {@code reading} reads from its first page on. */
  Ao3List(Supplier<Iterator<RecordPage<T>>> reading) {
    this.reading = reading;
  }

  /** How many entries there are by the archive's own count, if it tells; one request. */
  public OptionalLong total() {
    Iterator<RecordPage<T>> pages = reading.get();
    return pages.hasNext() ? pages.next().total() : OptionalLong.of(0);
  }

  /** The pages; asking whether there is another one makes no request. */
  public Iterator<RecordPage<T>> pages() {
    return reading.get();
  }

  @Override
  public Iterator<T> iterator() {
    return Iterables.concat(
            Iterables.transform((Iterable<RecordPage<T>>) this::pages, RecordPage::records))
        .iterator();
  }

  /** The entries as a stream, which reads no page beyond the last entry that it takes. */
  public Stream<T> stream() {
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(
            iterator(), Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE),
        false);
  }
}
