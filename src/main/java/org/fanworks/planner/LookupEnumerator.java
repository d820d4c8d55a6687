package org.fanworks.planner;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import org.apache.calcite.linq4j.Enumerator;
import org.apache.calcite.linq4j.function.Predicate1;
import org.fanworks.site.Execution;
import org.jspecify.annotations.Nullable;

/**
 * Joins left rows with a site's table, a batch of distinct keys at a time: the first batch holds a
 * page of keys, each further one twice as many, up to what one search takes. Keys that were asked
 * before are not asked again, found or not. The order of the left rows stays.
 */
final class LookupEnumerator implements Enumerator<Object> {
  /** Rows of both sides that are kept at a time, and keys that have none. */
  private static final int MAX_REMEMBERED = 20_000;

  /** Stands for NULL, which nothing matches. */
  private static final Object NO_KEY = new Object();

  private final LookupPlan plan;
  private final Enumerator<Object[]> left;
  private final List<@Nullable Object> arguments;
  private final Execution execution;
  private final Predicate1<Object> condition;
  private final Cache<Object, List<@Nullable Object[]>> remembered =
      CacheBuilder.newBuilder()
          .concurrencyLevel(1)
          .maximumWeight(MAX_REMEMBERED)
          .weigher((Object key, List<@Nullable Object[]> matches) -> 1 + matches.size())
          .build();
  private final Queue<Object[]> output = new ArrayDeque<>();
  private int batchSize;
  private boolean leftEnded;
  private @Nullable OpenLookup open;
  private @Nullable Object current;

  /**
   * A join that has read nothing yet.
   *
   * @param condition over a left row followed by a right row
   */
  LookupEnumerator(
      LookupPlan plan,
      Enumerator<Object[]> left,
      List<@Nullable Object> arguments,
      Execution execution,
      Predicate1<Object> condition) {
    this.plan = plan;
    this.left = left;
    this.arguments = arguments;
    this.execution = execution;
    this.condition = condition;
    this.batchSize =
        Math.min(plan.key().valuesPerSearch(), plan.scan().table().declaration().pageSize());
  }

  /** A left row whose matches are still being read. */
  private static final class OpenLookup {
    private final Object[] row;
    private final ScanEnumerator matches;

    /** So many that they are remembered only if these are all. */
    private final List<@Nullable Object[]> read = new ArrayList<>();

    private boolean found;

    OpenLookup(Object[] row, ScanEnumerator matches) {
      this.row = row;
      this.matches = matches;
    }
  }

  @Override
  public boolean moveNext() {
    while (output.isEmpty()) {
      if (open != null) {
        continueLookup(open);
      } else if (leftEnded) {
        return false;
      } else {
        joinBatch();
      }
    }
    Object[] row = output.remove();
    current = row.length == 1 ? row[0] : row;
    return true;
  }

  private void joinBatch() {
    List<Object[]> rows = new ArrayList<>();
    Map<Object, List<@Nullable Object[]>> known = new HashMap<>();
    Set<Object> newKeys = new LinkedHashSet<>();
    while (newKeys.size() < batchSize && rows.size() < MAX_REMEMBERED / 2) {
      if (!left.moveNext()) {
        leftEnded = true;
        break;
      }
      Object[] row = left.current();
      rows.add(row);
      Object key = keyOf(row);
      if (!known.containsKey(key)) {
        @Nullable List<@Nullable Object[]> matches =
            key.equals(NO_KEY) ? List.of() : remembered.getIfPresent(key);
        if (matches == null) {
          newKeys.add(key);
        } else {
          known.put(key, matches);
        }
      }
    }
    batchSize = Math.min(plan.key().valuesPerSearch(), batchSize * 2);
    if (newKeys.size() == 1 && isLastOf(rows, newKeys)) {
      Object[] last = rows.remove(rows.size() - 1);
      rows.forEach(row -> join(row, known));
      open = new OpenLookup(last, search(newKeys));
    } else {
      Map<Object, List<@Nullable Object[]>> found = lookUp(newKeys, rows);
      remembered.putAll(found);
      known.putAll(found);
      rows.forEach(row -> join(row, known));
    }
  }

  private boolean isLastOf(List<Object[]> rows, Set<Object> newKeys) {
    return newKeys.contains(keyOf(rows.get(rows.size() - 1)))
        && rows.stream().filter(row -> newKeys.contains(keyOf(row))).count() == 1;
  }

  private Object keyOf(Object[] row) {
    Object key = row[plan.leftKey()];
    return key == null ? NO_KEY : normal(key);
  }

