package org.fanworks.web;

import java.net.URI;
import java.util.Objects;

/**
 * One page that a statement asks for.
 *
 * @param statementId the statement in whose name the request log keeps it
 * @param gate has a say before each request on the wire
 */
public record WebRequest(
    URI url, long statementId, Cancellation cancellation, Redirects redirects, RequestGate gate) {
  /** Checks that all parts are there. */
  public WebRequest {
    Objects.requireNonNull(url, "url");
    Objects.requireNonNull(cancellation, "cancellation");
    Objects.requireNonNull(redirects, "redirects");
    Objects.requireNonNull(gate, "gate");
  }

  /** A request that follows redirects and passes no gate. */
  public static WebRequest of(URI url, long statementId, Cancellation cancellation) {
    return new WebRequest(url, statementId, cancellation, Redirects.FOLLOW, RequestGate.OPEN);
  }

  /** The same request with another treatment of redirects. */
  public WebRequest withRedirects(Redirects other) {
    return new WebRequest(url, statementId, cancellation, other, gate);
  }

  /** The same request with another gate. */
  public WebRequest withGate(RequestGate other) {
    return new WebRequest(url, statementId, cancellation, redirects, other);
  }
}
