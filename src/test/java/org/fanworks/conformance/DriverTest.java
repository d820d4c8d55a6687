package org.fanworks.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.DriverPropertyInfo;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Properties;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The driver before there is a connection. */
final class DriverTest {
  private static Driver driver() throws SQLException {
    return DriverManager.getDriver(Demo.URL);
  }

  /** Under the integration tests the driver is the packaged one. */
  @Test
  void comesFromThePackagedJarIfThereIsOne() throws Exception {
    String jar = System.getProperty("fanworks.jar");
    Path code =
        Path.of(driver().getClass().getProtectionDomain().getCodeSource().getLocation().toURI());

    assertThat(code)
        .isEqualTo(jar == null ? Path.of("target/classes").toAbsolutePath() : Path.of(jar));
  }

  @Test
  void isAnnouncedOnce() {
    assertThat(
            ServiceLoader.load(Driver.class).stream()
                .map(provider -> provider.type().getName())
                .filter(name -> name.contains("fanworks")))
        .containsExactly("org.fanworks.jdbc.FanworksDriver");
  }

  @ParameterizedTest
  @ValueSource(strings = {"jdbc:fanworks:", "jdbc:fanworks:demo", "jdbc:fanworks:ao3?timeout=1s"})
  void acceptsItsUrls(String url) throws SQLException {
    assertThat(driver().acceptsURL(url)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"jdbc:other:", "jdbc:calcite:", "jdbc:avatica:remote:", "", "fanworks"})
  void leavesUrlsOfOthersAlone(String url) throws SQLException {
    assertThat(driver().acceptsURL(url)).isFalse();
    assertThat(driver().connect(url, new Properties())).isNull();
  }

  @Test
  void takesNullForNoUrlOfItsOwn() throws SQLException {
    assertThat(driver().acceptsURL(null)).isFalse();
    assertThat(driver().connect(null, null)).isNull();
  }

  @Test
  void describesEachProperty() throws SQLException {
    for (DriverPropertyInfo info : driver().getPropertyInfo(null, null)) {
      assertThat(info.description).isNotEmpty();
      assertThat(info.required).isFalse();
      assertThat(info.choices == null || Arrays.asList(info.choices).contains(info.value)).isTrue();
    }
    assertThat(driver().getPropertyInfo(Demo.URL, new Properties()))
        .hasSameSizeAs(driver().getPropertyInfo(null, null));
  }

  @ParameterizedTest
  @CsvSource({
    "maxRequests=many, 08001",
    "maxRequests=0, 08001",
    "maxRequest=5, 08001",
    "timeout=soon, 08001",
    "robots=perhaps, 08001",
    "arrays=json, 08001",
    "retries=11, 08001",
    "counters, 08001",
    "ao3.url=file:///etc, 08001",
    "schema=nosuch, 3F000",
    "timeout=%ZZ, 08001"
  })
  void refusesWhatItDoesNotUnderstand(String property, String state) {
    assertThatExceptionOfType(SQLException.class)
        .isThrownBy(() -> DriverManager.getConnection(Demo.URL + "?" + property).close())
        .returns(state, SQLException::getSQLState);
  }

  @Test
  void tellsItsVersionEverywhereAlike() throws SQLException {
    try (Connection connection = Demo.connect()) {
      DatabaseMetaData metadata = connection.getMetaData();
      assertThat(metadata.getDriverMajorVersion()).isEqualTo(driver().getMajorVersion());
      assertThat(metadata.getDriverMinorVersion()).isEqualTo(driver().getMinorVersion());
      assertThat(metadata.getDriverVersion())
          .startsWith(driver().getMajorVersion() + "." + driver().getMinorVersion());
      assertThat(metadata.getJDBCMajorVersion()).isEqualTo(4);
    }
    assertThat(driver().jdbcCompliant()).isFalse();
    assertThat(driver().getParentLogger().getName()).isEqualTo("org.fanworks");
  }
}
