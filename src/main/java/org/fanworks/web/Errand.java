package org.fanworks.web;

import okhttp3.HttpUrl;

/**
 * In whose name a request is made.
 *
 * @param robotsTxt whether robots.txt is fetched, which passes no gate
 */
record Errand(
    long statementId,
    Cancellation cancellation,
    RequestGate gate,
    boolean robotsTxt,
    RequestHeaders headers) {
  static Errand of(WebRequest request) {
    return new Errand(request.statementId(), request.cancellation(), request.gate(), false, request.headers());
  }

  /** An errand of no statement. */
  static Errand ofNobody(Cancellation cancellation) {
    return new Errand(0, cancellation, RequestGate.OPEN, false, RequestHeaders.PAGE);
  }

  Errand forRobotsTxt() {
    return new Errand(statementId, cancellation, RequestGate.OPEN, true, RequestHeaders.PAGE);
  }

  void passGate(HttpUrl url) {
    gate.beforeRequest(url.uri());
  }
}
