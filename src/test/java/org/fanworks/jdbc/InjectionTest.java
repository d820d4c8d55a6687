package org.fanworks.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Properties of this and other drivers that would load classes, read files or call other hosts. */
final class InjectionTest {
  private final FanworksDriver driver = new FanworksDriver();

  static List<String> injections() throws IOException {
    try (InputStream list = InjectionTest.class.getResourceAsStream("injections.txt")) {
      return new String(Objects.requireNonNull(list).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .toList();
    }
  }

  @AfterAll
  static void nothingWasWritten() {
    assertThat(Path.of("/tmp/fanworks-injected.jsp")).doesNotExist();
    assertThat(Path.of("pages")).doesNotExist();
  }

  @ParameterizedTest
  @MethodSource("injections")
  void isRefusedInTheUrl(String injection) {
    int equals = injection.indexOf('=');
    String query =
        encoded(injection.substring(0, equals)) + "=" + encoded(injection.substring(equals + 1));

    assertRefused("jdbc:fanworks:ao3?cache=disk&" + query, new Properties());
  }

  @ParameterizedTest
  @MethodSource("injections")
  void isRefusedUnencodedInTheUrl(String injection) {
    assertRefused("jdbc:fanworks:ao3?" + injection, new Properties());
  }

  @ParameterizedTest
  @MethodSource("injections")
  void isRefusedAmongTheProperties(String injection) {
    int equals = injection.indexOf('=');
    Properties properties = new Properties();
    properties.setProperty(injection.substring(0, equals), injection.substring(equals + 1));

    assertRefused("jdbc:fanworks:ao3", properties);
  }

  @ParameterizedTest
  @MethodSource("injections")
  void isRefusedAsOtherDriversWriteIt(String injection) {
    assertRefused("jdbc:fanworks:ao3;" + injection, new Properties());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "inline:{}",
        "../../etc/passwd",
        "//127.0.0.1:1/ao3",
        "ldap://127.0.0.1:1/x",
        "demo/../ao3",
        "ao3#x",
        "%00",
        "calcite:model=x"
      })
  void isRefusedAsASchema(String path) {
    assertRefused("jdbc:fanworks:" + path, new Properties());
  }

  @Test
  void knowsFortyAndMore() throws IOException {
    assertThat(injections()).hasSizeGreaterThan(40).doesNotHaveDuplicates();
  }

  private void assertRefused(String url, Properties properties) {
    assertThatExceptionOfType(SQLException.class)
        .isThrownBy(() -> driver.connect(url, properties))
        .satisfies(refusal -> assertThat(refusal.getSQLState()).isIn("08001", "3F000"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
