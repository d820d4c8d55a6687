package org.fanworks.web;

/** What to do with an answer that points to another page of the same host. */
public enum Redirects {
  /** Request the other page and return that. */
  FOLLOW,
  /** Return the redirect itself as a page with its location. */
  RETURN
}
