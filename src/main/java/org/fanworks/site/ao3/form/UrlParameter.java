package org.fanworks.site.ao3.form;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** A parameter of a URL, as people read it. */
public record UrlParameter(String name, String value) {
  /** The parameter as it goes over the wire. */
  public String encoded() {
    return encode(name) + "=" + encode(value);
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Override
  public String toString() {
    return name + "=" + value;
  }
}
