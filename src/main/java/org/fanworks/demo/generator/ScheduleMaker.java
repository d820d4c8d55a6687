package org.fanworks.demo.generator;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.fanworks.demo.data.WorkDates;

/** Invents the dates of works (AO3 reference, 2.6). Not thread-safe. */
final class ScheduleMaker {
  private static final Instant PRESENT = Anchors.PRESENT.toInstant();

  private final Dice dice;

  ScheduleMaker(Dice dice) {
    this.dice = dice;
  }

  /** Dates of a work whose draft was begun at a moment and which has so many chapters. */
  Schedule make(Instant createdAt, int chapters) {
    boolean backdated = chapters == 1 && dice.chance(0.03);
    Instant first = backdated ? longAgo(createdAt) : soonAfter(createdAt);
    List<LocalDate> chapterDates = chapterDates(dateOf(first), chapters);
    LocalDate last = chapterDates.get(chapters - 1);
    Instant revised = chapters == 1 ? first : last.atTime(time()).toInstant(ZoneOffset.UTC);
    revised = earlier(revised, PRESENT);
    Instant changed = backdated ? createdAt : revised;
    Instant updated = earlier(changed.plusSeconds(dice.below(90 * 86_400)), PRESENT);
    WorkDates dates =
        new WorkDates(chapterDates.get(0), displayed(revised), revised, createdAt, updated);
    return new Schedule(dates, chapterDates, backdated);
  }

  private static Instant longAgo(Instant createdAt) {
    ZonedDateTime date = createdAt.atZone(ZoneOffset.UTC).minusYears(6).minusDays(17);
    return date.with(LocalTime.NOON).toInstant();
  }

  private Instant soonAfter(Instant createdAt) {
    return earlier(createdAt.plusSeconds(dice.below(3 * 86_400)), PRESENT);
  }

  private List<LocalDate> chapterDates(LocalDate first, int count) {
    LocalDate present = Anchors.PRESENT.toLocalDate();
    List<LocalDate> dates = new ArrayList<>(List.of(first));
    for (int i = 1; i < count; i++) {
      LocalDate next = dates.get(i - 1).plusDays(dice.below(count > 100 ? 3 : 25));
      dates.add(next.isAfter(present) ? present : next);
    }
    return dates;
  }

  /** The date as some viewer's time zone had it when the text was cached. */
  private LocalDate displayed(Instant revised) {
    LocalDate date = dateOf(revised);
    if (!dice.chance(0.03)) {
      return date;
    }
    return revised.atZone(ZoneOffset.UTC).getHour() < 12 ? date.minusDays(1) : date.plusDays(1);
  }

  private LocalTime time() {
    return LocalTime.MIDNIGHT.plus(Duration.ofSeconds(dice.below(86_400)));
  }

  private static LocalDate dateOf(Instant instant) {
    return LocalDate.ofInstant(instant, ZoneOffset.UTC);
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }
}
