package org.fanworks.demo.web;

/** Answers the requests for one kind of page. Safe for use by many threads. */
@FunctionalInterface
interface Handler {

  /** Answers a request whose path the route has matched. */
  Response handle(Request request);
}
