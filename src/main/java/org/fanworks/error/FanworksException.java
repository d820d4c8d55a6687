package org.fanworks.error;

import org.jspecify.annotations.Nullable;

/**
 * Root of all failures inside the driver. The message says what happened, where, and how to go on;
 * it never holds a password, token or cookie.
 */
public class FanworksException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final ErrorKind kind;

  /** A failure without a cause of its own. */
  public FanworksException(ErrorKind kind, String message) {
    this(kind, message, null);
  }

  /** A failure brought about by {@code cause}. */
  public FanworksException(ErrorKind kind, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.kind = kind;
  }

  /** What kind of failure this is. */
  public final ErrorKind kind() {
    return kind;
  }
}
