package org.fanworks.site.ao3.client;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.fanworks.error.ErrorKind;
import org.fanworks.error.FanworksException;
import org.fanworks.site.Execution;
import org.fanworks.site.PageChanged;
import org.fanworks.site.ao3.page.Ao3Page;
import org.fanworks.site.ao3.page.Ao3PageKind;
import org.fanworks.site.ao3.page.TagPage;
import org.fanworks.site.ao3.page.TagPageParser;
import org.fanworks.site.ao3.page.UnexpectedPage;
import org.fanworks.site.ao3.page.WorkListPage;
import org.fanworks.site.ao3.page.WorkListPageParser;
import org.fanworks.web.Redirects;
import org.fanworks.web.WebClient;
import org.fanworks.web.WebPage;
import org.fanworks.web.WebRequest;

/** The requests that one run of a statement makes to the archive, within its budget. */
public final class Ao3Requests {
  private final WebClient client;
  private final Ao3Urls urls;
  private final Execution execution;

  /** Requests in the name of {@code execution}. */
  public Ao3Requests(WebClient client, Ao3Urls urls, Execution execution) {
    this.client = client;
    this.urls = urls;
    this.execution = execution;
  }

  /** Asks for a page of a list of works; one request. */
  public ListAnswer works(WorkRoute route, int page) {
    URI url = urls.works(route.source(), route.options().parameters(page));
    WebRequest request = request(url);
    WebPage answer = client.get(request);
    if (answer.location().isPresent()) {
      return moved(request, answer);
    }
    Ao3Page parsed = Ao3Page.read(answer.body(), answer.url().toString());
    if (parsed.kind() == Ao3PageKind.NOT_FOUND) {
      return new ListAnswer.Missing();
    }
    if (parsed.kind() == Ao3PageKind.FLASH_ERROR && route.options().isWritten()) {
      throw new FanworksException(
          ErrorKind.DATA,
          "The archive does not understand the text that ao3.works.any_text is compared with. It"
              + " is in the archive's own search language; put words with signs into quotes.",
          UnexpectedPage.of(parsed, WorkListPageParser.PAGE));
    }
    WorkListPage list = WorkListPageParser.parse(parsed);
    client.keep(request, answer);
    list.warnings().forEach(execution::warn);
    return new ListAnswer.Listed(list);
  }

  /** Asks for a tag's own page; one request. Empty if there is no such tag. */
  public Optional<TagPage> tag(String name) {
    WebRequest request = request(urls.tag(name));
    WebPage answer = client.get(request);
    if (answer.location().isPresent()) {
      throw unexpected(answer.url(), answer.location().get());
    }
    Ao3Page parsed = Ao3Page.read(answer.body(), answer.url().toString());
    if (parsed.kind() == Ao3PageKind.NOT_FOUND) {
      return Optional.empty();
    }
    TagPage tag = TagPageParser.parse(parsed);
    client.keep(request, answer);
    return Optional.of(tag);
  }

  /** A tag's list is kept as moved only if it moved to that of another tag. */
  private ListAnswer moved(WebRequest request, WebPage answer) {
    URI target = answer.location().orElseThrow();
    if (target.getPath().startsWith("/tags/")) {
      client.keep(request, answer);
    }
    return new ListAnswer.Moved(target);
  }

  /** Whether robots.txt lets the list be read. */
  public boolean allows(WorkRoute route) {
    URI url = urls.works(route.source(), route.options().parameters(1));
    return client.allows(url, execution.cancellation());
  }

  /** Tells the user something. */
  public void warn(String message) {
    execution.warn(message);
  }

  public Ao3Urls urls() {
    return urls;
  }

  /** The failure that {@code source} cannot have given this answer. */
  public FanworksException unexpected(WorkSource source, ListAnswer answer) {
    URI url = urls.works(source, List.of());
    return answer instanceof ListAnswer.Moved moved
        ? unexpected(url, moved.target())
        : new PageChanged(WorkListPageParser.PAGE, "list, but status 404", url.toString());
  }

  /** The failure that a page of {@code route} lacks something. */
  public PageChanged changed(WorkRoute route, String missing) {
    URI url = urls.works(route.source(), route.options().parameters(1));
    return new PageChanged(WorkListPageParser.PAGE, missing, url.toString());
  }

  private WebRequest request(URI url) {
    return WebRequest.of(url, execution.statementId(), execution.cancellation())
        .withRedirects(Redirects.RETURN)
        .withGate(request -> execution.spendRequest());
  }

  /** The archive's redirects instead of an error page (AO3 reference, 8.4). */
  private static FanworksException unexpected(URI url, URI target) {
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
      default ->
          new PageChanged(
              WorkListPageParser.PAGE, "list, but a redirect to " + target, url.toString());
    };
  }
}
