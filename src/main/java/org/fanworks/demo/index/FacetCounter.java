package org.fanworks.demo.index;

import java.io.IOException;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.fanworks.demo.data.TagType;

/**
 * Counts the direct canonicals of found works for the sidebar of a listing: per type the ten most
 * frequent, which are all there are of ratings, warnings and categories (AO3 reference, 4.1).
 * Serves one search and one thread.
 */
final class FacetCounter extends SimpleCollector {
  private static final int BUCKETS = 10;
  private static final Comparator<Facet> BY_COUNT =
      Comparator.comparingLong(Facet::works).reversed().thenComparingLong(Facet::tagId);

  private final Map<TagType, Tally> tallies = new EnumMap<>(TagType.class);

  FacetCounter() {
    for (TagType type : TagType.values()) {
      WorkField.canonicalIds(type).ifPresent(field -> tallies.put(type, new Tally(field)));
    }
  }

  /** Adds what another counter has collected. */
  FacetCounter plus(FacetCounter other) {
    tallies.forEach((type, tally) -> tally.add(other.counts(type)));
    return this;
  }

  /** The facets of all works collected so far, in the order of the types. */
  List<Facet> facets() {
    return tallies.entrySet().stream()
        .flatMap(entry -> entry.getValue().mostFrequent(entry.getKey()))
        .toList();
  }

  private Map<Long, int[]> counts(TagType type) {
    Tally tally = tallies.get(type);
    return tally == null ? Map.of() : tally.counts;
  }

  @Override
  protected void doSetNextReader(LeafReaderContext context) throws IOException {
    for (Tally tally : tallies.values()) {
      tally.open(context);
    }
  }

  @Override
  public void collect(int document) throws IOException {
    for (Tally tally : tallies.values()) {
      tally.add(document);
    }
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }

  /** The counts of one type. */
  private static final class Tally {
    private final WorkField field;
    private final Map<Long, int[]> counts = new HashMap<>();
    private SortedNumericDocValues tagIds = DocValues.emptySortedNumeric();

    Tally(WorkField field) {
      this.field = field;
    }

    void open(LeafReaderContext context) throws IOException {
      tagIds = DocValues.getSortedNumeric(context.reader(), field.fieldName());
    }

    void add(int document) throws IOException {
      if (tagIds.advanceExact(document)) {
        for (int i = tagIds.docValueCount(); i > 0; i--) {
          counts.computeIfAbsent(tagIds.nextValue(), id -> new int[1])[0]++;
        }
      }
    }

    void add(Map<Long, int[]> others) {
      others.forEach((id, count) -> counts.computeIfAbsent(id, key -> new int[1])[0] += count[0]);
    }

    Stream<Facet> mostFrequent(TagType type) {
      return counts.entrySet().stream()
          .map(entry -> new Facet(type, entry.getKey(), entry.getValue()[0]))
          .sorted(BY_COUNT)
          .limit(BUCKETS);
    }
  }
}
