package org.fanworks.site.driver;

import static org.fanworks.search.ColumnType.BIGINT;
import static org.fanworks.search.ColumnType.BOOLEAN;
import static org.fanworks.search.ColumnType.INTEGER;
import static org.fanworks.search.ColumnType.TIMESTAMP;
import static org.fanworks.search.ColumnType.VARCHAR;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.fanworks.search.AccessPath;
import org.fanworks.search.Column;
import org.fanworks.search.TableDeclaration;
import org.fanworks.web.LoggedRequest;
import org.fanworks.web.RequestLog;
import org.jspecify.annotations.Nullable;

/**
 * {@code fanworks.requests}: the last requests of this JVM, oldest first, as they are when read.
 */
final class RequestsTable extends LocalTable {
  private static final TableDeclaration DECLARATION =
      new TableDeclaration(
          "requests",
          "The last " + RequestLog.CAPACITY + " requests of the driver in this JVM, oldest first.",
          List.of(
              Column.listed("requested_at", TIMESTAMP, "When the request was wanted, in UTC."),
              Column.listed("statement_id", BIGINT, "The statement that needed it; 0 for none."),
              Column.listed("url", VARCHAR, "What was asked for, without secrets."),
              Column.listed("status", INTEGER, "HTTP status; 0 when no answer came."),
              Column.listed("bytes", BIGINT, "Size of the body after decompression."),
              Column.listed("from_cache", BOOLEAN, "Whether the network was not needed."),
              Column.listed("waited_ms", BIGINT, "Milliseconds until the pacing let it go."),
              Column.listed("took_ms", BIGINT, "Milliseconds from then until the last byte."),
              Column.listed("robots_txt", BOOLEAN, "Whether it fetched robots.txt.")),
          List.of(),
          List.of(AccessPath.open("memory")),
          RequestLog.CAPACITY,
          0);

  private final RequestLog log;

  RequestsTable(RequestLog log) {
    this.log = log;
  }

  @Override
  public TableDeclaration declaration() {
    return DECLARATION;
  }

  @Override
  List<@Nullable Object[]> rows() {
    return log.recent().stream().map(RequestsTable::row).toList();
  }

  private static @Nullable Object[] row(LoggedRequest request) {
    return new @Nullable Object[] {
      LocalDateTime.ofInstant(request.time(), ZoneOffset.UTC),
      request.statementId(),
      request.url().toString(),
      request.status(),
      request.bytes(),
      request.fromCache(),
      request.waited().toMillis(),
      request.took().toMillis(),
      request.robotsTxt()
    };
  }
}
