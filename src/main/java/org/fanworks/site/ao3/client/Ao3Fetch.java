package org.fanworks.site.ao3.client;

import java.net.URI;
import java.util.Optional;
import org.fanworks.error.ErrorKind;
import org.fanworks.error.FanworksException;
import org.fanworks.site.Execution;
import org.fanworks.site.PageChanged;
import org.fanworks.site.ao3.page.Ao3Page;
import org.fanworks.site.ao3.page.Ao3PageKind;
import org.fanworks.site.ao3.page.UnexpectedPage;
import org.fanworks.web.WebPage;

/**
 * Gets the archive's pages in the name of one run of a statement, within its budget: one request a
 * page. Redirects are never followed blindly, since the archive also uses them instead of error
 * pages (AO3 reference, 8.4).
 */
public final class Ao3Fetch {
  private static final String FILE = "AO3 file of a work";
  private static final String FOR_MEMBERS =
      "only members see it; give the connection properties user and password";
  private static final String HIDDEN = "it is hidden, not revealed yet, or for members only";

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
   * Asks for a page about something that the visitor may not be allowed to see. Such things are
   * absent, as they are from the archive's lists (AO3 reference, 7.3), and a warning tells why.
   *
   * @param expected what is asked for, as "AO3 page of a work"
   */
  public Optional<Ao3Page> visible(URI url, String expected) {
    Ao3Answer answer = get(url);
    if (answer instanceof Ao3Answer.Missing) {
      return Optional.empty();
    }
    Optional<String> reason =
        answer instanceof Ao3Answer.Moved moved
            ? reasonToHide(moved.target())
            : reasonToHide(((Ao3Answer.Read) answer).page());
    reason.ifPresent(why -> warn("There are no rows for " + url + ": " + why + "."));
    if (answer instanceof Ao3Answer.Moved moved && reason.isEmpty()) {
      throw unexpected(url, moved.target(), expected);
    }
    return answer instanceof Ao3Answer.Read read && reason.isEmpty()
        ? Optional.of(read.page())
        : Optional.empty();
  }

  /**
   * Asks for a file. Empty if it does not exist, or may not be seen; a warning tells the latter.
   *
   * @throws FanworksException if a page comes instead of the file
   */
  public Optional<byte[]> file(URI url) {
    WebPage answer = session.get(url, execution);
    if (answer.location().isPresent()) {
      URI target = answer.location().get();
      String reason = reasonToHide(target).orElseThrow(() -> unexpected(url, target, FILE));
      warn("There is no file at " + url + ": " + reason + ".");
      return Optional.empty();
    }
    if (answer.status() == 404) {
      return Optional.empty();
    }
    if (answer.status() != 200 || isPage(answer)) {
      throw UnexpectedPage.of(Ao3Page.read(answer.body(), url.toString()), FILE);
    }
    session.keep(answer);
    return Optional.of(answer.bytes());
  }

  /** Whether it is a page of the archive, and not a file that is made of HTML. */
  private static boolean isPage(WebPage answer) {
    return answer.contentType().startsWith("text/html")
        && Ao3Page.read(answer.body(), answer.url().toString()).main().isPresent();
  }

  private Optional<String> reasonToHide(URI target) {
    if (target.getPath().endsWith("/users/login")) {
      return Optional.of(FOR_MEMBERS);
    }
    boolean turnedAway = urls.isFront(target) || urls.userIn(target).isPresent();
    return turnedAway ? Optional.of(HIDDEN) : Optional.empty();
  }

  private static Optional<String> reasonToHide(Ao3Page page) {
    return switch (page.kind()) {
      case SIGN_IN -> Optional.of(FOR_MEMBERS);
      case MYSTERY -> Optional.of("it is not revealed yet");
      default -> Optional.empty();
    };
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

  /**
   * The name of the member who is signed in; signs in if need be.
   *
   * @param what only a member sees, at the beginning of a sentence
   */
  public String requireMember(String what) {
    return session.requireMember(what, execution);
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
