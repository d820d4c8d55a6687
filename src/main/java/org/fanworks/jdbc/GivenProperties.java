package org.fanworks.jdbc;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.fanworks.error.ErrorKind;
import org.fanworks.error.FanworksException;

/**
 * The properties that a caller gave, by URL or by {@link Properties}. An empty value is none. Where
 * both give different values the URL wins, and a warning says so.
 */
record GivenProperties(Map<ConnectionProperty, String> values, List<String> warnings) {
  GivenProperties {
    values = Map.copyOf(values);
    warnings = List.copyOf(warnings);
  }

  static GivenProperties of(ConnectionUrl url, Properties info) {
    Map<ConnectionProperty, String> values = known(url.properties());
    List<String> warnings = new ArrayList<>();
    known(texts(info))
        .forEach(
            (property, value) -> {
              String wins = values.putIfAbsent(property, value);
              if (wins != null && !wins.equals(value)) {
                warnings.add(
                    "Property "
                        + property.propertyName()
                        + " is given twice; the value in the URL is used.");
              }
            });
    return new GivenProperties(values, warnings);
  }

  private static Map<String, String> texts(Properties info) {
    Map<String, String> texts = new TreeMap<>();
    info.forEach((name, value) -> texts.put(String.valueOf(name), String.valueOf(value)));
    info.stringPropertyNames().forEach(name -> texts.put(name, info.getProperty(name, "")));
    return texts;
  }

  private static Map<ConnectionProperty, String> known(Map<String, String> texts) {
    Map<ConnectionProperty, String> known = new EnumMap<>(ConnectionProperty.class);
    texts.forEach(
        (name, value) -> {
          ConnectionProperty property =
              ConnectionProperty.named(name).orElseThrow(() -> unknown(name));
          // A password may begin or end with a blank.
          String text = property == ConnectionProperty.PASSWORD ? value : value.strip();
          if (!text.isEmpty()) {
            known.put(property, text);
          }
        });
    return known;
  }

  private static FanworksException unknown(String name) {
    return new FanworksException(
        ErrorKind.CONFIGURATION,
        "There is no connection property '"
            + name
            + "'; the nearest is "
            + NearestName.of(name, ConnectionProperty.names())
            + ".");
  }
}
