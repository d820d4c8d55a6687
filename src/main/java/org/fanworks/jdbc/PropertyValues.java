package org.fanworks.jdbc;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fanworks.error.ErrorKind;
import org.fanworks.error.FanworksException;

/** Reads typed values of connection properties; each failure names the property and its form. */
final class PropertyValues {
  private static final Pattern TIME = Pattern.compile("(\\d{1,9})(ms|s|m)");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");
  private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

  private final Map<ConnectionProperty, String> given;

  PropertyValues(Map<ConnectionProperty, String> given) {
    this.given = Map.copyOf(given);
  }

  /** The value that was given or else stands by default; empty if there is none. */
  Optional<String> text(ConnectionProperty property) {
    String value = given.getOrDefault(property, property.defaultValue());
    if (CONTROL.matcher(value).find()) {
      throw bad(property, "a text without control characters");
    }
    return value.isEmpty() ? Optional.empty() : Optional.of(value);
  }

  /** Whether the value is {@code choice}, one of the property's choices. */
  boolean is(ConnectionProperty property, String choice) {
    String value = required(property);
    if (!property.choices().contains(value)) {
      throw bad(property, "one of " + String.join(", ", property.choices()));
    }
    return value.equals(choice);
  }

  /** A whole number from {@code least} to {@code most}. */
  long number(ConnectionProperty property, long least, long most) {
    String value = required(property);
    if (NUMBER.matcher(value).matches()) {
      long number = Long.parseLong(value);
      if (number >= least && number <= most) {
        return number;
      }
    }
    throw bad(property, "a whole number from " + least + " to " + most);
  }

  /** A length of time. */
  Duration time(ConnectionProperty property) {
    Matcher matcher = TIME.matcher(required(property));
    if (!matcher.matches()) {
      throw bad(property, "a time such as 500ms, 5s or 1m");
    }
    ChronoUnit unit =
        switch (matcher.group(2)) {
          case "ms" -> ChronoUnit.MILLIS;
          case "s" -> ChronoUnit.SECONDS;
          default -> ChronoUnit.MINUTES;
        };
    return Duration.of(Long.parseLong(matcher.group(1)), unit);
  }

  /** An absolute URL of a host, which never holds a user name or password. */
  URI url(ConnectionProperty property) {
    try {
      URI url = new URI(required(property));
      boolean web = "https".equals(url.getScheme()) || "http".equals(url.getScheme());
      if (web && url.getHost() != null && url.getUserInfo() == null && url.getQuery() == null) {
        return url;
      }
    } catch (URISyntaxException malformed) {
      // The value may hold a secret: neither it nor the parser's message is shown.
    }
    throw new FanworksException(
        ErrorKind.CONFIGURATION,
        "Connection property "
            + property.propertyName()
            + " expects a URL such as "
            + property.defaultValue()
            + ", without user name or query.");
  }

  /** An absolute path of this system, if one is given. */
  Optional<Path> path(ConnectionProperty property) {
    Optional<String> value = text(property);
    try {
      Optional<Path> path = value.map(Path::of).filter(Path::isAbsolute).map(Path::normalize);
      if (value.isPresent() == path.isPresent()) {
        return path;
      }
    } catch (InvalidPathException malformed) {
      // The same as a relative one.
    }
    throw bad(property, "the absolute path of a folder");
  }

  private String required(ConnectionProperty property) {
    return text(property).orElseThrow(() -> bad(property, "a value"));
  }

  private FanworksException bad(ConnectionProperty property, String form) {
    return new FanworksException(
        ErrorKind.CONFIGURATION,
        "Connection property "
            + property.propertyName()
            + " expects "
            + form
            + (property.isSecret() ? "." : ", not '" + given.getOrDefault(property, "") + "'."));
  }
}
