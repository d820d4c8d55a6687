package org.fanworks.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.Charset;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodyCharsetTest {
  @ParameterizedTest
  @CsvSource({
    "text/html; charset=utf-8, UTF-8",
    "TEXT/PLAIN, UTF-8",
    "application/json, UTF-8",
    "application/activity+json, UTF-8",
    "application/atom+xml, UTF-8",
    "'', UTF-8",
    "application/pdf, ISO-8859-1",
    "application/epub+zip, ISO-8859-1",
    "application/octet-stream, ISO-8859-1"
  })
  void textIsUtf8AndAllElseBytes(String contentType, String charset) {
    assertThat(BodyCharset.of(contentType)).isEqualTo(Charset.forName(charset));
  }

  @Test
  void bytesOfAFileComeBackAsTheyWere() {
    byte[] file = new byte[256];
    for (int i = 0; i < file.length; i++) {
      file[i] = (byte) i;
    }
    String body = new String(file, BodyCharset.of("application/pdf"));

    WebPage page =
        new WebPage(
            URI.create("https://archive.example/a.pdf"),
            200,
            Optional.empty(),
            "application/pdf",
            Map.of(),
            body);

    assertThat(page.bytes()).isEqualTo(file);
  }
}
