package org.fanworks.jdbc;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Version of the driver, as the manifest of its jar says. */
record DriverVersion(String text, int major, int minor) {
  private static final Pattern NUMBERS = Pattern.compile("(\\d+)\\.(\\d+).*");

  /** The version of the running driver; {@code 0.0-development} outside of a jar. */
  static DriverVersion current() {
    return parse(
        Optional.ofNullable(DriverVersion.class.getPackage().getImplementationVersion())
            .orElse("0.0-development"));
  }

  static DriverVersion parse(String text) {
    Matcher numbers = NUMBERS.matcher(text);
    return numbers.matches()
        ? new DriverVersion(
            text, Integer.parseInt(numbers.group(1)), Integer.parseInt(numbers.group(2)))
        : new DriverVersion(text, 0, 0);
  }
}
