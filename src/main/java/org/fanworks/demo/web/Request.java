package org.fanworks.demo.web;

import com.google.common.base.Splitter;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fanworks.demo.data.User;
import org.fanworks.demo.index.Viewer;

/**
 * What a page handler gets to know about a request.
 *
 * @param rawPath path as it was sent
 * @param form what was sent by POST; empty for all other requests
 * @param cookies by name
 * @param visitor who asks
 * @param placeholders what the route found in the path
 */
record Request(
    String method,
    String rawPath,
    Query query,
    Query form,
    Map<String, String> cookies,
    Visitor visitor,
    Map<String, String> placeholders) {
  private static final Splitter SLASH = Splitter.on('/').omitEmptyStrings();

  /** Copies the maps. */
  Request {
    cookies = Map.copyOf(cookies);
    placeholders = Map.copyOf(placeholders);
  }

  /** A stranger's request before it is routed. */
  static Request of(String method, String rawPath, String rawQuery, Map<String, String> cookies) {
    return new Request(
        method,
        rawPath,
        Query.parse(rawQuery),
        Query.parse(""),
        cookies,
        Visitor.STRANGER,
        Map.of());
  }

  Request with(Map<String, String> found) {
    return new Request(method, rawPath, query, form, cookies, visitor, found);
  }

  /** The same request of somebody known. */
  Request from(Visitor other) {
    return new Request(method, rawPath, query, form, cookies, other, placeholders);
  }

  /** The same request with a filled-in form. */
  Request submitting(Query filled) {
    return new Request(method, rawPath, query, filled, cookies, visitor, placeholders);
  }

  /** The decoded parts of the path. */
  List<String> segments() {
    return SLASH.splitToStream(rawPath).map(Request::decode).toList();
  }

  private static String decode(String segment) {
    try {
      return URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException malformed) {
      return segment;
    }
  }

  /** A placeholder that the route is known to have. */
  String part(String name) {
    String value = placeholders.get(name);
    if (value == null) {
      throw new IllegalStateException("The route of " + rawPath + " has no part " + name + ".");
    }
    return value;
  }

  /** A placeholder that is an id; anything else is the id of nothing. */
  Optional<Long> id(String name) {
    String text = part(name);
    boolean number = !text.isEmpty() && text.length() <= 18 && text.chars().allMatch(this::digit);
    return number ? Optional.of(Long.valueOf(text)) : Optional.empty();
  }

  private boolean digit(int character) {
    return character >= '0' && character <= '9';
  }

  /** What searches and gates ask about who asks. */
  Viewer viewer() {
    return visitor.viewer();
  }

  /** Whether the user's own account asks. */
  boolean isOf(User user) {
    return visitor.user().filter(user::equals).isPresent();
  }

  /** The address to come back to after signing in. */
  String address() {
    return query.after(rawPath);
  }
}
