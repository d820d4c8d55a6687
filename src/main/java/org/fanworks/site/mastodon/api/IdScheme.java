package org.fanworks.site.mastodon.api;

import java.math.BigInteger;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** How a server makes ids of the time, so that a bound on one is a bound on the other. */
public enum IdScheme {
  /** Milliseconds since 1970, then 16 bits (Mastodon reference, 5.1). */
  MASTODON(16, 0, Pattern.compile("\\d{15,19}")),
  /** Milliseconds since a day in 2019, then 22 bits (Mastodon reference, 5.5). */
  PIXELFED(22, 1_549_756_800_000L, Pattern.compile("\\d{15,19}")),
  /** 48 bits of milliseconds in base 32, then 80 random ones (Mastodon reference, 5.5). */
  ULID(80, 0, Pattern.compile("[0-7][0-9A-HJKMNP-TV-Z]{25}"));

  /** Fewer tell nothing: a single old status may have come late. */
  private static final int LEAST_STATUSES = 3;

  private static final Duration PLAUSIBLE = Duration.ofDays(1);
  private static final String BASE_32 = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int ULID_LENGTH = 26;

  private final int lowBits;
  private final long epoch;
  private final Pattern form;

  IdScheme(int lowBits, long epoch, Pattern form) {
    this.lowBits = lowBits;
    this.epoch = epoch;
    this.form = form;
  }

  /** The scheme that fits these statuses; empty if none does, or if they are too few to tell. */
  static Optional<IdScheme> of(List<Status> statuses) {
    return statuses.size() < LEAST_STATUSES
        ? Optional.empty()
        : Arrays.stream(values()).filter(scheme -> scheme.fits(statuses)).findFirst();
  }

  private boolean fits(List<Status> statuses) {
    if (!statuses.stream().allMatch(status -> form.matcher(status.id()).matches())) {
      return false;
    }
    long[] distances =
        statuses.stream()
            .mapToLong(
                status ->
                    Math.abs(
                        number(status.id()).shiftRight(lowBits).longValueExact()
                            + epoch
                            - status.createdAt().toInstant(ZoneOffset.UTC).toEpochMilli()))
            .sorted()
            .toArray();
    return distances[distances.length / 2] < PLAUSIBLE.toMillis();
  }

  /** The time that an id tells, in milliseconds since 1970; empty for ids of another form. */
  public OptionalLong millis(String id) {
    return form.matcher(id).matches()
        ? OptionalLong.of(number(id).shiftRight(lowBits).longValueExact() + epoch)
        : OptionalLong.empty();
  }

  /** The lowest id of a moment. */
  public String lowest(long millis) {
    return text(start(millis));
  }

  /** The highest id before a moment; as a cursor it lets all ids from the moment on pass. */
  public String before(long millis) {
    return text(start(millis).subtract(BigInteger.ONE).max(BigInteger.ZERO));
  }

  private BigInteger start(long millis) {
    return BigInteger.valueOf(Math.max(0, millis - epoch)).shiftLeft(lowBits);
  }

  private BigInteger number(String id) {
    if (this != ULID) {
      return new BigInteger(id);
    }
    BigInteger number = BigInteger.ZERO;
    for (int i = 0; i < id.length(); i++) {
      number = number.shiftLeft(5).or(BigInteger.valueOf(BASE_32.indexOf(id.charAt(i))));
    }
    return number;
  }

  private String text(BigInteger number) {
    if (this != ULID) {
      return number.toString();
    }
    StringBuilder text = new StringBuilder();
    for (int i = ULID_LENGTH - 1; i >= 0; i--) {
      text.append(BASE_32.charAt(number.shiftRight(5 * i).intValue() & 31));
    }
    return text.toString();
  }
}
