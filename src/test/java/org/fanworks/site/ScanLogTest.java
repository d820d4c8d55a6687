package org.fanworks.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

final class ScanLogTest {
  private static final Page LAST = new Page(List.of(), 0, OptionalLong.of(0), true);
  private static final Page FIRST = new Page(List.of(), 0, OptionalLong.of(9), false);

  private Instant now = Instant.parse("2026-01-01T00:00:00Z");
  private final ScanLog log = new ScanLog(() -> now);

  private LoggedScan scan(long statementId, PageStream pages) {
    long id = log.start(statementId, "works", "/works");
    return new LoggedScan(pages, log, id, true);
  }

  private Scan only() {
    assertThat(log.recent()).hasSize(1);
    return log.recent().get(0);
  }

  @Test
  void listsAScanFromItsStart() {
    scan(7, () -> FIRST);

    assertThat(only())
        .isEqualTo(new Scan(1, 7, "works", "/works", now, ScanProgress.none(now), false));
  }

  @Test
  void notesEachPageWhenItComes() {
    LoggedScan scan = scan(7, () -> FIRST);
    now = now.plusSeconds(3);

    scan.next();

    assertThat(only().progress().pages()).isEqualTo(1);
    assertThat(only().progress().lastPageAt()).isEqualTo(now);
  }

  @Test
  void finishesWithTheLastPage() {
    scan(7, () -> LAST).next();

    assertThat(only().finished()).isTrue();
    assertThat(only().secondsLeft()).hasValue(0);
  }

  @Test
  void finishesWithAFailure() {
    LoggedScan scan =
        scan(
            7,
            () -> {
              throw new IllegalStateException("broken");
            });

    assertThatThrownBy(scan::next).hasMessage("broken");

    assertThat(only().finished()).isTrue();
  }

  @Test
  void countsNoPageThatComesAfterTheEnd() {
    LoggedScan scan = scan(7, () -> FIRST);

    scan.close();
    scan.next();

    assertThat(only().progress().pages()).isZero();
  }

  @Test
  void finishesAllScansOfARunAndNoOther() {
    scan(7, () -> FIRST);
    scan(8, () -> FIRST);
    scan(7, () -> FIRST);

    log.finishAllOf(7);

    assertThat(log.recent()).extracting(Scan::finished).containsExactly(true, false, true);
  }

  @Test
  void forgetsTheScansThatFinishedFirst() {
    LoggedScan running = scan(1, () -> FIRST);
    for (int i = 0; i < ScanLog.CAPACITY; i++) {
      scan(2, () -> LAST).next();
    }

    running.close();

    assertThat(log.recent()).hasSize(ScanLog.CAPACITY);
    assertThat(log.recent()).extracting(Scan::id).contains(1L, 3L).doesNotContain(2L);
  }

  @Test
  void keepsEveryRunningScan() {
    for (int i = 0; i <= ScanLog.CAPACITY; i++) {
      scan(1, () -> FIRST);
    }

    assertThat(log.recent()).hasSize(ScanLog.CAPACITY + 1);
  }
}
