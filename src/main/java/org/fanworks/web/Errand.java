package org.fanworks.web;

import java.util.Optional;
import okhttp3.HttpUrl;

/**
 * In whose name a request is made, and how.
 *
 * @param robotsTxt whether robots.txt is fetched, which passes no gate
 * @param form what is sent along by POST; empty for a GET
 * @param live takes over an answer that has no end; empty if only whole answers are wanted
 */
record Errand(
    long statementId,
    Cancellation cancellation,
    RequestGate gate,
    boolean robotsTxt,
    RequestHeaders headers,
    Optional<WebForm> form,
    Optional<LiveCall> live) {
  static Errand of(WebRequest request) {
    return new Errand(
        request.statementId(),
        request.cancellation(),
        request.gate(),
        false,
        request.headers(),
        Optional.empty(),
        Optional.empty());
  }

  /** An errand of no statement. */
  static Errand ofNobody(Cancellation cancellation) {
    return new Errand(
        0,
        cancellation,
        RequestGate.OPEN,
        false,
        RequestHeaders.PAGE,
        Optional.empty(),
        Optional.empty());
  }

  Errand forRobotsTxt() {
    return new Errand(
        statementId,
        cancellation,
        RequestGate.OPEN,
        true,
        RequestHeaders.PAGE,
        Optional.empty(),
        Optional.empty());
  }

  Errand with(WebForm sent) {
    return new Errand(statementId, cancellation, gate, robotsTxt, headers, Optional.of(sent), live);
  }

  Errand with(LiveCall taker) {
    return new Errand(
        statementId, cancellation, gate, robotsTxt, headers, form, Optional.of(taker));
  }

  /** Whether doing it twice is the same as doing it once. */
  boolean isRepeatable() {
    return form.isEmpty();
  }

  void passGate(HttpUrl url) {
    gate.beforeRequest(url.uri());
  }
}
