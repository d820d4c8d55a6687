package org.fanworks.web;

import java.net.URI;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;

/** URLs as they may be shown in logs and messages. */
final class SafeUrl {
  private static final Pattern SECRET_NAME =
      Pattern.compile("(?i).*(password|passwd|token|secret|api_?key|session_id).*");

  private SafeUrl() {}

  /** The URL for use, not for show: only user info is taken out. */
  static URI withoutUserInfo(HttpUrl url) {
    return url.newBuilder().username("").password("").build().uri();
  }

  /** The URL without user info, fragment and the values of secret parameters. */
  static URI of(HttpUrl url) {
    HttpUrl.Builder safe = url.newBuilder().username("").password("").fragment(null);
    for (String name : url.queryParameterNames()) {
      if (SECRET_NAME.matcher(name).matches()) {
        safe.setQueryParameter(name, "hidden");
      }
    }
    return safe.build().uri();
  }
}
