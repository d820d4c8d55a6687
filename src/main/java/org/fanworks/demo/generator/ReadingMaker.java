package org.fanworks.demo.generator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.fanworks.demo.data.Archive;
import org.fanworks.demo.data.Reading;
import org.fanworks.demo.data.User;
import org.fanworks.demo.data.Work;
import org.jspecify.annotations.Nullable;

/** Invents what a user has read, with all special cases. Not thread-safe. */
final class ReadingMaker {
  private static final int ORDINARY_WORKS = 40;
  private static final int DELETED_WORKS = 3;
  private static final long FIRST_ID = 38_000_000_000L;

  private final Dice dice;
  private final List<Reading> readings = new ArrayList<>();
  private LocalDate day = Anchors.PRESENT.toLocalDate();

  private ReadingMaker(User user) {
    this.dice = new Dice(user.id(), "readings");
  }

  /** The history of a user, the last visit first. */
  static List<Reading> of(Archive archive, User user) {
    ReadingMaker maker = new ReadingMaker(user);
    maker.works(archive).forEach(work -> maker.add(work.id()));
    return List.copyOf(maker.readings);
  }

  private Set<Work> works(Archive archive) {
    List<Work> visible =
        archive.works().stream().filter(work -> work.visibility().listedForMembers()).toList();
    Set<Work> chosen = new LinkedHashSet<>();
    addFirst(chosen, visible, work -> work.visibility().restricted());
    addFirst(chosen, visible, work -> work.byline().anonymous());
    addFirst(chosen, archive.works(), work -> work.visibility().unrevealed());
    int wanted = Math.min(visible.size(), chosen.size() + ORDINARY_WORKS);
    while (chosen.size() < wanted) {
      chosen.add(dice.pick(visible));
    }
    return chosen;
  }

  private static void addFirst(Set<Work> chosen, List<Work> works, Predicate<Work> special) {
    works.stream().filter(special).findFirst().ifPresent(chosen::add);
  }

  /** Adds a visit, and now and then one of a work that is gone. */
  private void add(long workId) {
    int number = readings.size();
    if (number % 12 == 7 && number < DELETED_WORKS * 12) {
      addVisit(null);
    }
    addVisit(workId);
  }

  private void addVisit(@Nullable Long workId) {
    day = day.minusDays(dice.below(4));
    readings.add(
        new Reading(
            FIRST_ID + dice.below(1_000_000) * 100L + readings.size(),
            workId,
            day,
            dice.chance(0.3) ? 1 : dice.between(2, 40),
            dice.pick(List.of(Reading.Version.values())),
            readings.size() % 2 == 1 && dice.chance(0.9)));
  }
}
