package org.fanworks.site.mastodon.api;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Which part of a feed is wanted. A feed may give more; whoever asks checks again.
 *
 * @param lowestId smallest id that is wanted
 * @param highestId largest id that is wanted
 * @param from earliest creation that is wanted
 * @param until latest creation that is wanted
 */
public record FeedRange(
    OptionalLong lowestId,
    OptionalLong highestId,
    Optional<Instant> from,
    Optional<Instant> until) {
  /** All of a feed. */
  public static final FeedRange ALL =
      new FeedRange(OptionalLong.empty(), OptionalLong.empty(), Optional.empty(), Optional.empty());

  /**
   * How much later than its id says a status may have been created, by the clocks involved
   * (Mastodon reference, 5.3).
   */
  static final Duration SLACK = Duration.ofSeconds(60);

  /**
   * Before this day the ids of a server may tell no time: they were numbers in a row until it was
   * upgraded (Mastodon reference, 5.4).
   */
  static final Instant FIRST_TIMED_IDS = Instant.parse("2018-07-01T00:00:00Z");

  /** Whether nothing of it can lie at or below the status of this id. */
  boolean endsAbove(String id, Optional<IdScheme> scheme) {
    Long number = Ids.numberOrNull(id);
    if (number != null && lowestId.isPresent() && number <= lowestId.getAsLong()) {
      return true;
    }
    return bounded(from)
        .map(time -> time.minus(SLACK).toEpochMilli())
        .filter(
            bound -> {
              OptionalLong millis = millis(scheme, id);
              return millis.isPresent() && millis.getAsLong() < bound;
            })
        .isPresent();
  }

  /**
   * Whether nothing of it can lie at or above the status of this id.
   *
   * @param prompt whether statuses get their ids when they are written, as local ones do; others
   *     may arrive any time later
   */
  boolean endsBelow(String id, Optional<IdScheme> scheme, boolean prompt) {
    Long number = Ids.numberOrNull(id);
    if (number != null && highestId.isPresent() && number >= highestId.getAsLong()) {
      return true;
    }
    OptionalLong millis = millis(scheme, id);
    return prompt
        && until.isPresent()
        && millis.isPresent()
        && millis.getAsLong() > until.get().plus(SLACK).toEpochMilli();
  }

  /** The cursor below which all of it lies, by its ids alone. */
  Optional<String> belowByIds() {
    return highestId.isPresent() && highestId.getAsLong() < Long.MAX_VALUE
        ? Optional.of(Long.toString(highestId.getAsLong() + 1))
        : Optional.empty();
  }

  /** The cursor below which all of it lies, by its times. */
  Optional<String> belowByTime(IdScheme scheme) {
    return until.map(time -> scheme.lowest(time.plus(SLACK).toEpochMilli() + 1));
  }

  /** The cursor above which all of it lies, by its ids alone. */
  Optional<String> aboveByIds() {
    return lowestId.isPresent()
        ? Optional.of(Long.toString(Math.max(0, lowestId.getAsLong() - 1)))
        : Optional.empty();
  }

  /** The cursor above which all of it lies, by its times. */
  Optional<String> aboveByTime(IdScheme scheme) {
    return bounded(from).map(time -> scheme.before(time.minus(SLACK).toEpochMilli()));
  }

  private static Optional<Instant> bounded(Optional<Instant> from) {
    return from.filter(time -> !time.isBefore(FIRST_TIMED_IDS));
  }

  private static OptionalLong millis(Optional<IdScheme> scheme, String id) {
    return scheme.map(found -> found.millis(id)).orElse(OptionalLong.empty());
  }
}
