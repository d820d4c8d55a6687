package org.fanworks.web;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Remembers the last {@value #CAPACITY} requests. Thread-safe; several clients may share one log.
 */
public final class RequestLog {
  /** How many requests, and the counts of how many statements, are kept. */
  public static final int CAPACITY = 10_000;

  private final Deque<LoggedRequest> requests = new ArrayDeque<>();
  private final Map<Long, Long> pagesByStatement = new LinkedHashMap<>();

  /** As many entries as there are hosts that this JVM was told to read. */
  private final Map<String, Long> requestsByHost = new HashMap<>();

  /** What statements wait for now, each as long as it waits. */
  private final Map<Long, Supplier<WaitReason>> waits = new HashMap<>();

  /**
   * What a statement waits for in order to read a page; empty while it does not. Of a statement
   * that reads several pages at once the latest wait is told.
   */
  public Optional<WaitReason> waitOf(long statementId) {
    return known(statementId).map(Supplier::get);
  }

  private synchronized Optional<Supplier<WaitReason>> known(long statementId) {
    return Optional.ofNullable(waits.get(statementId));
  }

  /** Notes that a statement waits, until the registration is closed or another wait is noted. */
  synchronized Registration waiting(long statementId, Supplier<WaitReason> reason) {
    waits.put(statementId, reason);
    return () -> endWait(statementId, reason);
  }

  private synchronized void endWait(long statementId, Supplier<WaitReason> reason) {
    waits.remove(statementId, reason);
  }

  /** The requests still remembered, oldest first; a copy. */
  public synchronized List<LoggedRequest> recent() {
    return List.copyOf(requests);
  }

  /**
   * How many requests for pages one statement has made, retries and redirects included, robots.txt
   * and answers from the cache not. Exact even when the requests themselves have left the log, for
   * the last {@value #CAPACITY} statements that made any.
   */
  public synchronized long pagesRequestedBy(long statementId) {
    return pagesByStatement.getOrDefault(statementId, 0L);
  }

  /**
   * How many requests went over the network to the host and port of {@code url}, robots.txt
   * included. Exact even when the requests themselves have left the log.
   */
  public synchronized long requestsTo(URI url) {
    return requestsByHost.getOrDefault(host(url), 0L);
  }

  synchronized void add(LoggedRequest request) {
    if (requests.size() == CAPACITY) {
      requests.removeFirst();
    }
    requests.addLast(request);
    if (request.fromCache()) {
      return;
    }
    requestsByHost.merge(host(request.url()), 1L, Long::sum);
    if (!request.robotsTxt()) {
      count(request.statementId());
    }
  }

  private static String host(URI url) {
    return Origin.of(url).hostAndPort();
  }

  /** Puts the statement at the young end, so that the one idle for longest is forgotten first. */
  private void count(long statementId) {
    Long before = pagesByStatement.remove(statementId);
    pagesByStatement.put(statementId, before == null ? 1L : before + 1L);
    if (pagesByStatement.size() > CAPACITY) {
      pagesByStatement.remove(pagesByStatement.keySet().iterator().next());
    }
  }
}
