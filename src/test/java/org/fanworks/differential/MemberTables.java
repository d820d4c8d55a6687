package org.fanworks.differential;

import java.util.Arrays;
import java.util.List;
import org.fanworks.RowValues;
import org.fanworks.demo.DemoArchive;
import org.fanworks.demo.data.DemoAccount;
import org.fanworks.demo.row.ReadingRow;

/** The rows of the tables that only a member sees. */
final class MemberTables {
  private final DemoArchive archive;

  MemberTables(DemoArchive archive) {
    this.archive = archive;
  }

  List<TableRows> all() {
    return List.of(
        TableRows.of(
            "my_history",
            "id",
            "id BIGINT, work_id BIGINT, title VARCHAR, authors VARCHAR ARRAY, last_visited DATE,"
                + " visits INTEGER, marked_for_later BOOLEAN, deleted BOOLEAN",
            archive.rows().members().history(DemoAccount.READER).stream()
                .map(MemberTables::reading)
                .toList()),
        TableRows.of(
            "my_subscriptions",
            "id",
            "id BIGINT, kind VARCHAR, name VARCHAR, work_id BIGINT, series_id BIGINT,"
                + " user_login VARCHAR, authors VARCHAR ARRAY",
            archive.rows().members().subscriptions(DemoAccount.READER).stream()
                .map(RowValues::subscription)
                .toList()));
  }

  private static List<Object> reading(ReadingRow row) {
    return Arrays.asList(
        row.id(),
        row.workId(),
        row.title(),
        row.authors(),
        row.lastVisited(),
        row.visits(),
        row.markedForLater(),
        row.deleted());
  }
}
