package org.fanworks.demo.web;

import com.google.common.base.Splitter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A form of addresses, such as {@code /users/{login}/works}. Public for the other embedded sites.
 */
public record PathTemplate(List<String> parts) {
  private static final Splitter SLASH = Splitter.on('/').omitEmptyStrings();

  /** Copies the list. */
  public PathTemplate {
    parts = List.copyOf(parts);
  }

  /** The form that a template shows. */
  public static PathTemplate of(String template) {
    return new PathTemplate(SLASH.splitToList(template));
  }

  /** The values of the placeholders if the address has this form. */
  public Optional<Map<String, String>> match(List<String> segments) {
    if (segments.size() != parts.size()) {
      return Optional.empty();
    }
    Map<String, String> values = new HashMap<>();
    for (int i = 0; i < parts.size(); i++) {
      String part = parts.get(i);
      if (part.startsWith("{")) {
        values.put(part.substring(1, part.length() - 1), segments.get(i));
      } else if (!part.equals(segments.get(i))) {
        return Optional.empty();
      }
    }
    return Optional.of(values);
  }
}
