package org.fanworks.web;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import okhttp3.Headers;
import okhttp3.HttpUrl;

/**
 * What came back for one request.
 *
 * @param bytes of the body after decompression
 * @param oversized whether the body is larger than allowed; then {@code body} is empty
 */
record Answer(
    HttpUrl url, int status, Headers headers, String body, long bytes, boolean oversized) {
  private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

  Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name));
  }

  /** The headers of those lower-case names, several of one name joined by commas. */
  Map<String, String> headers(Set<String> names) {
    return names.stream()
        .filter(name -> headers.get(name) != null)
        .collect(
            Collectors.toMap(Function.identity(), name -> String.join(", ", headers.values(name))));
  }

  /** Whether it is meant for programs: then no block page, which is for people. */
  boolean isJson() {
    return header("Content-Type").filter(type -> type.startsWith("application/json")).isPresent();
  }

  boolean isRedirect() {
    return REDIRECTS.contains(status);
  }

  /** The absolute target of a redirect, empty when there is none or it cannot be read. */
  Optional<HttpUrl> location() {
    return isRedirect()
        ? header("Location").flatMap(target -> Optional.ofNullable(url.resolve(target)))
        : Optional.empty();
  }
}
