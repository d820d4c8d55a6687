package org.fanworks.search;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import com.google.common.collect.Sets;
import java.time.Duration;
import java.util.Collection;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How many rows sites have said that searches find, for estimates of later searches. Remembers the
 * last {@value #MAX_SEARCHES}, for a day. Thread-safe.
 */
public final class SeenTotals {
  private static final int MAX_SEARCHES = 10_000;
  private static final Duration LIFETIME = Duration.ofDays(1);

  /** More conditions than that are not looked up in all of their combinations. */
  private static final int MAX_COMBINED = 6;

  /** Longer lists would fill the memory. */
  private static final int MAX_VALUES = 5;

  private final Cache<Search, Long> totals =
      CacheBuilder.newBuilder().maximumSize(MAX_SEARCHES).expireAfterWrite(LIFETIME).build();
  private final AtomicLong changes = new AtomicLong();

  private record Search(String table, String path, Set<Predicate> predicates) {}

  /**
   * Remembers what a site said of a search of {@code table}, unless it is one for the keys of a
   * join, which hardly comes again.
   */
  public void learn(TableDeclaration table, SiteSearch search, long total) {
    if (search.predicates().stream().anyMatch(SeenTotals::isLong)) {
      return;
    }
    Search key = new Search(table.name(), search.path().name(), Set.copyOf(search.predicates()));
    Long earlier = totals.getIfPresent(key);
    if (earlier == null || earlier != total) {
      totals.put(key, total);
      changes.incrementAndGet();
    }
  }

  private static boolean isLong(Predicate predicate) {
    return predicate instanceof Predicate.AnyOf anyOf && anyOf.values().size() > MAX_VALUES;
  }

  /** A number that grows whenever something new is learned. */
  public long changes() {
    return changes.get();
  }

  /** Whether nothing has been learned yet. */
  boolean isEmpty() {
    return changes.get() == 0;
  }

  /** How many rows a search finds, if it was seen before. */
  OptionalLong of(TableDeclaration table, AccessPath path, Collection<Predicate> predicates) {
    return find(table, path, Set.copyOf(predicates));
  }

  /**
   * How many rows a search finds at most: those of a search with some of its conditions that was
   * seen before.
   */
  OptionalLong boundOf(TableDeclaration table, AccessPath path, Collection<Predicate> predicates) {
    Set<Predicate> all = Set.copyOf(predicates);
    Stream<Set<Predicate>> parts =
        all.size() <= MAX_COMBINED
            ? Sets.powerSet(all).stream()
            : Stream.concat(all.stream().map(Set::of), Stream.of(Set.of()));
    return parts.flatMapToLong(part -> find(table, path, part).stream()).min();
  }

  private OptionalLong find(TableDeclaration table, AccessPath path, Set<Predicate> predicates) {
    @Nullable Long total = totals.getIfPresent(new Search(table.name(), path.name(), predicates));
    return total == null ? OptionalLong.empty() : OptionalLong.of(total);
  }
}
