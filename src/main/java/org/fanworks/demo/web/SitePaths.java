package org.fanworks.demo.web;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.fanworks.demo.data.Pseud;
import org.fanworks.demo.data.Tag;
import org.fanworks.demo.view.LinkView;

/** Addresses of pages, escaped as the site escapes them (AO3 reference, 1.3). */
final class SitePaths {
  private static final String SAFE = "-._~!$&'()*+,;=:@";
  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private SitePaths() {}

  /** The page of a tag. */
  static String tag(Tag tag) {
    return "/tags/" + segment(escapedName(tag.name()));
  }

  /** The pages of a medium. */
  static String medium(Tag medium) {
    return "/media/" + segment(escapedName(medium.name()));
  }

  /** The listing of a tag, as blurbs link it. */
  static LinkView tagWorks(Tag tag) {
    return new LinkView(tag.displayName(), tag(tag) + "/works");
  }

  /** The page of a tag, as tag pages link it. */
  static LinkView tagPage(Tag tag) {
    return new LinkView(tag.displayName(), tag(tag));
  }

  private static String escapedName(String name) {
    return name.replace("/", "*s*")
        .replace("&", "*a*")
        .replace(".", "*d*")
        .replace("?", "*q*")
        .replace("#", "*h*");
  }

  /** The tag name that an address means. */
  static String tagName(String segment) {
    return segment
        .replace("*s*", "/")
        .replace("*a*", "&")
        .replace("*d*", ".")
        .replace("*q*", "?")
        .replace("*h*", "#");
  }

  static String user(String login) {
    return "/users/" + segment(login);
  }

  static String pseud(Pseud pseud) {
    return user(pseud.login()) + "/pseuds/" + segment(pseud.name());
  }

  static String work(long id) {
    return "/works/" + id;
  }

  static String chapter(long work, long chapter) {
    return work(work) + "/chapters/" + chapter;
  }

  static String series(long id) {
    return "/series/" + id;
  }

  static String collection(String name) {
    return "/collections/" + segment(name);
  }

  /** A text as one part of a path. */
  static String segment(String text) {
    StringBuilder encoded = new StringBuilder();
    for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
      char character = (char) (octet & 0xFF);
      boolean safe =
          character < 0x80
              && (Character.isLetterOrDigit(character) || SAFE.indexOf(character) >= 0);
      if (safe) {
        encoded.append(character);
      } else {
        encoded.append('%').append(HEX.toHexDigits(octet));
      }
    }
    return encoded.toString();
  }
}
