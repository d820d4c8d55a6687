package org.fanworks.jdbc;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.fanworks.error.ErrorKind;
import org.fanworks.error.FanworksException;
import org.fanworks.planner.PreparedQuery;
import org.fanworks.planner.SqlEngine;

/** An engine that knows the texts it was told, and remembers what it was asked. Thread-safe. */
final class FakeEngine implements SqlEngine {
  private volatile Runnable planning = () -> {};
  final List<String> planned = new CopyOnWriteArrayList<>();
  final List<String> schemas = new CopyOnWriteArrayList<>();
  private final Map<String, PreparedQuery> queries = new ConcurrentHashMap<>();
  private final Map<String, RuntimeException> failures = new ConcurrentHashMap<>();

  /** Answers {@code sql} with {@code query} from now on. */
  FakeQuery knows(String sql, FakeQuery query) {
    queries.put(sql, query);
    return query;
  }

  /** Fails to plan {@code sql} from now on. */
  void fails(String sql, RuntimeException failure) {
    failures.put(sql, failure);
  }

  /** Does {@code action} each time a statement is planned. */
  void whilePlanning(Runnable action) {
    planning = action;
  }

  @Override
  public PreparedQuery prepare(String sql, String schema) {
    planning.run();
    planned.add(sql);
    schemas.add(schema);
    RuntimeException failure = failures.get(sql);
    if (failure != null) {
      throw failure;
    }
    PreparedQuery query = queries.get(sql);
    if (query == null) {
      throw new FanworksException(ErrorKind.SYNTAX, "Cannot parse '" + sql + "' at line 1.");
    }
    return query;
  }
}
