package org.fanworks.site.mastodon.api;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A question to an instance: a path with its parameters, in their order. Immutable.
 *
 * @param scope of the token that it takes, for messages; empty where none is needed
 */
public record ApiRequest(String path, List<Parameter> parameters, String scope) {
  /** A name and a value, not encoded. */
  public record Parameter(String name, String value) {}

  public ApiRequest {
    parameters = List.copyOf(parameters);
  }

  /** The path that {@code template} gives when each {@code %s} is one of {@code segments}. */
  public static ApiRequest of(String template, String... segments) {
    Object[] encoded = new Object[segments.length];
    for (int i = 0; i < encoded.length; i++) {
      encoded[i] = encode(segments[i]).replace("+", "%20");
    }
    return new ApiRequest(String.format(Locale.ROOT, template, encoded), List.of(), "");
  }

  /** The same question, for which a token needs this scope. */
  public ApiRequest needing(String tokenScope) {
    return new ApiRequest(path, parameters, tokenScope);
  }

  /** The same question with one more parameter. */
  public ApiRequest with(String name, String value) {
    List<Parameter> more = new ArrayList<>(parameters);
    more.add(new Parameter(name, value));
    return new ApiRequest(path, more, scope);
  }

  public ApiRequest with(String name, long value) {
    return with(name, Long.toString(value));
  }

  /** The same question with a parameter that is true, if it is. */
  public ApiRequest flag(String name, boolean value) {
    return value ? with(name, "true") : this;
  }

  /** The same question with a parameter, if there is a value for it. */
  public ApiRequest with(String name, Optional<String> value) {
    return value.map(found -> with(name, found)).orElse(this);
  }

  /** The same question with a parameter for each value. */
  public ApiRequest all(String name, List<String> values) {
    ApiRequest request = this;
    for (String value : values) {
      request = request.with(name, value);
    }
    return request;
  }

  /** Whether a token has to be sent. */
  public boolean needsToken() {
    return !scope.isEmpty();
  }

  URI at(URI base) {
    String root = base.toString();
    String start = root.endsWith("/") ? root.substring(0, root.length() - 1) : root;
    return URI.create(start + this);
  }

  /** Path and parameters as they are sent. */
  @Override
  public String toString() {
    return parameters.isEmpty()
        ? path
        : path
            + parameters.stream()
                .map(parameter -> encode(parameter.name()) + "=" + encode(parameter.value()))
                .collect(Collectors.joining("&", "?", ""));
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
