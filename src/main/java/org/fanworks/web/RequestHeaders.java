package org.fanworks.web;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a request says besides its URL, and what of the answer's headers the asker wants to see.
 *
 * @param accept content types that are understood
 * @param token sent to the client's own site and nowhere else: a client follows no redirect to
 *     another host
 * @param wanted lower-case names of headers that the page is to carry; with {@code cache-control}
 *     among them the page is kept no longer than the site says
 */
public record RequestHeaders(String accept, Optional<BearerToken> token, Set<String> wanted) {
  /** A page for people. */
  public static final RequestHeaders PAGE =
      new RequestHeaders("text/html, */*;q=0.8", Optional.empty(), Set.of());

  public RequestHeaders {
    wanted =
        wanted.stream()
            .map(name -> name.toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());
  }

  /** An answer in JSON. */
  public static RequestHeaders json(Optional<BearerToken> token, Set<String> wanted) {
    return new RequestHeaders("application/json", token, wanted);
  }
}
