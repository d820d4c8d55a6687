package org.fanworks.planner;

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
 * Joins left rows with a site's table, a batch of distinct keys at a time. A batch holds as many as
 * one search takes; where not all rows may be wanted, the first one holds a page of keys and each
 * further one twice as many. Keys that were asked before are not asked again, found or not. The
 * order of the left rows stays.
 */
final class LookupEnumerator implements Enumerator<Object> {
  /** Left rows that are kept at a time. */
  private static final int MAX_LEFT_ROWS = 10_000;

  /** Left rows that are read before the first one is joined, where that may save requests. */
  private static final int MAX_ROWS_AHEAD = 500;

  private final LookupPlan plan;
  private final Enumerator<Object[]> left;
  private final RightRows right;
  private final Predicate1<Object> condition;
  private final boolean readsOn;
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
    this.right = new RightRows(plan, arguments, execution);
    this.condition = condition;
    this.readsOn = plan.reach().isWhole(execution.limits());
    this.batchSize =
        readsOn
            ? plan.key().valuesPerSearch()
            : Math.min(plan.key().valuesPerSearch(), plan.scan().table().declaration().pageSize());
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
    while (wantsMore(rows, newKeys)) {
      if (!left.moveNext()) {
        leftEnded = true;
        break;
      }
      Object[] row = left.current();
      rows.add(row);
      Object key = right.keyOf(row);
      if (!known.containsKey(key)) {
        @Nullable List<@Nullable Object[]> matches = right.known(key);
        if (matches == null) {
          newKeys.add(key);
        } else {
          known.put(key, matches);
        }
      }
    }
    batchSize = Math.min(plan.key().valuesPerSearch(), batchSize * 2);
    if (right.shouldReadAll(newKeys.size())) {
      right.readAll();
      newKeys.forEach(key -> known.put(key, Objects.requireNonNull(right.known(key))));
      rows.forEach(row -> join(row, known));
    } else if (newKeys.size() == 1 && isLastOf(rows, newKeys)) {
      Object[] last = rows.remove(rows.size() - 1);
      rows.forEach(row -> join(row, known));
      open = new OpenLookup(last, right.search(newKeys));
    } else {
      known.putAll(lookUp(newKeys, rows));
      rows.forEach(row -> join(row, known));
    }
  }

  /**
   * Whether the batch has room for another left row. A join that is read as a whole looks ahead
   * until it is clear whether its keys are few.
   */
  private boolean wantsMore(List<Object[]> rows, Set<Object> newKeys) {
    return newKeys.size() < batchSize
        ? rows.size() < MAX_LEFT_ROWS
        : readsOn
            && rows.size() < MAX_ROWS_AHEAD
            && right.canReadAll()
            && !right.shouldReadAll(newKeys.size());
  }

  private boolean isLastOf(List<Object[]> rows, Set<Object> newKeys) {
    return newKeys.contains(right.keyOf(rows.get(rows.size() - 1)))
        && rows.stream().filter(row -> newKeys.contains(right.keyOf(row))).count() == 1;
  }

  /** Matches of a single row go out as they are read: a LIMIT may need few of them. */
  private void continueLookup(OpenLookup lookup) {
    if ((lookup.found && plan.oneMatchDecides()) || !lookup.matches.moveNext()) {
      if (plan.kind() == LookupPlan.Kind.SEMI ? lookup.found : !lookup.found) {
        emitAlone(lookup.row);
      }
      right.remember(right.keyOf(lookup.row), lookup.read);
      lookup.matches.close();
      open = null;
      return;
    }
    Object[] match = (Object[]) Objects.requireNonNull(lookup.matches.current());
    if (right.keyOf(lookup.row).equals(right.keyOfMatch(match))) {
      if (lookup.read.size() < RightRows.MAX_REMEMBERED) {
        lookup.read.add(match);
      }
      if (isMatch(lookup.row, match)) {
        lookup.found = true;
        emitMatch(lookup.row, match);
      }
    }
  }

  /** The matches of new keys, as far as they are needed; the site may find rows of others too. */
  private Map<Object, List<@Nullable Object[]>> lookUp(Set<Object> keys, List<Object[]> leftRows) {
    Map<Object, List<@Nullable Object[]>> found = new HashMap<>();
    if (keys.isEmpty()) {
      return found;
    }
    keys.forEach(key -> found.put(key, new ArrayList<>()));
    Map<Object, Object[]> undecided = new HashMap<>();
    leftRows.forEach(row -> undecided.putIfAbsent(right.keyOf(row), row));
    undecided.keySet().retainAll(keys);
    try (ScanEnumerator scan = right.search(keys)) {
      while (!undecided.isEmpty() && scan.moveNext()) {
        @Nullable Object[] match = (Object[]) Objects.requireNonNull(scan.current());
        Object key = right.keyOfMatch(match);
        List<@Nullable Object[]> matches = found.get(key);
        if (matches != null) {
          matches.add(match);
          @Nullable Object[] row = undecided.get(key);
          if (plan.oneMatchDecides() && row != null && isMatch(row, match)) {
            undecided.remove(key);
          }
        }
      }
    }
    found.forEach(right::remember);
    return found;
  }

  private boolean isMatch(Object[] row, @Nullable Object[] match) {
    return condition.apply(joined(row, match, match.length));
  }

  private void join(Object[] row, Map<Object, List<@Nullable Object[]>> matches) {
    boolean found = false;
    for (@Nullable Object[] candidate : matches.getOrDefault(right.keyOf(row), List.of())) {
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
