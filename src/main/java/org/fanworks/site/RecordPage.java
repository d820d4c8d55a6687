package org.fanworks.site;

import java.util.List;
import java.util.OptionalLong;

/**
 * One page of records, as a library of a site gives it out.
 *
 * @param firstRow position in the whole result of the page's first record, from 0
 * @param total how many records there are by the site's own count, if the page says so
 * @param last whether no page follows
 */
public record RecordPage<T>(List<T> records, long firstRow, OptionalLong total, boolean last) {
  public RecordPage {
    records = List.copyOf(records);
  }

  /** The only page of a result that is complete with {@code records}. */
  public static <T> RecordPage<T> whole(List<T> records) {
    return new RecordPage<>(records, 0, OptionalLong.of(records.size()), true);
  }

  /** The page as rows. */
  public Page in(RecordColumns<T> columns) {
    return new Page(columns.rows(records), firstRow, total, last);
  }
}
