package org.fanworks.demo.web;

import org.fanworks.demo.view.FlashView;

/** A message that survives one redirect, in a cookie. */
enum Flash {
  NO_PERMISSION(
      "error",
      "Sorry, you don't have permission to access the page you were trying to reach."
          + " Please log in."),
  SYNTAX_ERROR("error", "Your search failed because of a syntax error. Please try again.");

  /** Name of the cookie. */
  static final String COOKIE = "demo_flash";

  private final String kind;
  private final String text;

  Flash(String kind, String text) {
    this.kind = kind;
    this.text = text;
  }

  FlashView view() {
    return new FlashView(kind, text);
  }
}
