package org.fanworks.site;

import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * One page of rows.
 *
 * @param rows values in the order of the table's columns, typed as {@link
 *     org.fanworks.search.ColumnType} says; search columns are null. A page may hold fewer rows
 *     than others, or none, without being the last
 * @param firstRow position in the whole result of the page's first row, from 0
 * @param total how many rows match the search by the site's own count, if the page says so
 * @param last whether no page follows
 */
public record Page(List<@Nullable Object[]> rows, long firstRow, OptionalLong total, boolean last) {
  public Page {
    rows = List.copyOf(rows);
  }

  /** The only page of a search without a match. */
  public static Page none() {
    return new Page(List.of(), 0, OptionalLong.of(0), true);
  }
}
