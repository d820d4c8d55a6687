package org.fanworks.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import org.fanworks.Fuzz;
import org.fanworks.Soon;

/** URLs and properties of all kinds: each connects, or is refused by an SQLException. */
class UrlFuzzTest {
  private static final List<String> SCRAPS =
      List.of(
          "?",
          "&",
          "=",
          "%",
          "%2",
          "%zz",
          "%00",
          "+",
          ";",
          "#",
          "/",
          ":",
          " ",
          "demo",
          "ao3",
          "true",
          "1",
          "-1",
          "9".repeat(40),
          "5s",
          "1h",
          "http://",
          "https://[::1]/",
          "\u0000",
          "\uD83D\uDE00",
          "\uD83D",
          "a".repeat(10_000),
          "'",
          "\"",
          "\n");

  private final FakeDatabase database = new FakeDatabase();

  @Fuzz
  void aUrlConnectsOrIsRefused(@ForAll("texts") String rest) {
    String url = "jdbc:fanworks:" + rest;

    Soon.assertEnds(() -> connect(url, new Properties()), url);
  }

  @Fuzz
  void aPropertyConnectsOrIsRefused(@ForAll("names") String name, @ForAll("texts") String value) {
    Properties properties = new Properties();
    properties.setProperty(name, value);

    Soon.assertEnds(() -> connect("jdbc:fanworks:", properties), properties.toString());
  }

  private void connect(String url, Properties properties) {
    try (Connection connection = database.connect(url, properties)) {
      assertThat(connection.isValid(0)).isTrue();
    } catch (SQLException refused) {
      assertThat(refused.getSQLState()).isIn("08001", "3F000");
      assertThat(refused.getMessage()).isNotBlank();
    }
  }

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.of(ConnectionProperty.names());
  }

  @Provide
  Arbitrary<String> texts() {
    List<String> words =
        Stream.of(SCRAPS, ConnectionProperty.names(), defaults()).flatMap(List::stream).toList();
    return Arbitraries.oneOf(Arbitraries.of(words), Arbitraries.strings().ofMaxLength(5))
        .list()
        .ofMaxSize(8)
        .map(parts -> String.join("", parts));
  }

  private static List<String> defaults() {
    return Arrays.stream(ConnectionProperty.values())
        .map(ConnectionProperty::defaultValue)
        .toList();
  }
}
