package org.fanworks.web;

import java.util.Objects;
import java.util.regex.Pattern;
import org.fanworks.error.ErrorKind;
import org.fanworks.error.FanworksException;

/**
 * A secret that proves to a site in whose name a request is made. Immutable; nothing ever shows it.
 */
public final class BearerToken {
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._~+/=-]+");

  private final String value;

  private BearerToken(String value) {
    this.value = value;
  }

  /** The token of this text; one that cannot be sent is of the kind {@code CONFIGURATION}. */
  public static BearerToken of(String text) {
    if (!FORM.matcher(text).matches()) {
      throw new FanworksException(
          ErrorKind.CONFIGURATION,
          "An access token consists of letters, digits and . _ ~ + / = - only");
    }
    return new BearerToken(text);
  }

  String header() {
    return "Bearer " + value;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof BearerToken token && token.value.equals(value);
  }

  @Override
  public int hashCode() {
    return Objects.hash(value);
  }

  /** Says that there is one. */
  @Override
  public String toString() {
    return "hidden";
  }
}
