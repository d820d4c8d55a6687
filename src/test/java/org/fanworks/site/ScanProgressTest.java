package org.fanworks.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

final class ScanProgressTest {
  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
  private static final ScanProgress NONE = ScanProgress.none(START);

  private static Page page(int rows, long firstRow, OptionalLong total, boolean last) {
    List<Object[]> values = new ArrayList<>(Collections.nCopies(rows, new Object[0]));
    return new Page(values, firstRow, total, last);
  }

  private static Page page(long firstRow) {
    return page(20, firstRow, OptionalLong.of(95), false);
  }

  private static Instant at(int seconds) {
    return START.plus(Duration.ofSeconds(seconds));
  }

  @Test
  void countsPagesAndRows() {
    ScanProgress two = NONE.after(page(0), true, at(1)).after(page(20), true, at(2));

    assertThat(two.pages()).isEqualTo(2);
    assertThat(two.rows()).isEqualTo(40);
  }

  @Test
  void expectsThePagesOfTheTotal() {
    assertThat(NONE.after(page(0), true, at(1)).expectedPages()).hasValue(5);
  }

  @Test
  void expectsLessWhereRowsAreSkipped() {
    assertThat(NONE.after(page(60), true, at(1)).expectedPages()).hasValue(2);
  }

  @Test
  void measuresWhatIsLeftInFullPages() {
    Page thin = page(3, 20, OptionalLong.of(95), false);

    ScanProgress two = NONE.after(page(0), true, at(1)).after(thin, true, at(2));

    assertThat(two.expectedPages()).hasValue(6);
  }

  @Test
  void expectsAnotherPageWhereTheSiteSaysSo() {
    Page more = page(20, 0, OptionalLong.of(20), false);

    assertThat(NONE.after(more, true, at(1)).expectedPages()).hasValue(2);
  }

  @Test
  void knowsNotHowFarALimitGoes() {
    assertThat(NONE.after(page(0), false, at(1)).expectedPages()).isEmpty();
  }

  @Test
  void knowsNotWithoutATotal() {
    Page untold = page(20, 0, OptionalLong.empty(), false);

    assertThat(NONE.after(untold, true, at(1)).expectedPages()).isEmpty();
  }

  @Test
  void knowsAtTheLastPage() {
    Page last = page(4, 20, OptionalLong.empty(), true);

    ScanProgress end = NONE.after(page(0), false, at(1)).after(last, false, at(2));

    assertThat(end.expectedPages()).hasValue(2);
  }

  @Test
  void takesThePaceFromTheGapsBetweenPages() {
    ScanProgress two = NONE.after(page(0), true, at(1)).after(page(20), true, at(6));

    assertThat(two.secondsLeft()).hasValue(15);
  }

  @Test
  void knowsNoPaceFromASinglePage() {
    assertThat(NONE.after(page(0), true, at(1)).secondsLeft()).isEmpty();
  }
}
