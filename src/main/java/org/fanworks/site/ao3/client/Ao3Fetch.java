package org.fanworks.site.ao3.client;

import java.net.URI;
import java.util.Optional;
import org.fanworks.error.ErrorKind;
import org.fanworks.error.FanworksException;
import org.fanworks.site.Execution;
import org.fanworks.site.PageChanged;
import org.fanworks.site.ao3.page.Ao3Page;
import org.fanworks.site.ao3.page.Ao3PageKind;
import org.fanworks.web.WebPage;

/**
 * Gets the archive's pages in the name of one run of a statement, within its budget: one request a
 * page. Redirects are never followed blindly, since the archive also uses them instead of error
 * pages (AO3 reference, 8.4).
 */
public final class Ao3Fetch {
  private final Ao3Session session;
  private final Ao3Urls urls;
  private final Execution execution;

  /** Pages for {@code execution}. */
  public Ao3Fetch(Ao3Session session, Ao3Urls urls, Execution execution) {
    this.session = session;
    this.urls = urls;
    this.execution = execution;
  }

  /** Asks for a page. */
  public Ao3Answer get(URI url) {
    WebPage answer = session.get(url, execution);
    if (answer.location().isPresent()) {
      URI target = answer.location().get();
      if (target.getPath().startsWith("/tags/")) {
        // A synonym's list; other redirects of the archive may be passing failures.
        session.keep(answer);
      }
      return "/404".equals(target.getPath())
          ? new Ao3Answer.Missing()
          : new Ao3Answer.Moved(target);
    }
    Ao3Page page = Ao3Page.read(answer.body(), answer.url().toString());
    if (page.kind().isContent()) {
      session.keep(answer);
    }
    return page.kind() == Ao3PageKind.NOT_FOUND
        ? new Ao3Answer.Missing()
        : new Ao3Answer.Read(page);
  }

  /**
   * Asks for a page of something that may not exist; empty if it does not.
   *
   * @param expected what is asked for, as "AO3 tag page"
   */
  public Optional<Ao3Page> find(URI url, String expected) {
    Ao3Answer answer = get(url);
    if (answer instanceof Ao3Answer.Moved moved) {
      throw unexpected(url, moved.target(), expected);
    }
    return answer instanceof Ao3Answer.Read read ? Optional.of(read.page()) : Optional.empty();
  }

  /**
   * Asks for a page that is known to be there.
   *
   * @param expected what is asked for, as "AO3 list of works"
   */
  public Ao3Page require(URI url, String expected) {
    return find(url, expected)
        .orElseThrow(() -> new PageChanged(expected, "page, but status 404", url.toString()));
  }

  /** Whether robots.txt lets the page be read. */
  public boolean allows(URI url) {
    return session.allows(url, execution);
  }

  /** Tells the user something. */
  public void warn(String message) {
    execution.warn(message);
  }

  public Ao3Urls urls() {
    return urls;
  }

  /** The run that the pages are for. */
  public Execution execution() {
    return execution;
  }

  /**
   * The failure that {@code url} leads to {@code target}.
   *
   * @param expected what was asked for, as "AO3 list of works"
   */
  public static FanworksException unexpected(URI url, URI target, String expected) {
    String message = "The archive sends from " + url + " on to " + target;
    return switch (target.getPath()) {
      case "/users/login", "/lost_cookie", "/auth_error" ->
          new FanworksException(
              ErrorKind.LOGIN_REQUIRED,
              message + ": it wants a session. Give the connection properties user and password.");
      case "/429" ->
          new FanworksException(
              ErrorKind.RATE_LIMITED, message + ": too many requests. Wait five minutes.");
      case "/timeout_error" ->
          new FanworksException(
              ErrorKind.UNREACHABLE, message + ": it is overloaded. Wait some minutes.");
      default -> new PageChanged(expected, "page, but a redirect to " + target, url.toString());
    };
  }
}
