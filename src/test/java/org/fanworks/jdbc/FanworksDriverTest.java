package org.fanworks.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.DriverPropertyInfo;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Properties;
import java.util.ServiceLoader;
import org.fanworks.error.ErrorKind;
import org.fanworks.error.FanworksException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

final class FanworksDriverTest {
  private final FakeDatabase database = new FakeDatabase();

  @Test
  void isFoundByTheServiceLoader() {
    assertThat(ServiceLoader.load(Driver.class)).hasAtLeastOneElementOfType(FanworksDriver.class);
  }

  @Test
  void isRegisteredForItsUrls() throws SQLException {
    assertThat(DriverManager.getDriver("jdbc:fanworks:ao3")).isInstanceOf(FanworksDriver.class);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "jdbc:other:ao3", "jdbc:calcite:", "fanworks:"})
  void leavesUrlsOfOthersAlone(String url) throws SQLException {
    assertThat(database.driver().acceptsURL(url)).isFalse();
    assertThat(database.driver().connect(url, null)).isNull();
  }

  @Test
  void connectsWithoutProperties() throws SQLException {
    try (Connection connection = database.driver().connect("jdbc:fanworks:", null)) {
      assertThat(connection.getSchema()).isEqualTo("ao3");
    }
  }

  @Test
  void takesTheDefaultSchemaFromTheUrl() throws SQLException {
    try (Connection connection = database.connect("jdbc:fanworks:PIXIV", new Properties())) {
      assertThat(connection.getSchema()).isEqualTo("pixiv");
    }
  }

  @Test
  void refusesAnUnknownSchemaAndClosesTheSites() {
    assertThatExceptionOfType(SQLException.class)
        .isThrownBy(() -> database.connect("jdbc:fanworks:tumblr", new Properties()))
        .withMessageContaining("tumblr")
        .withMessageContaining("ao3, pixiv")
        .returns("3F000", SQLException::getSQLState);
    assertThat(database.ao3.closed).hasValue(1);
  }

  @ParameterizedTest
  @CsvSource({
    "maxrequest=5, maxRequests",
    "ao3.minIntervall=5s, ao3.minInterval",
    "robot=ignore, robots",
    "read_only=false, readOnly"
  })
  void namesTheNearestPropertyToAnUnknownOne(String pair, String nearest) {
    assertThatExceptionOfType(SQLException.class)
        .isThrownBy(() -> database.connect("jdbc:fanworks:?" + pair, new Properties()))
        .withMessageContaining("nearest is " + nearest + ".")
        .returns("08001", SQLException::getSQLState);
  }

  @ParameterizedTest
  @CsvSource({
    "ao3.minInterval, soon, 'a time such as 500ms, 5s or 1m'",
    "ao3.minInterval, 5, 'a time such as 500ms, 5s or 1m'",
    "robots, maybe, 'one of obey, ignore'",
    "counters, LIVE, 'one of live, exact'",
    "pushdown, true, 'one of on, off'",
    "readOnly, yes, 'one of true, false'",
    "maxRequests, 0, a whole number from 1",
    "maxRequests, many, a whole number from 1",
    "retries, 11, a whole number from 0 to 10",
    "timeout, -1s, a time such as",
    "contact, 'a\nb', a text without control characters",
    "ao3.url, archive, expects a URL such as https://archiveofourown.org"
  })
  void saysWhatABadValueShouldBe(String name, String value, String form) {
    Properties properties = new Properties();
    properties.setProperty(name, value);

    assertThatExceptionOfType(SQLException.class)
        .isThrownBy(() -> database.connect("jdbc:fanworks:", properties))
        .withMessageContaining(name)
        .withMessageContaining(form)
        .returns("08001", SQLException::getSQLState);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "?ao3.url=https://me:s3cret@example.org",
        "?password=s3cret",
        "?passwort=s3cret",
        "?ao3.url=https://example.org:s3cret"
      })
  void neverEchoesASecret(String query) {
    assertThatExceptionOfType(SQLException.class)
        .isThrownBy(() -> database.connect("jdbc:fanworks:" + query, new Properties()))
        .satisfies(failure -> assertThat(failure.getMessage()).doesNotContain("s3cret"));
  }

  @Test
  void acceptsEmptyCredentialsThatClientsAlwaysSend() throws SQLException {
    Properties properties = new Properties();
    properties.setProperty("user", "");
    properties.setProperty("password", "");

    try (Connection connection = database.connect("jdbc:fanworks:", properties)) {
      assertThat(connection.isValid(0)).isTrue();
    }
  }

  @Test
  void listsExactlyItsPropertiesWithDescriptions() throws SQLException {
    DriverPropertyInfo[] infos = database.driver().getPropertyInfo(null, null);

    assertThat(infos)
        .extracting(info -> info.name)
        .containsExactly(
            "user",
            "password",
            "ao3.url",
            "ao3.minInterval",
            "mastodon.url",
            "mastodon.accessToken",
            "mastodon.minInterval",
            "robots",
            "contact",
            "maxRequests",
            "onLimit",
            "counters",
            "arrays",
            "pushdown",
            "readOnly",
            "timeout",
            "retries",
            "cache",
            "cacheDir",
            "cacheTtl",
            "offline",
            "schema");
    assertThat(infos).allSatisfy(info -> assertThat(info.description).isNotEmpty());
  }

  @Test
  void showsGivenValuesAndChoicesInThePropertyList() throws SQLException {
    DriverPropertyInfo[] infos =
        database.driver().getPropertyInfo("jdbc:fanworks:?robots=ignore", new Properties());

    DriverPropertyInfo robots =
        Arrays.stream(infos).filter(info -> info.name.equals("robots")).findFirst().orElseThrow();
    assertThat(robots.value).isEqualTo("ignore");
    assertThat(robots.choices).containsExactly("obey", "ignore");
    assertThat(robots.required).isFalse();
  }

  @Test
  void acceptsItsOwnDefaultsFromClientsThatSendThemAll() throws SQLException {
    Properties all = new Properties();
    for (DriverPropertyInfo info : database.driver().getPropertyInfo("jdbc:fanworks:demo", null)) {
      all.setProperty(info.name, info.value);
    }

    database.connect("jdbc:fanworks:demo", all).close();

    assertThat(database.lastOptions().ao3().minInterval()).isZero();
  }

  @Test
  void mapsAFailureToBuildTheDatabase() {
    FanworksDriver driver =
        new FanworksDriver(
            options -> {
              throw new FanworksException(ErrorKind.CONFIGURATION, "http is for loopback only");
            });

    assertThatExceptionOfType(SQLException.class)
        .isThrownBy(() -> driver.connect("jdbc:fanworks:", null))
        .withMessage("http is for loopback only")
        .returns("08001", SQLException::getSQLState);
  }

  @Test
  void claimsNoCompliance() {
    assertThat(database.driver().jdbcCompliant()).isFalse();
    assertThat(database.driver().getParentLogger().getName()).isEqualTo("org.fanworks");
  }
}
