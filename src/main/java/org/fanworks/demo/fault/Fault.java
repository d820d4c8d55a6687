package org.fanworks.demo.fault;

import java.time.Duration;
import java.util.Map;

/** Something that goes wrong with one answer (AO3 reference, 8.3 and 8.4). Immutable. */
public sealed interface Fault {

  /**
   * Another answer than the page.
   *
   * @param body empty for the site's own error page of that status
   */
  record Answer(int status, Map<String, String> headers, String body) implements Fault {
    /** Copies the headers. */
    public Answer {
      headers = Map.copyOf(headers);
    }
  }

  /** The page with a class renamed throughout, as after a redesign. */
  record RenamedClass(String from, String to) implements Fault {}

  /** The connection is closed before the first byte of the answer. */
  record DroppedConnection() implements Fault {}

  /** The connection is closed in the middle of the page, short of the announced length. */
  record TruncatedBody() implements Fault {}

  /** The page comes in pieces with a pause before each. */
  record SlowDrip(int pieces, Duration pause) implements Fault {}

  /** Too many requests, with the seconds to wait. */
  static Fault tooManyRequests(Duration retryAfter) {
    String seconds = Long.toString(retryAfter.toSeconds());
    Map<String, String> headers =
        Map.of("Content-Type", "text/plain; charset=utf-8", "Retry-After", seconds);
    return new Answer(429, headers, "Retry later\n");
  }

  /** Too many requests as the front end says it: a page, and no hint how long to wait. */
  static Fault tooManyRequestsWithoutHint() {
    return status(429);
  }

  /** The site's error page of a status, such as 500, 502 or 503. */
  static Fault status(int status) {
    return new Answer(status, FaultPages.HTML, "");
  }

  /** The challenge of a content delivery network, which can come with 403, 503 and even 200. */
  static Fault challenge(int status) {
    return new Answer(status, FaultPages.CHALLENGE_HEADERS, FaultPages.CHALLENGE);
  }

  /** The whole site is down for maintenance. */
  static Fault maintenance() {
    return new Answer(503, FaultPages.HTML, FaultPages.MAINTENANCE);
  }

  /** The site wants a sign-in first. */
  static Fault loginRedirect() {
    return new Answer(302, Map.of("Location", "/users/login?restricted=true"), "redirected");
  }

  /** A page of somebody else, as hotel networks show it. */
  static Fault otherSite() {
    return new Answer(200, FaultPages.HTML, FaultPages.OTHER_SITE);
  }
}
