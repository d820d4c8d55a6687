package org.fanworks.web;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * How the bytes of a body become characters: text is taken for UTF-8; of anything else, each byte
 * becomes one character, so that the bytes can be had back.
 */
final class BodyCharset {
  private static final List<String> TEXT =
      List.of("text/", "application/json", "application/xml", "application/xhtml");

  private BodyCharset() {}

  /** The charset for a body with this header; without one it is taken for text. */
  static Charset of(String contentType) {
    String type = contentType.strip().toLowerCase(Locale.ROOT);
    boolean text =
        type.isEmpty()
            || TEXT.stream().anyMatch(type::startsWith)
            || type.contains("+json")
            || type.contains("+xml");
    return text ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1;
  }
}
