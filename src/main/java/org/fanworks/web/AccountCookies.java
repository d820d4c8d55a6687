package org.fanworks.web;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import okhttp3.Cookie;
import okhttp3.CookieJar;
import okhttp3.HttpUrl;

/**
 * The cookies of one account, in memory alone. Thread-safe. No value of a cookie ever leaves it
 * except to the site.
 */
final class AccountCookies implements CookieJar {
  /** No honest site needs more; each new one then takes the place of the oldest. */
  private static final int MOST = 200;

  private final Map<Key, Cookie> cookies = new LinkedHashMap<>();

  private record Key(String name, String domain, String path) {
    static Key of(Cookie cookie) {
      return new Key(cookie.name(), cookie.domain(), cookie.path());
    }
  }

  @Override
  public synchronized void saveFromResponse(HttpUrl url, List<Cookie> received) {
    for (Cookie cookie : received) {
      Key key = Key.of(cookie);
      cookies.remove(key);
      if (isAlive(cookie)) {
        cookies.put(key, cookie);
      }
    }
    for (Iterator<Key> oldest = cookies.keySet().iterator(); cookies.size() > MOST; ) {
      oldest.next();
      oldest.remove();
    }
  }

  @Override
  public synchronized List<Cookie> loadForRequest(HttpUrl url) {
    cookies.values().removeIf(cookie -> !isAlive(cookie));
    return cookies.values().stream().filter(cookie -> cookie.matches(url)).toList();
  }

  /** Whether the site has set a cookie of this name that is still good. */
  synchronized boolean has(String name) {
    return cookies.values().stream()
        .anyMatch(cookie -> cookie.name().equals(name) && isAlive(cookie));
  }

  synchronized void clear() {
    cookies.clear();
  }

  private static boolean isAlive(Cookie cookie) {
    return cookie.expiresAt() > System.currentTimeMillis();
  }
}
