package org.fanworks.web;

import java.net.URI;

/** A say in each request of a statement before it is made, such as its request budget. */
@FunctionalInterface
public interface RequestGate {
  /** Lets every request pass. */
  RequestGate OPEN = url -> {};

  /**
   * Called once for each request of a page that is about to be sent, retries and redirects
   * included, robots.txt not; throws in order to refuse it.
   */
  void beforeRequest(URI url);
}
