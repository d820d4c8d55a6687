package org.fanworks.demo.generator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fanworks.demo.data.Pseud;
import org.fanworks.demo.data.Series;
import org.fanworks.demo.data.SeriesEntry;

/** Puts works into series of their creator, founding new ones on the way. Not thread-safe. */
final class SeriesMaker {
  private final Dice dice;
  private final ProseMaker prose;
  private final List<Series> series = new ArrayList<>();
  private final Map<Long, List<Series>> byUser = new HashMap<>();
  private final Map<Long, Integer> lastPositions = new HashMap<>();
  private long lastId;

  SeriesMaker(Dice dice, ProseMaker prose, long firstId) {
    this.lastId = firstId;
    this.dice = dice;
    this.prose = prose;
  }

  /** Places of a new work: mostly none, sometimes several. */
  List<SeriesEntry> place(Pseud creator) {
    if (!dice.chance(0.22)) {
      return List.of();
    }
    List<SeriesEntry> places = new ArrayList<>();
    int wanted = dice.chance(0.06) ? dice.between(2, 3) : 1;
    for (int i = 0; i < wanted; i++) {
      Series chosen = choose(byUser.computeIfAbsent(creator.userId(), id -> new ArrayList<>()));
      if (places.stream().noneMatch(place -> place.seriesId() == chosen.id())) {
        places.add(new SeriesEntry(chosen.id(), nextPosition(chosen)));
      }
    }
    return places;
  }

  List<Series> series() {
    return series;
  }

  private Series choose(List<Series> own) {
    if (!own.isEmpty() && dice.chance(0.75)) {
      return dice.pick(own);
    }
    lastId += dice.between(1, 300);
    Series founded = new Series(lastId, prose.seriesTitle());
    series.add(founded);
    own.add(founded);
    return founded;
  }

  private int nextPosition(Series chosen) {
    int step = dice.chance(0.04) ? 2 : 1;
    return lastPositions.merge(chosen.id(), step, Integer::sum);
  }
}
