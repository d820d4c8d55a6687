package org.fanworks.site.ao3.form;

import java.util.Arrays;
import java.util.List;
import org.fanworks.error.ErrorKind;
import org.fanworks.error.FanworksException;
import org.fanworks.search.SortKey;

/**
 * An order of bookmarks, always the largest first, with the archive's name for it (AO3 reference,
 * 4.3). Ties are broken by id, and missing values come last.
 */
public enum BookmarkOrder implements ListOrder {
  ID("id", "id"),
  BOOKMARKED("date_bookmarked", "created_at"),
  UPDATED("item_date_updated", "bookmarkable_date"),
  WORDS("item_word_count", "word_count");

  private final String column;
  private final String parameter;

  BookmarkOrder(String column, String parameter) {
    this.column = column;
    this.parameter = parameter;
  }

  /** Value of the parameter {@code sort_column}. */
  String parameter() {
    return parameter;
  }

  /** The order that {@link #parameter} names. */
  static BookmarkOrder ofParameter(String parameter) {
    return Arrays.stream(values())
        .filter(order -> order.parameter.equals(parameter))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No order: " + parameter));
  }

  /**
   * The order that {@code keys} ask for; without any, that of ids, in which nothing is lost while
   * it is read.
   */
  public static BookmarkOrder of(List<SortKey> keys) {
    if (keys.isEmpty()) {
      return ID;
    }
    SortKey first = keys.get(0);
    return Arrays.stream(values())
        .filter(order -> order.column.equals(first.column().name()) && first.descending())
        .findFirst()
        .orElseThrow(
            () ->
                new FanworksException(
                    ErrorKind.NOT_SUPPORTED,
                    "The archive cannot sort ao3.bookmarks by " + first.column().name()));
  }

  @Override
  public boolean isById() {
    return this == ID;
  }

  @Override
  public boolean descending() {
    return true;
  }
}
