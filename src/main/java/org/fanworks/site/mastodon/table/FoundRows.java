package org.fanworks.site.mastodon.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.fanworks.search.RowCheck;
import org.fanworks.search.TableDeclaration;
import org.fanworks.site.Page;
import org.fanworks.site.PageStream;
import org.fanworks.site.RecordColumns;
import org.fanworks.site.mastodon.api.Call;
import org.fanworks.site.mastodon.api.Carrier;
import org.fanworks.site.mastodon.api.ListPage;
import org.fanworks.site.mastodon.api.ListReader;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a list. Used by one thread. A list may change while it is read: a row that comes
 * again is left out.
 */
final class FoundRows<T> implements PageStream {
  private final RecordColumns<Found<T>> columns;
  private final List<Integer> key;
  private final RowCheck check;
  private final Origin origin;
  private final ListReader<T> list;
  private final Set<List<@Nullable Object>> seen = new HashSet<>();
  private long rank;
  private long rows;
  private boolean finished;

  /**
   * Where a list was read, and what for.
   *
   * @param skipped how many rows of the list lie before those that are read
   */
  record Origin(Call call, Asked asked, long skipped) {
    String host() {
      return call.api().host();
    }
  }

  FoundRows(
      RecordColumns<Found<T>> columns, TableDeclaration table, Origin origin, ListReader<T> list) {
    this.columns = columns;
    this.key = table.primaryKey().stream().map(name -> table.indexOf(name).orElseThrow()).toList();
    this.check = new RowCheck(table, origin.asked().checkable());
    this.origin = origin;
    this.list = list;
    this.rank = origin.skipped();
    this.rows = origin.skipped();
  }

  @Override
  public Page next() {
    if (finished) {
      throw new IllegalStateException("The last page has been read");
    }
    ListPage<T> page = list.next();
    finished = page.last();
    List<@Nullable Object[]> accepted = new ArrayList<>();
    for (T entity : page.items()) {
      rank++;
      if (entity instanceof Carrier carrier) {
        origin.call().remember(carrier);
      }
      @Nullable Object[] row =
          columns.row(new Found<>(entity, origin.host(), origin.asked(), rank));
      if (check.fulfils(row) && (key.isEmpty() || seen.add(keyOf(row)))) {
        accepted.add(row);
      }
    }
    long first = rows;
    rows += accepted.size();
    return new Page(accepted, first, OptionalLong.empty(), page.last());
  }

  private List<@Nullable Object> keyOf(@Nullable Object[] row) {
    List<@Nullable Object> values = new ArrayList<>(key.size());
    for (int column : key) {
      values.add(row[column]);
    }
    return values;
  }
}
