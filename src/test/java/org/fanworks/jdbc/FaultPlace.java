package org.fanworks.jdbc;

import java.util.stream.Collectors;
import java.util.stream.LongStream;
import mockwebserver3.RecordedRequest;

/** Where in the work of a statement a fault strikes. */
enum FaultPlace {
  SEARCH(
      "search page",
      "SELECT id, title FROM works WHERE any_text = 'the' LIMIT 30",
      "GET",
      "/works/search?"),
  DETAIL("detail page", "SELECT * FROM users WHERE login = 'inkwell_ida'", "GET", "/users/"),
  BATCH(
      "batch",
      "SELECT id, title FROM works WHERE id IN ("
          + LongStream.rangeClosed(1, 400).mapToObj(Long::toString).collect(Collectors.joining(","))
          + ") LIMIT 3",
      "GET",
      "/works/search?"),
  JOIN(
      "join",
      "SELECT w.id, w.title FROM users u JOIN works w ON w.author_login = u.login"
          + " WHERE u.login = 'inkwell_ida' LIMIT 5",
      "GET",
      "/users/inkwell_ida/works"),
  SIGN_IN(
      "sign-in", "SELECT id, title FROM works WHERE any_text = 'the' LIMIT 3", "POST", "/users/login"),
  ROBOTS(
      "robots.txt", "SELECT id, title FROM works WHERE any_text = 'the' LIMIT 3", "GET", "/robots.txt");

  private final String title;
  private final String sql;
  private final String method;
  private final String path;

  FaultPlace(String title, String sql, String method, String path) {
    this.title = title;
    this.sql = sql;
    this.method = method;
    this.path = path;
  }

  String title() {
    return title;
  }

  String sql() {
    return sql;
  }

  boolean isHitBy(RecordedRequest request) {
    return method.equals(request.getMethod()) && request.getTarget().startsWith(path);
  }
}
