package org.fanworks.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A client without cookies that follows nothing, and a small archive that tests share. */
public final class DemoSite {
  /** Has all special cases; nothing in it goes wrong. */
  public static final DemoArchive SMALL =
      DemoArchive.start(DemoOptions.defaults().withWorks(1_500).withGoneWorks(3));

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private DemoSite() {}

  /** The page at a path of the shared archive. */
  public static Document page(String path) {
    HttpResponse<String> response = get(SMALL, path);
    return Jsoup.parse(response.body(), response.uri().toString());
  }

  /** The answer of the shared archive. */
  public static HttpResponse<String> get(String path) {
    return get(SMALL, path);
  }

  /** The bytes at an address. */
  public static byte[] bytes(String url) {
    try {
      return CLIENT
          .send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofByteArray())
          .body();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  /** The answer of an archive, with pairs of header names and values in the request. */
  public static HttpResponse<String> get(DemoArchive archive, String path, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(archive.url() + path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      return CLIENT.send(request.build(), BodyHandlers.ofString());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  /** Where an answer redirects to. */
  public static String location(HttpResponse<String> response) {
    return response.headers().firstValue("Location").orElse("nowhere");
  }
}
