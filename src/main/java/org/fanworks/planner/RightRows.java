package org.fanworks.planner;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.fanworks.site.Execution;
import org.jspecify.annotations.Nullable;

/**
 * The right side of a look-up join: searches for the rows of keys, and what is remembered of them.
 * Used by one thread.
 */
final class RightRows {
  /** Rows that are kept at a time, and keys that have none. */
  static final int MAX_REMEMBERED = 20_000;

  /** Stands for NULL, which nothing matches. */
  private static final Object NO_KEY = new Object();

  private final LookupPlan plan;
  private final List<@Nullable Object> arguments;
  private final Execution execution;
  private final Cache<Object, List<@Nullable Object[]>> remembered =
      CacheBuilder.newBuilder()
          .concurrencyLevel(1)
          .maximumWeight(MAX_REMEMBERED)
          .weigher((Object key, List<@Nullable Object[]> matches) -> 1 + matches.size())
          .build();
  private @Nullable Map<Object, List<@Nullable Object[]>> all;
  private int keysAsked;

  /** A right side of which nothing has been read yet. */
  RightRows(LookupPlan plan, List<@Nullable Object> arguments, Execution execution) {
    this.plan = plan;
    this.arguments = arguments;
    this.execution = execution;
  }

  /** What a left row has for a key. */
  Object keyOf(Object[] leftRow) {
    return normal(leftRow[plan.leftKey()]);
  }

  /** What a row of the right side has for a key. */
  Object keyOfMatch(@Nullable Object[] rightRow) {
    return normal(rightRow[plan.rightKey()]);
  }

  /** Equal integers of different types are one key. */
  private static Object normal(@Nullable Object key) {
    if (key == null) {
      return NO_KEY;
    }
    return key instanceof Integer || key instanceof Short || key instanceof Byte
        ? (Object) ((Number) key).longValue()
        : key;
  }

  /** The rows with {@code key}; null if that is not known. */
  @Nullable List<@Nullable Object[]> known(Object key) {
    if (key.equals(NO_KEY)) {
      return List.of();
    }
    return all == null ? remembered.getIfPresent(key) : all.getOrDefault(key, List.of());
  }

  void remember(Object key, List<@Nullable Object[]> rows) {
    remembered.put(key, rows);
  }

  /** A search for the rows of keys. */
  ScanEnumerator search(Set<Object> keys) {
    keysAsked += keys.size();
    List<Object> external = keys.stream().map(this::external).toList();
    return new ScanEnumerator(
        plan.scan().forKeys(plan.key(), external), arguments, execution, false);
  }

  private Object external(Object key) {
    return switch (plan.key().type().scalar()) {
      case DATE -> LocalDate.ofEpochDay((Long) key);
      case TIMESTAMP -> LocalDateTime.ofInstant(Instant.ofEpochMilli((Long) key), ZoneOffset.UTC);
      case BOOLEAN, INTEGER, BIGINT, VARCHAR, VARBINARY -> key;
    };
  }

  /** Whether all rows can be read, but have not been. */
  boolean canReadAll() {
    return all == null && plan.whole().isPresent();
  }

  /** Whether reading all rows takes no more requests than looking up so many keys more. */
  boolean shouldReadAll(int newKeys) {
    return all == null
        && newKeys > 0
        && plan.whole()
            .filter(whole -> plan.cost().requests(keysAsked + newKeys) >= whole.requests())
            .isPresent();
  }

  /** Reads all rows, so that no key is looked up any more. */
  void readAll() {
    Map<Object, List<@Nullable Object[]>> rows = new HashMap<>();
    ScanPlan whole = plan.whole().orElseThrow().scan();
    try (ScanEnumerator scan = new ScanEnumerator(whole, arguments, execution, false)) {
      while (scan.moveNext()) {
        @Nullable Object[] row = (Object[]) Objects.requireNonNull(scan.current());
        rows.computeIfAbsent(keyOfMatch(row), key -> new ArrayList<>()).add(row);
      }
    }
    all = rows;
    remembered.invalidateAll();
  }
}
