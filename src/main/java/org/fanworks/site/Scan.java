package org.fanworks.site;

import java.time.Instant;
import java.util.OptionalLong;

/**
 * One search for rows of a site's table, as it stands at one moment.
 *
 * @param id number of the scan in its log, from 1
 * @param statementId the run that reads it
 * @param table name of the table
 * @param description what the site was asked for first
 * @param finished whether no further page will be asked for
 */
public record Scan(
    long id,
    long statementId,
    String table,
    String description,
    Instant startedAt,
    ScanProgress progress,
    boolean finished) {

  /** Seconds until its end at the present pace; empty if not known. */
  public OptionalLong secondsLeft() {
    return finished ? OptionalLong.of(0) : progress.secondsLeft();
  }

  Scan with(ScanProgress present) {
    return new Scan(id, statementId, table, description, startedAt, present, finished);
  }

  Scan ended() {
    return new Scan(id, statementId, table, description, startedAt, progress, true);
  }
}
