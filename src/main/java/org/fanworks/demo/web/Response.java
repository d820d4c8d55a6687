package org.fanworks.demo.web;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An answer before it goes over the wire. Public for the server.
 *
 * @param body text, or the bytes of a file as characters below 256
 * @param charset turns the body into bytes
 */
public record Response(int status, List<Header> headers, String body, Charset charset) {

  /** A header line. */
  public record Header(String name, String value) {}

  /** Copies the list. */
  public Response {
    headers = List.copyOf(headers);
  }

  /** A page or another text. */
  public Response(int status, List<Header> headers, String body) {
    this(status, headers, body, StandardCharsets.UTF_8);
  }

  /** A file. */
  static Response file(String type, byte[] content) {
    List<Header> headers = List.of(new Header("Content-Type", type));
    String characters = new String(content, StandardCharsets.ISO_8859_1);
    return new Response(200, headers, characters, StandardCharsets.ISO_8859_1);
  }

  public static Response html(int status, String body) {
    return new Response(
        status, List.of(new Header("Content-Type", "text/html; charset=utf-8")), body);
  }

  public static Response text(int status, String body) {
    return new Response(
        status, List.of(new Header("Content-Type", "text/plain; charset=utf-8")), body);
  }

  /** Sends the browser to another page of the site. */
  public static Response redirect(String location) {
    String body = "<html><body>You are being redirected.</body></html>";
    return html(302, body).with("Location", location);
  }

  /** The same answer with another header line. */
  public Response with(String name, String value) {
    List<Header> more = new ArrayList<>(headers);
    more.add(new Header(name, value));
    return new Response(status, more, body, charset);
  }

  /** The same answer with another body. */
  public Response with(String otherBody) {
    return new Response(status, headers, otherBody, charset);
  }

  /** The same answer as another kind of content. */
  Response as(String contentType) {
    List<Header> others =
        headers.stream().filter(header -> !header.name().equals("Content-Type")).toList();
    return new Response(status, others, body).with("Content-Type", contentType);
  }

  public Optional<String> header(String name) {
    return headers.stream()
        .filter(header -> header.name().equalsIgnoreCase(name))
        .map(Header::value)
        .findFirst();
  }
}
