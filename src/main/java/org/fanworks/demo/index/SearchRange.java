package org.fanworks.demo.index;

import java.math.BigInteger;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the text of a range parameter such as {@code kudos_count} or {@code revised_at}: relative
 * time first, then numbers, with all the oddities of the site's own reading (AO3 reference, 2.3).
 */
final class SearchRange {
  private static final Pattern TIME =
      Pattern.compile("([<>]*)\\s*(\\d[\\d -]*)(year|week|month|day|hour)s?\\s*(?:ago)?");
  private static final Pattern NUMBER = Pattern.compile("([<>]*)\\s*([\\d,. -]+)");
  private static final Pattern LEADING_INTEGER = Pattern.compile("\\s*([+-]?\\d+).*");
  private static final DateTimeFormatter INSTANT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT);

  private final LocalDateTime now;

  SearchRange(Clock clock) {
    this.now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
  }

  /**
   * The bounds that the text sets: open ones when no grammar matches, and none when the engine
   * refuses what comes out.
   */
  Optional<Bounds> parse(String value) {
    String text = value.toLowerCase(Locale.ROOT);
    Matcher time = TIME.matcher(text);
    if (time.matches()) {
      return time(time.group(1), time.group(2), CalendarUnit.named(time.group(3)));
    }
    Matcher number = NUMBER.matcher(text);
    if (number.matches()) {
      return number(number.group(1), number.group(2).replace(",", ""));
    }
    return Optional.of(Bounds.OPEN);
  }

  private Optional<Bounds> time(String operator, String amount, CalendarUnit unit) {
    try {
      return switch (operator) {
        case "<" -> Optional.of(Bounds.over(text(ago(amount, unit))));
        case ">" -> Optional.of(Bounds.under(text(ago(amount, unit))));
        case "" -> Optional.of(span(amount, unit));
        default -> Optional.empty();
      };
    } catch (DateTimeException | ArithmeticException e) {
      return Optional.empty();
    }
  }

  private Bounds span(String amount, CalendarUnit unit) {
    int dash = amount.indexOf('-');
    if (dash < 0) {
      LocalDateTime time = ago(amount, unit);
      return Bounds.between(text(unit.first(time)), text(unit.last(time)));
    }
    LocalDateTime one = ago(amount.substring(0, dash), unit);
    LocalDateTime other = ago(amount.substring(dash + 1), unit);
    return one.isBefore(other)
        ? Bounds.between(text(one), text(other))
        : Bounds.between(text(other), text(one));
  }

  private LocalDateTime ago(String amount, CalendarUnit unit) {
    return now.minus(integer(amount).longValueExact(), unit.length());
  }

  private static String text(LocalDateTime time) {
    return INSTANT.format(time);
  }

  private static Optional<Bounds> number(String operator, String amount) {
    return switch (operator) {
      case "<" -> Optional.of(Bounds.under(integer(amount).toString()));
      case ">" -> Optional.of(Bounds.over(integer(amount).toString()));
      case "" -> Optional.of(numbers(amount));
      default -> Optional.empty();
    };
  }

  private static Bounds numbers(String amount) {
    int dash = amount.indexOf('-');
    String first = dash < 0 ? amount : amount.substring(0, dash);
    String last = dash < 0 ? amount : amount.substring(dash + 1);
    return Bounds.between(integer(first).toString(), integer(last).toString());
  }

  /** Digits up to the first other character, which is how {@code 1.000} comes to mean 1. */
  static BigInteger integer(String text) {
    Matcher digits = LEADING_INTEGER.matcher(text);
    return digits.matches() ? new BigInteger(digits.group(1)) : BigInteger.ZERO;
  }
}
