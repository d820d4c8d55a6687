package org.fanworks.site.mastodon.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** Bounds in time as bounds on ids, with slack for the clocks (Mastodon reference, 5.4). */
final class FeedRangeTest {
  private static final Optional<IdScheme> SCHEME = Optional.of(IdScheme.MASTODON);
  private static final Instant NEW_YEAR = Instant.parse("2024-01-01T00:00:00Z");

  /** The lowest id of the new year (Mastodon reference, 5.1). */
  private static final long FIRST = 111677748019200000L;

  private static final long SECOND = 1_000L << 16;

  private static FeedRange from(Instant time) {
    return new FeedRange(
        OptionalLong.empty(), OptionalLong.empty(), Optional.of(time), Optional.empty());
  }

  private static FeedRange until(Instant time) {
    return new FeedRange(
        OptionalLong.empty(), OptionalLong.empty(), Optional.empty(), Optional.of(time));
  }

  private static FeedRange ids(long lowest, long highest) {
    return new FeedRange(
        OptionalLong.of(lowest), OptionalLong.of(highest), Optional.empty(), Optional.empty());
  }

  private static String id(long number) {
    return Long.toString(number);
  }

  @Test
  void aLowerBoundEndsTheReadingAMinuteBelowIt() {
    FeedRange range = from(NEW_YEAR);

    assertThat(range.endsAbove(id(FIRST - 60 * SECOND), SCHEME)).isFalse();
    assertThat(range.endsAbove(id(FIRST - 60 * SECOND - 1), SCHEME)).isTrue();
    assertThat(range.aboveByTime(IdScheme.MASTODON)).contains(id(FIRST - 60 * SECOND - 1));
  }

  @Test
  void anUpperBoundStartsTheReadingAMinuteAboveIt() {
    assertThat(until(NEW_YEAR).belowByTime(IdScheme.MASTODON))
        .contains(id(FIRST + 60 * SECOND + (1 << 16)));
  }

  @Test
  void anUpperBoundEndsTheReadingUpwardsOnlyWhereNothingArrivesLate() {
    String above = id(FIRST + 61 * SECOND);

    assertThat(until(NEW_YEAR).endsBelow(above, SCHEME, true)).isTrue();
    assertThat(until(NEW_YEAR).endsBelow(above, SCHEME, false)).isFalse();
    assertThat(until(NEW_YEAR).endsBelow(id(FIRST + 60 * SECOND), SCHEME, true)).isFalse();
  }

  @Test
  void timesBeforeIdsToldThemBoundNothing() {
    FeedRange range = from(Instant.parse("2018-06-30T23:59:59Z"));

    assertThat(range.aboveByTime(IdScheme.MASTODON)).isEmpty();
    assertThat(range.endsAbove("1234", SCHEME)).isFalse();
  }

  @Test
  void boundsOnIdsAreExact() {
    FeedRange range = ids(50, 70);

    assertThat(range.belowByIds()).contains("71");
    assertThat(range.aboveByIds()).contains("49");
    assertThat(range.endsAbove("51", Optional.empty())).isFalse();
    assertThat(range.endsAbove("50", Optional.empty())).isTrue();
    assertThat(range.endsBelow("69", Optional.empty(), false)).isFalse();
    assertThat(range.endsBelow("70", Optional.empty(), false)).isTrue();
  }

  @Test
  void idsThatTellNoTimeBoundNothing() {
    assertThat(from(NEW_YEAR).endsAbove("abc", SCHEME)).isFalse();
    assertThat(from(NEW_YEAR).endsAbove(id(FIRST / 2), Optional.empty())).isFalse();
  }
}
