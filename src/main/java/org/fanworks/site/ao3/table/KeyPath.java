package org.fanworks.site.ao3.table;

import static org.fanworks.search.Exactness.EXACT;
import static org.fanworks.search.Operator.EQUALS;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.fanworks.search.AccessPath;
import org.fanworks.search.SiteSearch;
import org.fanworks.site.RecordPage;
import org.fanworks.site.RecordStream;
import org.fanworks.site.ao3.client.Address;
import org.fanworks.site.ao3.client.Ao3Fetch;

/**
 * A path that one value of a column opens, and that gives all rows with that value.
 *
 * @param path bound by that column, or by one of several
 * @param address the page that is asked for first
 * @param opener makes the source of the rows for a value
 * @param possible whether there can be rows with a value; if not, nothing is asked
 */
record KeyPath<T, V>(
    AccessPath path, Function<V, Address> address, Opener<T, V> opener, Predicate<V> possible)
    implements RowPath<T> {
  /** Makes the source of the rows for a value; makes no request yet. */
  @FunctionalInterface
  interface Opener<T, V> {
    RecordStream.Source<T> open(V value, SiteSearch search, Ao3Fetch fetch);
  }

  /** A path whose rows all have the value that {@code column} is compared with. */
  static AccessPath boundBy(String name, String column) {
    return AccessPath.boundBy(name, new AccessPath.Binding(column, EQUALS, EXACT)).plain();
  }

  @Override
  public String describe(SiteSearch search) {
    return value(search).map(address).map(Address::toString).orElse("nothing");
  }

  @Override
  public RecordStream.Source<T> open(SiteSearch search, Ao3Fetch fetch) {
    return value(search)
        .map(value -> opener.open(value, search, fetch))
        .orElse(number -> RecordPage.whole(List.of()));
  }

  /** The value that opens the path; empty if no row can have it. */
  @SuppressWarnings("unchecked") // A column's values have its type, but for the type of numbers.
  private Optional<V> value(SiteSearch search) {
    Object value =
        path.bindings().stream()
            .flatMap(binding -> search.valuesOf(binding.column()).stream())
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException(path.name() + " needs a value"));
    Optional<Object> found =
        value instanceof Number number ? whole(number).map(Object.class::cast) : Optional.of(value);
    return found.map(key -> (V) key).filter(possible);
  }

  /** The number as a key; empty if it is no whole one. */
  private static Optional<Long> whole(Number number) {
    try {
      return Optional.of(new BigDecimal(number.toString()).longValueExact());
    } catch (ArithmeticException e) {
      return Optional.empty();
    }
  }
}
