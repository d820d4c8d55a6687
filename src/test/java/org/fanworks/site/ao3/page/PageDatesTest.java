package org.fanworks.site.ao3.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.time.api.constraints.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageDatesTest {
  @ParameterizedTest
  @CsvSource({"09 Jun 2025, 2025-06-09", "29 Feb 2012, 2012-02-29", "01 Sep 2008, 2008-09-01"})
  void readsDays(String text, LocalDate day) {
    assertThat(PageDates.day(text)).contains(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"3 days", "about 2 hours ago", "", "30 Feb 2012", "2025-06-09", "9 Jun 2025"})
  void anythingElseIsNoDay(String text) {
    assertThat(PageDates.day(text)).isEmpty();
  }

  @Property
  void readsEveryDayThatEnglishPagesWrite(
      @ForAll @DateRange(min = "1970-01-01", max = "2099-12-31") LocalDate day) {
    String written = day.format(DateTimeFormatter.ofPattern("dd MMM uuuu", Locale.ENGLISH));

    assertThat(PageDates.day(written)).contains(day);
  }

  @Test
  void readsTheVersionOfARecord() {
    assertThat(PageDates.recordVersion(" updated_at=1749454014 "))
        .contains(LocalDateTime.of(2025, 6, 9, 7, 26, 54));
    assertThat(PageDates.recordVersion(" do not cache ")).isEmpty();
  }
}
