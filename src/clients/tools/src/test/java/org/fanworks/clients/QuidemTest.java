package org.fanworks.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import net.hydromatic.quidem.Quidem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Golden files: statements and what they print, run again. */
final class QuidemTest {
  private static String text(String file) throws IOException {
    try (InputStream stream = QuidemTest.class.getResourceAsStream(file)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"surface.iq", "works.iq", "errors.iq"})
  void printsWhatItPrintedBefore(String file) throws IOException {
    String expected = text(file);
    StringWriter printed = new StringWriter();

    new Quidem(
            Quidem.configBuilder()
                .withReader(new StringReader(expected))
                .withWriter(printed)
                .withConnectionFactory(
                    (name, reference) ->
                        reference ? null : DriverManager.getConnection("jdbc:fanworks:" + name))
                .build())
        .execute();

    assertThat(printed.toString()).isEqualTo(expected);
  }
}
