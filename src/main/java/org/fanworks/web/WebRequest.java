package org.fanworks.web;

import java.net.URI;
import java.util.Objects;

/**
 * One page that a statement asks for.
 *
 * @param statementId the statement in whose name the request log keeps it
 * @param gate has a say before each request on the wire
 * @param headers what it says besides, and wants to know
 */
public record WebRequest(
    URI url,
    long statementId,
    Cancellation cancellation,
    Redirects redirects,
    RequestGate gate,
    RequestHeaders headers) {
  /** Checks that all parts are there. */
  public WebRequest {
    Objects.requireNonNull(url, "url");
    Objects.requireNonNull(cancellation, "cancellation");
    Objects.requireNonNull(redirects, "redirects");
    Objects.requireNonNull(gate, "gate");
    Objects.requireNonNull(headers, "headers");
  }

  /** A request that follows redirects and passes no gate. */
  public static WebRequest of(URI url, long statementId, Cancellation cancellation) {
    return new WebRequest(
        url, statementId, cancellation, Redirects.FOLLOW, RequestGate.OPEN, RequestHeaders.PAGE);
  }

  /** The same request with another treatment of redirects. */
  public WebRequest withRedirects(Redirects other) {
    return new WebRequest(url, statementId, cancellation, other, gate, headers);
  }

  /** The same request with another gate. */
  public WebRequest withGate(RequestGate other) {
    return new WebRequest(url, statementId, cancellation, redirects, other, headers);
  }

  /** The same request with other headers. */
  public WebRequest withHeaders(RequestHeaders other) {
    return new WebRequest(url, statementId, cancellation, redirects, gate, other);
  }
}
