package org.fanworks.web;

import java.net.URI;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The answer of a site: a page, a redirect that was asked to be returned, or a client error such as
 * 404, which the site's own code judges.
 *
 * @param url where the page came from, after redirects
 * @param location the absolute target of a returned redirect
 * @param contentType as sent, empty when the site names none
 * @param headers those that the request wanted, by lower-case name; several of one name are joined
 *     by commas
 * @param body decoded as UTF-8; of what is no text, a character for each byte
 */
public record WebPage(
    URI url,
    int status,
    Optional<URI> location,
    String contentType,
    Map<String, String> headers,
    String body) {
  /** Checks that all parts are there. */
  public WebPage {
    Objects.requireNonNull(url, "url");
    Objects.requireNonNull(location, "location");
    Objects.requireNonNull(contentType, "contentType");
    headers = Map.copyOf(headers);
    Objects.requireNonNull(body, "body");
  }

  /** The body as it came, after decompression. */
  public byte[] bytes() {
    return body.getBytes(BodyCharset.of(contentType));
  }
}
