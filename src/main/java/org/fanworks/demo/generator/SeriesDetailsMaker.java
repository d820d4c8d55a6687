package org.fanworks.demo.generator;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fanworks.demo.data.Archive;
import org.fanworks.demo.data.NameKey;
import org.fanworks.demo.data.Pseud;
import org.fanworks.demo.data.Series;
import org.fanworks.demo.data.SeriesDetails;
import org.fanworks.demo.data.SeriesEntry;
import org.fanworks.demo.data.Work;

/** Gathers series from their works and invents what these don't tell. Immutable. */
final class SeriesDetailsMaker {
  private static final Comparator<Pseud> BYLINE_ORDER =
      Comparator.comparing((Pseud pseud) -> NameKey.of(pseud.name()).value())
          .thenComparing(Pseud::id);

  private SeriesDetailsMaker() {}

  /** All series of an archive by id. */
  static List<SeriesDetails> of(Archive archive) {
    Map<Long, List<Work>> works = new HashMap<>();
    for (Work work : archive.works()) {
      for (SeriesEntry entry : work.series()) {
        works.computeIfAbsent(entry.seriesId(), id -> new ArrayList<>()).add(work);
      }
    }
    return archive.allSeries().stream()
        .filter(series -> works.containsKey(series.id()))
        .map(series -> details(series, works.getOrDefault(series.id(), List.of())))
        .sorted(Comparator.comparing(details -> details.series().id()))
        .toList();
  }

  private static SeriesDetails details(Series series, List<Work> unordered) {
    Dice dice = new Dice(series.id(), "series");
    ProseMaker prose = new ProseMaker(dice);
    List<Work> works = new ArrayList<>(unordered);
    works.sort(Comparator.comparingInt(work -> position(work, series.id())));
    Instant changed =
        works.stream().map(work -> work.dates().updatedAt()).max(Instant::compareTo).orElseThrow();
    return new SeriesDetails(
        series,
        works,
        creators(works),
        works.stream().allMatch(work -> work.byline().anonymous()),
        dice.chance(0.7) ? prose.paragraph() : null,
        dice.chance(0.2) ? prose.paragraph() : null,
        dice.chance(0.3),
        changed.plusSeconds(dice.below(100_000)));
  }

  private static int position(Work work, long seriesId) {
    return work.series().stream()
        .filter(entry -> entry.seriesId() == seriesId)
        .mapToInt(SeriesEntry::position)
        .findFirst()
        .orElseThrow();
  }

  private static List<Pseud> creators(List<Work> works) {
    return works.stream()
        .flatMap(work -> work.byline().creators().stream())
        .distinct()
        .sorted(BYLINE_ORDER)
        .toList();
  }
}
