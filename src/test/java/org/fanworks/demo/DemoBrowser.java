package org.fanworks.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fanworks.demo.data.DemoAccount;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A client with cookies that follows nothing. */
public final class DemoBrowser {
  private static final String LOGIN = "/users/login";

  private final CookieManager cookies = new CookieManager();
  private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();
  private final DemoArchive archive;

  /** What came back. */
  public record Seen(int status, String location, String body) {
    public Document page() {
      return Jsoup.parse(body);
    }
  }

  public DemoBrowser(DemoArchive archive) {
    this.archive = archive;
  }

  public Seen get(String address) {
    return send(HttpRequest.newBuilder(URI.create(archive.url() + address)).build());
  }

  /** The token of the form to sign in. */
  public String token() {
    return tokenOn(get(LOGIN));
  }

  public Seen signIn(DemoAccount account) {
    return signInAt(LOGIN, account);
  }

  public Seen signIn(String name, String password) {
    return post(LOGIN, fields(name, password, token()));
  }

  public Seen signIn(DemoAccount account, String token) {
    return post(LOGIN, fields(account.login(), account.password(), token));
  }

  /** Fills in the form on the page at an address. */
  public Seen signInAt(String address, DemoAccount account) {
    Seen form = get(address);
    String action = form.page().expectFirst("form#new_user").attr("action");
    return post(action, fields(account.login(), account.password(), tokenOn(form)));
  }

  public Seen signOut() {
    Element token = get("/").page().expectFirst("meta[name=csrf-token]");
    return post(
        "/users/logout", Map.of("_method", "delete", "authenticity_token", token.attr("content")));
  }

  /** The value of a cookie. */
  public Optional<String> cookie(String name) {
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals(name))
        .map(HttpCookie::getValue)
        .findFirst();
  }

  /** Drops a cookie. */
  public void forget(String name) {
    cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals(name))
        .toList()
        .forEach(cookie -> cookies.getCookieStore().remove(archive.url(), cookie));
  }

  private static String tokenOn(Seen form) {
    return form.page().expectFirst("form#new_user input[name=authenticity_token]").val();
  }

  private static Map<String, String> fields(String name, String password, String token) {
    return Map.of("user[login]", name, "user[password]", password, "authenticity_token", token);
  }

  private Seen post(String address, Map<String, String> fields) {
    String body =
        fields.entrySet().stream()
            .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    return send(
        HttpRequest.newBuilder(URI.create(archive.url() + address))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body))
            .build());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private Seen send(HttpRequest request) {
    try {
      HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
      return new Seen(response.statusCode(), DemoSite.location(response), response.body());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }
}
