package org.fanworks.site;

import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Knows the scans that are running, and remembers the last {@value #CAPACITY} that are finished.
 * Thread-safe; all connections of a driver share one.
 */
public final class ScanLog {
  /** How many finished scans are remembered. */
  public static final int CAPACITY = 1_000;

  private final InstantSource time;
  private final Map<Long, Scan> running = new LinkedHashMap<>();
  private final Deque<Scan> finished = new ArrayDeque<>();
  private long lastId;

  /** A log without scans. */
  public ScanLog() {
    this(InstantSource.system());
  }

  /** A log with its own time, for tests. */
  ScanLog(InstantSource time) {
    this.time = time;
  }

  /** All scans that are running or remembered, in the order of their start; a copy. */
  public synchronized List<Scan> recent() {
    List<Scan> scans = new ArrayList<>(finished);
    scans.addAll(running.values());
    scans.sort(Comparator.comparingLong(Scan::id));
    return scans;
  }

  /**
   * Notes the start of a scan.
   *
   * @return the number of the scan
   */
  synchronized long start(long statementId, String table, String description) {
    long id = ++lastId;
    ScanProgress none = ScanProgress.none(time.instant());
    running.put(id, new Scan(id, statementId, table, description, none.lastPageAt(), none, false));
    return id;
  }

  /** Notes that a page came; does nothing once the scan is finished. */
  synchronized void pageRead(long id, Page page, boolean all) {
    running.computeIfPresent(
        id, (same, scan) -> scan.with(scan.progress().after(page, all, time.instant())));
  }

  /** Notes the end of a scan, once. */
  synchronized void finish(long id) {
    Scan scan = running.remove(id);
    if (scan != null) {
      if (finished.size() == CAPACITY) {
        finished.removeFirst();
      }
      finished.addLast(scan.ended());
    }
  }

  /** Notes the end of all scans of a run. */
  synchronized void finishAllOf(long statementId) {
    running.values().stream()
        .filter(scan -> scan.statementId() == statementId)
        .map(Scan::id)
        .toList()
        .forEach(this::finish);
  }
}
