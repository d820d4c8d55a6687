package org.fanworks.demo.generator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fanworks.demo.data.Chapter;
import org.fanworks.demo.data.Extent;
import org.jspecify.annotations.Nullable;

/** Decides how long works are. Not thread-safe. */
final class ExtentMaker {
  private final Dice dice;
  private final ProseMaker prose;
  private long lastChapterId = 10_000;

  ExtentMaker(Dice dice, ProseMaker prose) {
    this.dice = dice;
    this.prose = prose;
  }

  /** Number of chapters to post; a few works need a thousands separator. */
  int chapters() {
    if (dice.chance(0.00015)) {
      return dice.between(1_001, 1_100);
    }
    return dice.chance(0.62) ? 1 : 1 + Math.min((int) dice.logNormal(4, 1), 150);
  }

  /** The extent of a work whose chapters appeared on the given dates. */
  Extent extent(List<LocalDate> dates) {
    boolean titled = dates.size() > 1 && dice.chance(0.6);
    List<Chapter> chapters = new ArrayList<>(dates.size());
    for (LocalDate date : dates) {
      lastChapterId += dice.between(1, 900);
      String title = titled && dice.chance(0.9) ? prose.chapterTitle() : null;
      chapters.add(new Chapter(lastChapterId, title, date));
    }
    return new Extent(words(dates.size()), chapters, expected(dates.size()));
  }

  private @Nullable Integer words(int chapters) {
    if (dice.chance(0.005)) {
      return null;
    }
    return dice.chance(0.002) ? 0 : (int) (dice.logNormal(1_900, 0.9) * chapters);
  }

  private @Nullable Integer expected(int posted) {
    if (dice.chance(posted == 1 ? 0.93 : 0.65)) {
      return posted;
    }
    return dice.chance(0.65) ? null : (Integer) (posted + dice.between(1, 20));
  }
}
