package org.fanworks.demo.index;

import org.fanworks.error.ErrorKind;
import org.fanworks.error.FanworksException;
import org.jspecify.annotations.Nullable;

/**
 * A search that the engine refuses; the site then shows its syntax error page. Never leaves the
 * index.
 */
final class SearchSyntaxException extends FanworksException {
  private static final long serialVersionUID = 1L;

  SearchSyntaxException(String message) {
    this(message, null);
  }

  SearchSyntaxException(String message, @Nullable Throwable cause) {
    super(ErrorKind.SYNTAX, message, cause);
  }
}
