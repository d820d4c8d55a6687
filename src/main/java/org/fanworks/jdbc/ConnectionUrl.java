package org.fanworks.jdbc;

import com.google.common.base.Splitter;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.fanworks.error.ErrorKind;
import org.fanworks.error.FanworksException;

/**
 * A URL taken apart: {@code jdbc:fanworks:[schema][?name=value&...]}, percent-decoded. A plus sign
 * stays a plus sign.
 *
 * @param path what stands before the question mark, in lower case; may be empty
 * @param properties names and values as given, known or not
 */
record ConnectionUrl(String path, Map<String, String> properties) {
  static final String PREFIX = "jdbc:fanworks:";

  ConnectionUrl {
    properties = Map.copyOf(properties);
  }

  /** Takes {@code url} apart, which starts with {@link #PREFIX}. */
  static ConnectionUrl parse(String url) {
    String rest = url.substring(PREFIX.length());
    int question = rest.indexOf('?');
    String path = question < 0 ? rest : rest.substring(0, question);
    Map<String, String> properties = new LinkedHashMap<>();
    if (question >= 0) {
      for (String pair : Splitter.on('&').omitEmptyStrings().split(rest.substring(question + 1))) {
        addPair(properties, pair);
      }
    }
    return new ConnectionUrl(decode(path).toLowerCase(Locale.ROOT), properties);
  }

  /** {@code url}, which {@link #parse} has understood, without its secrets. */
  static String withoutSecrets(String url) {
    int question = url.indexOf('?');
    if (question < 0) {
      return url;
    }
    String pairs =
        Splitter.on('&')
            .splitToStream(url.substring(question + 1))
            .filter(pair -> !isSecret(pair))
            .collect(Collectors.joining("&"));
    return pairs.isEmpty() ? url.substring(0, question) : url.substring(0, question + 1) + pairs;
  }

  private static boolean isSecret(String pair) {
    int equals = pair.indexOf('=');
    String name = decode(equals < 0 ? pair : pair.substring(0, equals));
    return ConnectionProperty.named(name).filter(ConnectionProperty::isSecret).isPresent();
  }

  private static void addPair(Map<String, String> properties, String pair) {
    int equals = pair.indexOf('=');
    String name = decode(equals < 0 ? pair : pair.substring(0, equals));
    if (equals < 0) {
      throw new FanworksException(
          ErrorKind.CONFIGURATION, "Property " + name + " of the URL has no value: add =value.");
    }
    if (properties.put(name, decode(pair.substring(equals + 1))) != null) {
      throw new FanworksException(
          ErrorKind.CONFIGURATION, "Property " + name + " stands twice in the URL; keep one.");
    }
  }

  private static String decode(String text) {
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException malformed) {
      throw new FanworksException(
          ErrorKind.CONFIGURATION,
          "The URL has a % that two hexadecimal digits do not follow; write %25 for a percent"
              + " sign.");
    }
  }
}
