package org.fanworks.demo.index;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;

/**
 * The parameters of a search after the site's sanitizing and rewriting (AO3 reference, 2.1). Blank
 * values and the value {@code 0} are gone.
 */
record FormValues(Map<String, List<String>> values) {
  private static final String QUERY = "query";

  FormValues {
    values = Map.copyOf(values);
  }

  /** Reads parameters as they were sent. */
  static FormValues of(Map<String, List<String>> sent, LanguageNumbers languages) {
    Map<String, List<String>> values = sanitized(sent);
    List<String> queries = values.remove(QUERY);
    if (queries != null) {
      QueryText query = QueryText.clean(queries.get(queries.size() - 1), languages);
      values.put(QUERY, List.of(query.text()));
      query.parameters().forEach((name, value) -> values.merge(name, List.of(value), either(name)));
    }
    values.computeIfPresent(
        "language_id", (name, ids) -> ids.stream().map(languages::code).toList());
    values.values().removeIf(FormValues::dropped);
    return new FormValues(values);
  }

  /** Reads the parameters of a search whose texts the site does not rewrite. */
  static FormValues plain(Map<String, List<String>> sent) {
    Map<String, List<String>> values = sanitized(sent);
    values.values().removeIf(FormValues::dropped);
    return new FormValues(values);
  }

  /** The sent value wins over one cut out of the query, unless it is about the order. */
  private static BinaryOperator<List<String>> either(String name) {
    return (sent, cutOut) -> name.startsWith("sort_") ? cutOut : sent;
  }

  private static Map<String, List<String>> sanitized(Map<String, List<String>> sent) {
    Map<String, List<String>> values = new HashMap<>();
    sent.forEach(
        (name, list) -> {
          List<String> texts =
              list.stream()
                  .map(value -> HtmlText.sanitize(name, value))
                  .filter(text -> !text.isEmpty())
                  .toList();
          if (!texts.isEmpty()) {
            values.put(name, texts);
          }
        });
    return values;
  }

  private static boolean dropped(List<String> texts) {
    return texts.size() == 1 && (texts.get(0).isBlank() || texts.get(0).equals("0"));
  }

  /** The value of a parameter; the last one when it was sent several times. */
  Optional<String> text(String name) {
    List<String> texts = list(name);
    return texts.isEmpty() ? Optional.empty() : Optional.of(texts.get(texts.size() - 1));
  }

  /** All values of an array parameter. */
  List<String> list(String name) {
    return values.getOrDefault(name, List.of());
  }
}
