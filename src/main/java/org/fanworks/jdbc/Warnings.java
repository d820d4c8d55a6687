package org.fanworks.jdbc;

import java.sql.SQLWarning;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The warnings of one object, from a list that only grows. Thread-safe. */
final class Warnings {
  private static final String WARNING_STATE = "01000";

  private final Supplier<List<String>> messages;
  private int cleared;

  Warnings(Supplier<List<String>> messages) {
    this.messages = messages;
  }

  /** The chain of warnings since the last {@link #clear}, or null as {@code java.sql} wants. */
  synchronized @Nullable SQLWarning chain() {
    SQLWarning first = null;
    List<String> all = messages.get();
    for (String message : all.subList(cleared, all.size())) {
      SQLWarning warning = new SQLWarning(message, WARNING_STATE);
      if (first == null) {
        first = warning;
      } else {
        first.setNextWarning(warning);
      }
    }
    return first;
  }

  synchronized void clear() {
    cleared = messages.get().size();
  }
}
