package org.fanworks.web;

import java.net.URI;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import org.fanworks.error.ErrorKind;
import org.fanworks.error.FanworksException;
import org.jspecify.annotations.Nullable;

/** The one scheme, host and port that a client may call. */
record Origin(HttpUrl root) {
  private static final Pattern LOOPBACK =
      Pattern.compile("localhost|127(\\.\\d{1,3}){3}|::1|0:0:0:0:0:0:0:1");

  /** Takes the origin from a base URL; a bad one fails with the kind {@code CONFIGURATION}. */
  static Origin of(URI base) {
    @Nullable HttpUrl url = HttpUrl.parse(base.toString());
    // OkHttp would read https:///a as the host "a".
    if (url == null || base.getHost() == null) {
      throw configuration("The base URL of a site must be an absolute https URL");
    }
    if (hasUserInfo(url)) {
      throw configuration(
          "The base URL of " + url.host() + " holds a user name or password; use the properties");
    }
    if (!url.isHttps() && !LOOPBACK.matcher(url.host()).matches()) {
      throw configuration(
          "The base URL of " + url.host() + " must be https; http is for a loopback address only");
    }
    return new Origin(url.newBuilder().encodedPath("/").query(null).fragment(null).build());
  }

  /** A URL of this origin in the form that goes on the wire; any other is refused. */
  HttpUrl require(URI uri) {
    @Nullable HttpUrl url = HttpUrl.parse(uri.toString());
    if (url == null || !contains(url)) {
      throw new FanworksException(
          ErrorKind.INTERNAL, "A client of " + root + " was asked for a page of another host");
    }
    return url.newBuilder().fragment(null).build();
  }

  /** Whether the URL may be called: same scheme, host and port, and no user info. */
  boolean contains(HttpUrl url) {
    return url.scheme().equals(root.scheme())
        && url.host().equals(root.host())
        && url.port() == root.port()
        && !hasUserInfo(url);
  }

  /** Whether it is on this machine. */
  boolean isLoopback() {
    return LOOPBACK.matcher(root.host()).matches();
  }

  String host() {
    return root.host();
  }

  String hostAndPort() {
    return root.host() + ":" + root.port();
  }

  HttpUrl robotsTxt() {
    return root.newBuilder().encodedPath("/robots.txt").build();
  }

  private static boolean hasUserInfo(HttpUrl url) {
    return !url.encodedUsername().isEmpty() || !url.encodedPassword().isEmpty();
  }

  private static FanworksException configuration(String message) {
    return new FanworksException(ErrorKind.CONFIGURATION, message);
  }
}
