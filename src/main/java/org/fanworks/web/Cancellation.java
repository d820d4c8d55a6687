package org.fanworks.web;

/** Stand-in until the web room lands. */
public final class Cancellation {
  /** Stops. */
  public void cancel() {}
}
