package org.fanworks.demo.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fanworks.demo.index.SampleWork.work;

import java.time.Clock;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The table of range texts (AO3 reference, 2.3). */
class SearchRangeTest {
  private final SearchRange ranges =
      new SearchRange(Clock.fixed(SampleArchive.NOW, ZoneOffset.UTC));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "100 | 100 | 100",
        "100-200 | 100 | 200",
        "100 - 200 | 100 | 200",
        "'1,000' | 1000 | 1000",
        "100- | 100 | 0",
        "-100 | 0 | 100",
        "1.000 | 1 | 1",
        "1 000 | 1 | 1",
        "2020-01-01 | 2020 | 1",
        "- | 0 | 0",
        "0-0 | 0 | 0",
        "99999999999999999999 | 99999999999999999999 | 99999999999999999999"
      })
  void readsNumbers(String text, String lower, String upper) {
    assertThat(ranges.parse(text)).contains(Bounds.between(lower, upper));
  }

  @Test
  void readsStrictNumbers() {
    assertThat(ranges.parse(">100")).contains(Bounds.over("100"));
    assertThat(ranges.parse("< 1,000")).contains(Bounds.under("1000"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"abc", ">=100", "<=100", "<>", "100 words", "7 decades ago"})
  void setsNoBoundsWhenNoGrammarMatches(String text) {
    assertThat(ranges.parse(text)).contains(Bounds.OPEN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"<>5", ">>5", "<>7 days", "999999999999999999999 years ago"})
  void makesNothingTheEngineTakes(String text) {
    assertThat(ranges.parse(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2 months ago, 2026-04-01T00:00:00.000Z, 2026-04-30T23:59:59.999Z",
    "1 Year, 2025-01-01T00:00:00.000Z, 2025-12-31T23:59:59.999Z",
    "1 week ago, 2026-06-08T00:00:00.000Z, 2026-06-14T23:59:59.999Z",
    "3 days ago, 2026-06-14T00:00:00.000Z, 2026-06-14T23:59:59.999Z",
    "1 hour ago, 2026-06-17T09:00:00.000Z, 2026-06-17T09:59:59.999Z",
    "13-21 months, 2024-09-17T10:30:00.000Z, 2025-05-17T10:30:00.000Z",
    "21-13 months ago, 2024-09-17T10:30:00.000Z, 2025-05-17T10:30:00.000Z"
  })
  void readsTimes(String text, String lower, String upper) {
    assertThat(ranges.parse(text)).contains(Bounds.between(lower, upper));
  }

  @Test
  void lessTimeMeansNewerAndMoreMeansOlder() {
    assertThat(ranges.parse("< 7 days")).contains(Bounds.over("2026-06-10T10:30:00.000Z"));
    assertThat(ranges.parse(">8 weeks ago")).contains(Bounds.under("2026-04-22T10:30:00.000Z"));
  }

  @Test
  void boundsApplyToCounters() {
    Searches search =
        SampleArchive.search(
            work(1).counters(10, 1, 100, 5), work(2).counters(20, 1000, 0, 0), work(3).words(1));

    assertThat(search.found("kudos_count", ">1")).containsExactly(2L);
    assertThat(search.found("kudos_count", "< 2")).containsExactly(1L, 3L);
    assertThat(search.found("comments_count", "50-100")).containsExactly(1L);
    assertThat(search.found("bookmarks_count", "5")).containsExactly(1L);
    assertThat(search.found("hits", "20-10")).isEmpty();
    assertThat(search.found("kudos_count", "1.000")).containsExactly(1L);
    assertThat(search.found("word_count", "0-10")).containsExactly(3L);
  }

  @Test
  void textWithoutBoundsStillWantsTheField() {
    Searches search = SampleArchive.search(work(1).counters(10, 0, 0, 0), work(2));

    assertThat(search.found("hits", "abc")).containsExactly(1L);
    assertThat(search.found("hits", ">=100")).containsExactly(1L);
  }

  @ParameterizedTest
  @ValueSource(strings = {"<>5", "9223372036854775808", "7 days ago"})
  void refusesBoundsThatTheFieldCannotHold(String text) {
    Searches search = SampleArchive.search(work(1));

    assertThat(search.outcome("kudos_count", text).syntaxError()).isTrue();
  }

  @Test
  void boundsApplyToRevisions() {
    Searches search =
        SampleArchive.search(
            work(1).revisedAt("2026-06-16T00:00:00Z"), work(2).revisedAt("2026-04-30T23:59:59Z"));

    assertThat(search.found("revised_at", "< 7 days")).containsExactly(1L);
    assertThat(search.found("revised_at", "> 7 days")).containsExactly(2L);
    assertThat(search.found("revised_at", "2 months ago")).containsExactly(2L);
    assertThat(search.found("revised_at", "2026-06-16")).isEmpty();
    assertThat(search.found("revised_at", "soon")).containsExactly(1L, 2L);
  }
}
