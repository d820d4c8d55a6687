package org.fanworks.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DriverVersionTest {
  @ParameterizedTest
  @CsvSource({"0.1.0-SNAPSHOT, 0, 1", "1.12.3, 1, 12", "2.0, 2, 0", "unknown, 0, 0"})
  void readsMajorAndMinor(String text, int major, int minor) {
    assertThat(DriverVersion.parse(text)).isEqualTo(new DriverVersion(text, major, minor));
  }
}
