package org.fanworks.site.driver;

import static org.fanworks.search.ColumnType.BIGINT;
import static org.fanworks.search.ColumnType.BOOLEAN;
import static org.fanworks.search.ColumnType.TIMESTAMP;
import static org.fanworks.search.ColumnType.VARCHAR;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import org.fanworks.search.AccessPath;
import org.fanworks.search.Column;
import org.fanworks.search.TableDeclaration;
import org.fanworks.site.Scan;
import org.fanworks.site.ScanLog;
import org.fanworks.web.RequestLog;
import org.jspecify.annotations.Nullable;

/**
 * {@code fanworks.scans}: the running and the last finished scans of this JVM in the order of their
 * start, as they are when read. Tables in memory, as this one, are left out.
 */
final class ScansTable extends LocalTable {
  private static final TableDeclaration DECLARATION =
      new TableDeclaration(
          "scans",
          "Searches that run now, and the last " + ScanLog.CAPACITY + " finished ones of this JVM.",
          List.of(
              Column.listed("scan_id", BIGINT, "Number of the scan, in the order of the start."),
              Column.listed("statement_id", BIGINT, "The statement that reads it."),
              Column.listed("table_name", VARCHAR, "The table that is read."),
              Column.listed("description", VARCHAR, "What the site was asked for first."),
              Column.listed("pages_read", BIGINT, "Pages read so far."),
              Column.listed("pages_expected", BIGINT, "Pages it takes; NULL if not known.")
                  .orNull(),
              Column.listed("rows_read", BIGINT, "Rows on the pages read so far."),
              Column.listed(
                      "waiting_for",
                      VARCHAR,
                      "What the statement waits for: pace (its turn), pause (the site asked for it,"
                          + " or a failure needs it), answer; NULL if nothing.")
                  .orNull(),
              Column.listed("started_at", TIMESTAMP, "When it started, in UTC."),
              Column.listed("finished", BOOLEAN, "Whether no further page will be asked for."),
              Column.listed(
                      "seconds_left",
                      BIGINT,
                      "Seconds left at the present pace; NULL if not known.")
                  .orNull()),
          List.of("scan_id"),
          List.of(AccessPath.open("memory")),
          ScanLog.CAPACITY,
          100);

  private final ScanLog log;
  private final RequestLog requests;

  ScansTable(ScanLog log, RequestLog requests) {
    this.log = log;
    this.requests = requests;
  }

  @Override
  public TableDeclaration declaration() {
    return DECLARATION;
  }

  @Override
  List<@Nullable Object[]> rows() {
    return log.recent().stream().map(this::row).toList();
  }

  private @Nullable Object[] row(Scan scan) {
    return new @Nullable Object[] {
      scan.id(),
      scan.statementId(),
      scan.table(),
      scan.description(),
      scan.progress().pages(),
      orNull(scan.progress().expectedPages()),
      scan.progress().rows(),
      waitOf(scan),
      LocalDateTime.ofInstant(scan.startedAt(), ZoneOffset.UTC),
      scan.finished(),
      orNull(scan.secondsLeft())
    };
  }

  private @Nullable String waitOf(Scan scan) {
    return scan.finished()
        ? null
        : requests
            .waitOf(scan.statementId())
            .map(reason -> reason.name().toLowerCase(Locale.ROOT))
            .orElse(null);
  }

  private static @Nullable Long orNull(OptionalLong number) {
    return number.isPresent() ? (Long) number.getAsLong() : null;
  }
}
