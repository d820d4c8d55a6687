package org.fanworks.jdbc;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Version of the driver, as the build wrote it down. */
record DriverVersion(String text, int major, int minor) {
  private static final Pattern NUMBERS = Pattern.compile("(\\d+)\\.(\\d+).*");

  private static final DriverVersion CURRENT = parse(read());

  /** The version of the running driver. */
  static DriverVersion current() {
    return CURRENT;
  }

  private static String read() {
    Properties properties = new Properties();
    try (InputStream file = DriverVersion.class.getResourceAsStream("version.properties")) {
      properties.load(Objects.requireNonNull(file, "version.properties"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties.getProperty("version");
  }

  static DriverVersion parse(String text) {
    Matcher numbers = NUMBERS.matcher(text);
    return numbers.matches()
        ? new DriverVersion(
            text, Integer.parseInt(numbers.group(1)), Integer.parseInt(numbers.group(2)))
        : new DriverVersion(text, 0, 0);
  }
}
