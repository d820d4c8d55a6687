package org.fanworks.demo.web;

import org.fanworks.demo.view.FlashView;

/** A message that survives one redirect, in a cookie. */
enum Flash {
  NO_PERMISSION(
      "error",
      "Sorry, you don't have permission to access the page you were trying to reach."
          + " Please log in."),
  SIGNED_IN("notice", "Successfully logged in."),
  SIGNED_OUT("notice", "You have been signed out."),
  ALREADY_SIGNED_IN("alert", "You are already logged in."),
  NOT_YOURS("error", "Sorry, that page is for its owner alone."),
  WRONG_PASSWORD("alert", "This password does not go with this name. Please try again."),
  NO_SUCH_USER("error", "Sorry, there's no user by that name."),
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
