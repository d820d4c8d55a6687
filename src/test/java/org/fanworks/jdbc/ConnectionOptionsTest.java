package org.fanworks.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.NotBlank;
import org.fanworks.error.FanworksException;
import org.fanworks.site.ao3.client.Ao3Account;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ConnectionOptionsTest {
  @Test
  void hasTheDocumentedDefaults() {
    ConnectionOptions options = of("jdbc:fanworks:");

    assertThat(options.demo()).isFalse();
    assertThat(options.schema()).isEmpty();
    assertThat(options.ao3())
        .isEqualTo(
            new ConnectionOptions.Ao3(
                URI.create("https://archiveofourown.org"),
                Duration.ofSeconds(5),
                Optional.empty()));
    assertThat(options.web())
        .isEqualTo(new ConnectionOptions.Web(true, Optional.empty(), Duration.ofSeconds(30), 3));
    assertThat(options.queries())
        .isEqualTo(new ConnectionOptions.Queries(100, false, false, false, true, true));
    assertThat(options.cache())
        .isEqualTo(
            new CacheOptions(
                CacheOptions.Place.MEMORY, Optional.empty(), Duration.ofMinutes(15), false));
  }

  @Test
  void takesAnAccountAndShowsItsNameAlone() {
    ConnectionOptions options =
        of("jdbc:fanworks:ao3?robots=obey&pass%77ord=%20s3cret%26&user=ida&retries=1");

    assertThat(options.ao3().account()).contains(new Ao3Account("ida", " s3cret&"));
    assertThat(options.url()).isEqualTo("jdbc:fanworks:ao3?robots=obey&user=ida&retries=1");
    assertThat(options.toString()).contains("ida").doesNotContain("s3cret");
  }

  @ParameterizedTest
  @ValueSource(strings = {"user=ida", "password=s3cret"})
  void wantsUserAndPasswordTogether(String half) {
    assertThatExceptionOfType(FanworksException.class)
        .isThrownBy(() -> of("jdbc:fanworks:ao3?" + half))
        .withMessageContaining("user and password belong together");
  }

  @Test
  void readsEveryPropertyFromTheUrl() {
    ConnectionOptions options =
        of(
            "jdbc:fanworks:ao3?ao3.url=http://localhost:8080&ao3.minInterval=500ms&robots=ignore"
                + "&contact=me%40example.org&maxRequests=7&counters=exact&pushdown=off&arrays=text"
                + "&readOnly=false&timeout=1m&retries=0&cache=disk&cacheDir=%2Fa%2F..%2Fb"
                + "&cacheTtl=1440m&offline=true");

    assertThat(options.schema()).contains("ao3");
    assertThat(options.ao3())
        .isEqualTo(
            new ConnectionOptions.Ao3(
                URI.create("http://localhost:8080"), Duration.ofMillis(500), Optional.empty()));
    assertThat(options.web())
        .isEqualTo(
            new ConnectionOptions.Web(
                false, Optional.of("me@example.org"), Duration.ofMinutes(1), 0));
    assertThat(options.queries())
        .isEqualTo(new ConnectionOptions.Queries(7, false, true, true, false, false));
    assertThat(options.cache())
        .isEqualTo(
            new CacheOptions(
                CacheOptions.Place.DISK, Optional.of(Path.of("/b")), Duration.ofDays(1), true));
  }

  @Test
  void letsTheUrlWinAndWarns() {
    Properties properties = new Properties();
    properties.setProperty("maxRequests", "9");

    ConnectionOptions options = ConnectionOptions.of("jdbc:fanworks:?maxRequests=7", properties);

    assertThat(options.queries().maxRequests()).isEqualTo(7);
    assertThat(options.warnings()).singleElement().asString().contains("maxRequests");
  }

  @Test
  void readsInheritedAndNonTextProperties() {
    Properties defaults = new Properties();
    defaults.setProperty("retries", "1");
    Properties properties = new Properties(defaults);
    properties.put("maxRequests", 9);

    ConnectionOptions options = ConnectionOptions.of("jdbc:fanworks:", properties);

    assertThat(options.web().retries()).isEqualTo(1);
    assertThat(options.queries().maxRequests()).isEqualTo(9);
  }

  @Test
  void doesNotPaceTheEmbeddedArchiveUnlessAskedTo() {
    assertThat(of("jdbc:fanworks:demo").ao3().minInterval()).isZero();
    assertThat(of("jdbc:fanworks:demo?ao3.minInterval=1s").ao3().minInterval())
        .isEqualTo(Duration.ofSeconds(1));
  }

  @Test
  void takesTheSchemaOfTheEmbeddedArchiveFromTheProperty() {
    ConnectionOptions options = of("jdbc:fanworks:demo?schema=AO3");

    assertThat(options.demo()).isTrue();
    assertThat(options.schema()).contains("ao3");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jdbc:fanworks:ao3?schema=pixiv",
        "jdbc:fanworks:?retries=1&retries=1",
        "jdbc:fanworks:?retries",
        "jdbc:fanworks:?contact=%zz",
        "jdbc:fanworks:demo?ao3.url=https://example.org",
        "jdbc:fanworks:?user=me",
        "jdbc:fanworks:?cache=everywhere",
        "jdbc:fanworks:?cache=disk&cacheDir=relative",
        "jdbc:fanworks:?offline=true",
        "jdbc:fanworks:?offline=true&cache=memory"
      })
  void refusesWhatContradictsItselfOrIsNotUnderstood(String url) {
    assertThatExceptionOfType(FanworksException.class).isThrownBy(() -> of(url));
  }

  @ParameterizedTest
  @CsvSource({"me+you@example.org, me+you@example.org", "a%20b, a b", "%E6%9D%8E, 李", "'', "})
  void decodesPercentButKeepsThePlusSign(String encoded, String contact) {
    assertThat(of("jdbc:fanworks:?contact=" + encoded).web().contact())
        .isEqualTo(Optional.ofNullable(contact));
  }

  @Property(tries = 200)
  void readsBackWhatWasEncoded(
      @ForAll @NotBlank @AlphaChars @Chars({'&', '=', '?', '%', '+', '#', 'ß', '李'})
          String contact) {
    String encoded = URLEncoder.encode(contact, StandardCharsets.UTF_8);

    assertThat(of("jdbc:fanworks:?contact=" + encoded).web().contact()).contains(contact);
  }

  private static ConnectionOptions of(String url) {
    return ConnectionOptions.of(url, new Properties());
  }
}
