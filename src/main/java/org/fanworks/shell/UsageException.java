package org.fanworks.shell;

/** Arguments that the shell does not understand. */
final class UsageException extends Exception {
  private static final long serialVersionUID = 1L;

  UsageException(String message) {
    super(message + "\nSee --help.");
  }
}
