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
 * @param toNext the parameters of the link to the next page, if there is one
 * @param toPrevious those of the link to the page before
 */
public record Links(
    Optional<Map<String, String>> toNext, Optional<Map<String, String>> toPrevious) {
  private static final Pattern LINK =
      Pattern.compile("<([^>]*)>\\s*;[^,<]*?rel\\s*=\\s*\"?([A-Za-z]+)\"?");

  public Links {
    toNext = toNext.map(Map::copyOf);
    toPrevious = toPrevious.map(Map::copyOf);
  }

  /** The cursors of a header that may be missing, or be about something else than pages. */
  static Links of(Optional<String> header) {
    Optional<Map<String, String>> next = Optional.empty();
    Optional<Map<String, String>> previous = Optional.empty();
    Matcher links = LINK.matcher(header.orElse(""));
    while (links.find()) {
      if (links.group(2).equals("next")) {
        next = Optional.of(parameters(links.group(1)));
      } else if (links.group(2).startsWith("prev")) {
        previous = Optional.of(parameters(links.group(1)));
      }
    }
    return new Links(next, previous);
  }

  /** Whether the answer said anything of the pages beside it. */
  public boolean present() {
    return toNext.isPresent() || toPrevious.isPresent();
  }

  /** Whether the answer named a next page. */
  boolean hasNext() {
    return toNext.isPresent();
  }

  /** The value of a parameter of the link to the next page. */
  public Optional<String> next(String parameter) {
    return toNext.map(parameters -> parameters.get(parameter));
  }

  /** The value of a parameter of the link to the page before. */
  public Optional<String> previous(String parameter) {
    return toPrevious.map(parameters -> parameters.get(parameter));
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