  /** Matches of a single row go out as they are read: a LIMIT may need few of them. */
  private void continueLookup(OpenLookup lookup) {
    if ((lookup.found && plan.oneMatchDecides()) || !lookup.matches.moveNext()) {
      if (plan.kind() == LookupPlan.Kind.SEMI ? lookup.found : !lookup.found) {
        emitAlone(lookup.row);
      }
      remembered.put(keyOf(lookup.row), lookup.read);
      lookup.matches.close();
      open = null;
      return;
    }
    Object[] match = (Object[]) Objects.requireNonNull(lookup.matches.current());
    Object key = match[plan.rightKey()];
    if (key != null && keyOf(lookup.row).equals(normal(key))) {
      if (lookup.read.size() < MAX_REMEMBERED) {
        lookup.read.add(match);
      }
      if (isMatch(lookup.row, match)) {
        lookup.found = true;
        emitMatch(lookup.row, match);
      }
    }
  }

  private ScanEnumerator search(Set<Object> keys) {
    List<Object> external = keys.stream().map(this::external).toList();
    return new ScanEnumerator(
        plan.scan().forKeys(plan.key(), external), arguments, execution, false);
  }

  /** The matches of new keys, as far as they are needed; the site may find rows of others too. */
  private Map<Object, List<@Nullable Object[]>> lookUp(Set<Object> keys, List<Object[]> leftRows) {
    Map<Object, List<@Nullable Object[]>> found = new HashMap<>();
    if (keys.isEmpty()) {
      return found;
    }
    keys.forEach(key -> found.put(key, new ArrayList<>()));
    Map<Object, Object[]> undecided = new HashMap<>();
    leftRows.forEach(row -> undecided.putIfAbsent(keyOf(row), row));
    undecided.keySet().retainAll(keys);
    try (ScanEnumerator right = search(keys)) {
      while (!undecided.isEmpty() && right.moveNext()) {
        @Nullable Object[] match = (Object[]) Objects.requireNonNull(right.current());
        Object key = match[plan.rightKey()];
        List<@Nullable Object[]> matches = key == null ? null : found.get(normal(key));
        if (key != null && matches != null) {
          matches.add(match);
          @Nullable Object[] row = undecided.get(normal(key));
          if (plan.oneMatchDecides() && row != null && isMatch(row, match)) {
            undecided.remove(normal(key));
          }
        }
      }
    }
    return found;
  }

  private boolean isMatch(Object[] row, @Nullable Object[] match) {
    return condition.apply(joined(row, match, match.length));
  }

  private void join(Object[] row, Map<Object, List<@Nullable Object[]>> matches) {
    boolean found = false;
    for (@Nullable Object[] candidate : matches.getOrDefault(keyOf(row), List.of())) {
      if (isMatch(row, candidate)) {
        found = true;
        emitMatch(row, candidate);
      }
    }
    if (plan.kind() == LookupPlan.Kind.SEMI ? found : !found) {
      emitAlone(row);
    }
  }

  private void emitMatch(Object[] row, @Nullable Object[] match) {
    if (plan.kind() == LookupPlan.Kind.INNER || plan.kind() == LookupPlan.Kind.LEFT) {
      output.add(joined(row, match, plan.rightWidth()));
    }
  }

  private void emitAlone(Object[] row) {
    switch (plan.kind()) {
      case LEFT -> output.add(Arrays.copyOf(row, plan.leftWidth() + plan.rightWidth()));
      case SEMI, ANTI -> output.add(row);
      case INNER -> {}
    }
  }

  private Object[] joined(Object[] row, @Nullable Object[] match, int width) {
    Object[] joined = Arrays.copyOf(row, plan.leftWidth() + width);
    System.arraycopy(match, 0, joined, plan.leftWidth(), width);
    return joined;
  }

  /** Equal integers of different types are one key. */
  private static Object normal(Object key) {
    return key instanceof Integer || key instanceof Short || key instanceof Byte
        ? (Object) ((Number) key).longValue()
        : key;
  }

  private Object external(Object key) {
    return switch (plan.key().type().scalar()) {
      case DATE -> LocalDate.ofEpochDay((Long) key);
      case TIMESTAMP -> LocalDateTime.ofInstant(Instant.ofEpochMilli((Long) key), ZoneOffset.UTC);
      case BOOLEAN, INTEGER, BIGINT, VARCHAR, VARBINARY -> key;
    };
  }

  @Override
  public @Nullable Object current() {
    return current;
  }

  @Override
  public void reset() {
    throw new UnsupportedOperationException("Rows of a site are read once");
  }

  @Override
  public void close() {
    leftEnded = true;
    output.clear();
    if (open != null) {
      open.matches.close();
      open = null;
    }
    left.close();
  }
}
