package org.fanworks.demo.web;

import com.google.common.base.Splitter;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The decoded parameters of an address, in the order in which they were sent. */
record Query(List<Parameter> parameters) {
  private static final Pattern GROUPED = Pattern.compile("(\\w+)\\[(\\w+)](?:\\[])?");
  private static final Pattern PAGE = Pattern.compile("\\d{1,9}");

  /** A name and a value. */
  record Parameter(String name, String value) {
    private String encoded() {
      return encode(name) + "=" + encode(value);
    }

    private static String encode(String text) {
      return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
  }

  /** Copies the list. */
  Query {
    parameters = List.copyOf(parameters);
  }

  /** Reads what stands after the question mark; percent signs that encode nothing stay. */
  static Query parse(String rawQuery) {
    List<Parameter> parameters = new ArrayList<>();
    for (String pair : Splitter.on('&').omitEmptyStrings().split(rawQuery)) {
      int equals = pair.indexOf('=');
      String name = equals < 0 ? pair : pair.substring(0, equals);
      String value = equals < 0 ? "" : pair.substring(equals + 1);
      parameters.add(new Parameter(decode(name), decode(value)));
    }
    return new Query(parameters);
  }

  private static String decode(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException malformed) {
      return text;
    }
  }

  /** The last value of a parameter, which is the one that counts. */
  Optional<String> value(String name) {
    return parameters.stream()
        .filter(parameter -> parameter.name().equals(name))
        .map(Parameter::value)
        .reduce((first, second) -> second);
  }

  boolean has(String name) {
    return value(name).isPresent();
  }

  /** Parameters of the form {@code group[key]} and {@code group[key][]} by their keys. */
  Map<String, List<String>> group(String group) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (Parameter parameter : parameters) {
      Matcher name = GROUPED.matcher(parameter.name());
      if (name.matches() && name.group(1).equals(group)) {
        boolean array = parameter.name().endsWith("[]");
        List<String> slot = values.computeIfAbsent(name.group(2), key -> new ArrayList<>());
        if (!array) {
          slot.clear();
        }
        slot.add(parameter.value());
      }
    }
    return values;
  }

  /** All parameters by name, as the request log shows them. */
  Map<String, List<String>> all() {
    return parameters.stream()
        .collect(
            Collectors.groupingBy(
                Parameter::name,
                LinkedHashMap::new,
                Collectors.mapping(Parameter::value, Collectors.toList())));
  }

  /** The wanted page; junk, zero and negative numbers mean the first (AO3 reference, 1). */
  int page() {
    return value("page")
        .filter(text -> PAGE.matcher(text).matches())
        .map(Integer::valueOf)
        .filter(page -> page > 0)
        .orElse(1);
  }

  /** The same question without some parameters. */
  Query without(String... names) {
    List<String> dropped = List.of(names);
    return new Query(
        parameters.stream().filter(parameter -> !dropped.contains(parameter.name())).toList());
  }

  /** The same question with one more parameter. */
  Query with(String name, String value) {
    List<Parameter> more = new ArrayList<>(parameters);
    more.add(new Parameter(name, value));
    return new Query(more);
  }

  /** The same question with its parameters in the order of their names. */
  Query sorted() {
    return new Query(parameters.stream().sorted(Comparator.comparing(Parameter::name)).toList());
  }

  /** An address that asks this. */
  String after(String path) {
    return parameters.isEmpty()
        ? path
        : path
            + parameters.stream().map(Parameter::encoded).collect(Collectors.joining("&", "?", ""));
  }
}
