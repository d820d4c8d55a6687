package org.fanworks.site;

import java.util.Map;

/**
 * How many rows have each value of a column, by the site's own count.
 *
 * @param byValue all values that rows have
 * @param total of all rows, those without a value included
 */
public record ValueCounts(Map<Object, Long> byValue, long total) {
  public ValueCounts {
    byValue = Map.copyOf(byValue);
  }

  /** How many rows have no value. */
  public long withoutValue() {
    return total - byValue.values().stream().mapToLong(Long::longValue).sum();
  }
}
