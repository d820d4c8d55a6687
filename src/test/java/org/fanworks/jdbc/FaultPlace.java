package org.fanworks.jdbc;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import mockwebserver3.RecordedRequest;
import org.fanworks.demo.WorkRow;

/** Where in the work of a statement a fault strikes. */
enum FaultPlace {
  SEARCH("search page", "SELECT id, title FROM works WHERE complete LIMIT 30", "/works/search?"),
  DETAIL("detail page", "SELECT login, id FROM users WHERE login = '%2$s'", "/users/"),
  BATCH("batch", "SELECT id, title FROM works WHERE id IN (%1$s)", "/works/search?"),
  JOIN(
      "join",
      "SELECT w.id, w.title FROM users u JOIN works w ON w.author_login = u.login"
          + " WHERE u.login = '%2$s'",
      "/users/%2$s/works"),
  SIGN_IN("sign-in", "SELECT id, title FROM works WHERE complete LIMIT 3", "/users/login"),
  ROBOTS("robots.txt", "SELECT id, title FROM works WHERE complete LIMIT 3", "/robots.txt");

  private static final int BATCH_SIZE = 25;

  private final String title;
  private final String sql;
  private final String path;

  FaultPlace(String title, String sql, String path) {
    this.title = title;
    this.sql = sql;
    this.path = path;
  }

  String title() {
    return title;
  }

  /** A statement about the works of an archive. */
  String sql(List<WorkRow> works) {
    return filled(sql, works);
  }

  /** Whether a request is for this place; of the sign-in, the one that sends the form. */
  boolean isHitBy(RecordedRequest request, List<WorkRow> works) {
    String method = this == SIGN_IN ? "POST" : "GET";
    return method.equals(request.getMethod())
        && request.getTarget().startsWith(filled(path, works));
  }

  /** A batch of works is %1$s, and somebody who has written one %2$s. */
  private static String filled(String text, List<WorkRow> works) {
    String ids =
        works.stream()
            .limit(BATCH_SIZE)
            .map(work -> Long.toString(work.id()))
            .collect(Collectors.joining(","));
    String login =
        works.stream().map(WorkRow::authorLogin).filter(Objects::nonNull).findFirst().orElseThrow();
    return text.formatted(ids, login);
  }
}
