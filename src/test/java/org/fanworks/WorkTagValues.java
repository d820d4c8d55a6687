package org.fanworks;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fanworks.demo.WorkRow;

/** The values of {@code work_tags}, by the works of the embedded archive. */
public final class WorkTagValues {
  /** Names with types. */
  public static final List<String> COLUMNS =
      List.of("work_id BIGINT", "kind VARCHAR", "position INTEGER", "name VARCHAR");

  private WorkTagValues() {}

  /** A row for each tag that a work shows. */
  public static Stream<List<Object>> of(WorkRow work) {
    return Stream.of(
            tags(work, "fandom", work.fandoms()),
            tags(work, "rating", Stream.ofNullable(work.rating()).toList()),
            tags(work, "warning", work.warnings()),
            tags(work, "category", work.categories()),
            tags(work, "relationship", work.relationships()),
            tags(work, "character", work.characters()),
            tags(work, "freeform", work.freeforms()))
        .flatMap(tags -> tags);
  }

  private static Stream<List<Object>> tags(WorkRow work, String kind, List<String> names) {
    return IntStream.range(0, names.size())
        .mapToObj(place -> List.of(work.id(), kind, place + 1, names.get(place)));
  }
}
