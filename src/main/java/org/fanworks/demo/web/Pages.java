package org.fanworks.demo.web;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** All pages of the embedded archive. Public for the server; safe for use by many threads. */
public final class Pages {
  private static final Set<String> READING = Set.of("GET", "HEAD");
  private static final String FORM = "POST";

  private final Router router;
  private final Sessions sessions;
  private final PageWriter errors = new PageWriter(new Templates());

  private Pages(Router router, Sessions sessions) {
    this.router = router;
    this.sessions = sessions;
  }

  /** The pages of a library. */
  public static Pages of(Library library, PageSettings settings, String robotsText) {
    Sessions sessions = new Sessions();
    return new Pages(Routes.of(library, settings, robotsText, sessions), sessions);
  }

  /**
   * Answers a request; a page that fails is an error page, never an exception.
   *
   * @param address path and query as they were sent
   */
  public Response answer(String method, String address, Map<String, String> cookies) {
    return READING.contains(method) ? answer(request(method, address, cookies)) : errors.notFound();
  }

  /**
   * Answers a form that was sent by POST.
   *
   * @param body its fields, encoded as in a query
   */
  public Response submit(String address, String body, Map<String, String> cookies) {
    return answer(request(FORM, address, cookies).submitting(Query.parse(body)));
  }

  /** Forgets who has signed in, as time does. */
  public void expireSessions() {
    sessions.expire();
  }

  private Request request(String method, String address, Map<String, String> cookies) {
    int mark = address.indexOf('?');
    String path = mark < 0 ? address : address.substring(0, mark);
    String query = mark < 0 ? "" : address.substring(mark + 1);
    return Request.of(method, path, query, cookies).from(sessions.visitor(cookies));
  }

  private Response answer(Request request) {
    try {
      return sessions.lost(request).orElseGet(() -> router.route(request));
    } catch (RuntimeException fault) {
      // Whatever went wrong, the client shall see a page of the site and not a dead connection.
      return errors.error(500, "Something went wrong.", String.valueOf(fault.getMessage()));
    }
  }

  /** Decoded parameters by name. */
  public static Map<String, List<String>> parameters(String rawQuery) {
    return Query.parse(rawQuery).all();
  }

  /** The error page of the site for a status. */
  public Response error(int status) {
    return switch (status) {
      case 404 -> errors.notFound();
      case 429 -> errors.error(429, "Too Many Requests", "Please wait and try again.");
      case 502, 503, 504 ->
          errors.error(status, "The page was responding too slowly.", "Please try again.");
      default -> errors.error(status, "Something went wrong.", "Please try again later.");
    };
  }
}
