package org.fanworks.demo.mastodon.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fanworks.demo.mastodon.data.Person;

/**
 * A request that has been let in.
 *
 * @param query decoded parameters by name
 * @param parts what the route found in the path
 * @param viewer in whose name it is made
 */
record ApiCall(
    String path,
    Map<String, List<String>> query,
    Map<String, String> parts,
    Optional<Person> viewer) {

  Optional<String> value(String name) {
    List<String> values = query.getOrDefault(name, List.of());
    return values.isEmpty() ? Optional.empty() : Optional.of(values.get(values.size() - 1));
  }

  List<String> values(String name) {
    return query.getOrDefault(name, List.of());
  }

  boolean flag(String name) {
    return value(name)
        .filter(text -> !List.of("false", "0", "f", "F", "FALSE", "off", "OFF", "").contains(text))
        .isPresent();
  }

  /** The page size: absolute, no more than twice the default; what is no number is 0. */
  int limit(int usual) {
    return limit(usual, usual * 2);
  }

  int limit(int usual, int most) {
    return value("limit").map(text -> (int) Math.min(most, Math.abs(number(text)))).orElse(usual);
  }

  /** A cursor, if it is there. */
  Optional<Long> cursor(String name) {
    return value(name).filter(text -> !text.isEmpty()).map(ApiCall::number);
  }

  long offset() {
    return value("offset").map(ApiCall::number).orElse(0L);
  }

  /** The id in the path, which reads as far as there are digits. */
  long id() {
    return id("id");
  }

  long id(String part) {
    return number(parts.getOrDefault(part, ""));
  }

  String part(String name) {
    return parts.getOrDefault(name, "");
  }

  /** Ids of a list, as far as they are numbers. */
  List<Long> ids() {
    List<String> all = new ArrayList<>(values("id[]"));
    all.addAll(values("id"));
    return all.stream().map(ApiCall::number).distinct().toList();
  }

  private static long number(String text) {
    int end = 0;
    while (end < text.length() && end < 18 && Character.isDigit(text.charAt(end))) {
      end++;
    }
    int start = text.startsWith("-") ? 1 : 0;
    if (start == 1) {
      return -number(text.substring(1));
    }
    return end == 0 ? 0 : Long.parseLong(text.substring(0, end));
  }
}
