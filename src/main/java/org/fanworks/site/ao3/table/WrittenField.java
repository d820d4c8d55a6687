package org.fanworks.site.ao3.table;

import java.util.List;
import java.util.regex.Pattern;
import org.fanworks.error.ErrorKind;
import org.fanworks.error.FanworksException;
import org.fanworks.site.ao3.form.SearchText;
import org.fanworks.site.ao3.form.SearchText.Written;

/**
 * A search in the archive's own language, which its user wrote.
 *
 * @param column name of the column with that of its table, for messages
 */
record WrittenField(String column) implements IndexField {
  /** What the archive cuts out of the text and sorts by instead (AO3 reference, 3.2). */
  private static final Pattern ORDER =
      Pattern.compile("(?i)sort(ed)?\\s*(by)?\\s*:?\\s*[<>=:]\\s*\\w");

  /** What it makes a parameter of, or loses if there is one already (3.2). */
  private static final Pattern COUNTER =
      Pattern.compile("(?i)(word|kudo|comment|bookmark|hit)s?(_count)?\\s*:?\\s*[<>=:]\\s*\\d");

  @Override
  public SearchText anyOf(List<Object> values) {
    return SearchText.anyOf(
        values.stream()
            .map(value -> ((String) value).strip())
            .map(text -> text.isEmpty() ? SearchText.everything() : written(text))
            .toList());
  }

  /** A lone {@code 0} gets parentheses, because the archive takes it for nothing (2.1). */
  private SearchText written(String text) {
    if (!isBalanced(text)) {
      throw refused("has parentheses that do not match");
    }
    if (ORDER.matcher(text).find()) {
      throw refused("sets an order; use ORDER BY for that");
    }
    if (COUNTER.matcher(text).find()) {
      throw refused(
          "has a counter in a form that the archive cuts out; write it like kudos_count:[101 TO *]");
    }
    return new Written(text.equals("0") ? "(0)" : text);
  }

  private FanworksException refused(String reason) {
    return new FanworksException(
        ErrorKind.DATA, "The text that ao3." + column + " is compared with " + reason + ".");
  }

  /** Whether no parenthesis closes what stands around the text, which is put into parentheses. */
  private static boolean isBalanced(String text) {
    int open = 0;
    boolean quoted = false;
    for (int i = 0; i < text.length() && open >= 0; i++) {
      switch (text.charAt(i)) {
        case '\\' -> i++;
        case '"' -> quoted = !quoted;
        case '(' -> open += quoted ? 0 : 1;
        case ')' -> open -= quoted ? 0 : 1;
        default -> {}
      }
    }
    return open == 0;
  }
}
