package org.fanworks.site.mastodon.api;

import com.google.common.base.Splitter;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The cursors that a Link header names. Only those are taken of its URLs: the URLs themselves drop
 * parameters, and may be of another host (Mastodon reference, 3). Immutable.
 *
 * @param present whether the answer had such a header at all
 */
public record Links(boolean present, Map<String, String> next, Map<String, String> previous) {
  private static final Pattern LINK =
      Pattern.compile("<([^>]*)>\\s*;[^,<]*?rel\\s*=\\s*\"?([A-Za-z]+)\"?");

  public Links {
    next = Map.copyOf(next);
    previous = Map.copyOf(previous);
  }

  /** The cursors of a header that may be missing. */
  static Links of(Optional<String> header) {
    Map<String, String> next = Map.of();
    Map<String, String> previous = Map.of();
    Matcher links = LINK.matcher(header.orElse(""));
    while (links.find()) {
      if (links.group(2).equals("next")) {
        next = parameters(links.group(1));
      } else if (links.group(2).startsWith("prev")) {
        previous = parameters(links.group(1));
      }
    }
    return new Links(header.isPresent(), next, previous);
  }

  /** The value of a parameter of the link to the next page. */
  public Optional<String> next(String parameter) {
    return Optional.ofNullable(next.get(parameter));
  }

  /** The value of a parameter of the link to the page before. */
  public Optional<String> previous(String parameter) {
    return Optional.ofNullable(previous.get(parameter));
  }

  private static Map<String, String> parameters(String url) {
    Map<String, String> parameters = new HashMap<>();
    int mark = url.indexOf('?');
    if (mark >= 0) {
      for (String pair : Splitter.on('&').omitEmptyStrings().split(url.substring(mark + 1))) {
        int equals = pair.indexOf('=');
        if (equals > 0) {
          parameters.put(decode(pair.substring(0, equals)), decode(pair.substring(equals + 1)));
        }
      }
    }
    return parameters;
  }

  private static String decode(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException malformed) {
      return text;
    }
  }
}
