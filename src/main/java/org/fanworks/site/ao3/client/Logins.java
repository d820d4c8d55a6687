package org.fanworks.site.ao3.client;

import java.util.regex.Pattern;

/** What logins users can have (AO3 reference, 1.2). */
public final class Logins {
  private static final Pattern LOGIN = Pattern.compile("[A-Za-z0-9_]+");

  private Logins() {}

  /** Whether a user can have the login {@code text}, so that it may be part of a URL. */
  public static boolean isPossible(String text) {
    return LOGIN.matcher(text).matches();
  }
}
