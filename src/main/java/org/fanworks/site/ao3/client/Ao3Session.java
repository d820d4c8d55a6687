package org.fanworks.site.ao3.client;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fanworks.error.ErrorKind;
import org.fanworks.error.FanworksException;
import org.fanworks.site.Execution;
import org.fanworks.site.ao3.page.Ao3Page;
import org.fanworks.site.ao3.page.SignInPage;
import org.fanworks.site.ao3.page.SignInPageParser;
import org.fanworks.web.Redirects;
import org.fanworks.web.WebClient;
import org.fanworks.web.WebForm;
import org.fanworks.web.WebPage;
import org.fanworks.web.WebRequest;

/**
 * Fetches pages of the archive as a guest or as a member (AO3 reference, 7). Thread-safe.
 *
 * <p>A member signs in at the first page, which costs two requests more, once for the JVM. If the
 * archive has forgotten the member, as a page without a greeting or a redirect to the form tells,
 * the member signs in again and the page is asked for once more. Offline nobody signs in: the kept
 * pages of the account are all that there is.
 */
public final class Ao3Session {
  /** The cookie that the archive sets for whoever is signed in. */
  private static final String MARK = "user_credentials";

  /** Nothing that users write comes before this tag, and none of it can look like it. */
  private static final Pattern GUEST_PAGE = Pattern.compile("<body[^>]*\\blogged-out\\b");

  private final WebClient client;
  private final Ao3Urls urls;
  private final Optional<Membership> membership;

  private Ao3Session(WebClient client, Ao3Urls urls, Optional<Membership> membership) {
    this.client = client;
    this.urls = urls;
    this.membership = membership;
  }

  /** The session of somebody without an account. */
  public static Ao3Session ofGuest(WebClient client, Ao3Urls urls) {
    return new Ao3Session(client, urls, Optional.empty());
  }

  /**
   * The session of an account.
   *
   * @param client made for {@link Membership#web}
   */
  public static Ao3Session ofMember(WebClient client, Ao3Urls urls, Membership membership) {
    return new Ao3Session(client, urls, Optional.of(membership));
  }

  /**
   * Fetches a page within the budget of {@code execution}; redirects are returned.
   *
   * @throws SignInRefused if the archive does not let the account in
   */
  public WebPage get(URI url, Execution execution) {
    WebRequest request = request(url, execution);
    if (membership.isEmpty() || client.isOffline()) {
      return client.get(request);
    }
    Membership member = membership.get();
    Membership.Stay stay = enter(member, execution);
    WebPage page = client.get(request);
    if (!isForGuests(page)) {
      return page;
    }
    member.replace(stay, execution.cancellation(), () -> signIn(member, execution));
    WebPage again = client.get(request);
    if (isForGuests(again)) {
      throw new FanworksException(
          ErrorKind.LOGIN_REQUIRED,
          "The archive forgets " + member.account() + " right after signing in, at " + url);
    }
    return again;
  }

  /**
   * The member's name as the archive spells it; signs in if need be.
   *
   * @param what needs an account, as "The history"
   * @throws FanworksException of kind {@link ErrorKind#LOGIN_REQUIRED} for a guest
   */
  public String requireMember(String what, Execution execution) {
    Membership member =
        membership.orElseThrow(
            () ->
                new FanworksException(
                    ErrorKind.LOGIN_REQUIRED,
                    what
                        + " belongs to an account: give the connection properties user"
                        + " and password."));
    return client.isOffline()
        ? member.account().name()
        : enter(member, execution).name().orElseThrow();
  }

  /** Whether robots.txt lets this page be read; may cost the request for robots.txt. */
  public boolean allows(URI url, Execution execution) {
    return client.allows(url, execution.cancellation());
  }

  /** Lets a page be answered from the cache, now that it is known to be whole. */
  void keep(WebPage page) {
    client.keep(page);
  }

  /** Who is signed in, as the archive spells it; makes no request. */
  public Optional<String> signedInAs() {
    return membership.flatMap(Membership::signedInAs);
  }

  private Membership.Stay enter(Membership member, Execution execution) {
    return member.enter(execution.cancellation(), () -> signIn(member, execution));
  }

  /** Sends the form, once; the name that the archive then greets. */
  private String signIn(Membership member, Execution execution) {
    WebRequest request = request(urls.signIn(), execution);
    client.clearCookies();
    WebPage form = client.get(request);
    SignInPage page = SignInPageParser.parse(Ao3Page.read(form.body(), form.url().toString()));
    WebPage answer = client.post(request, filled(page, member.account()));
    if (answer.location().isEmpty()) {
      Ao3Page seen = Ao3Page.read(answer.body(), answer.url().toString());
      throw SignInPageParser.parse(seen)
          .refusal()
          .map(member::refuse)
          .orElseThrow(() -> notSignedIn(member, "shows the form again, and says nothing"));
    }
    String name =
        urls.userIn(answer.location().get())
            .orElseThrow(() -> notSignedIn(member, "leads to " + answer.location().get()));
    if (!client.hasCookie(MARK)) {
      throw notSignedIn(member, "does not set the cookie " + MARK);
    }
    return name;
  }

  private static WebForm filled(SignInPage page, Ao3Account account) {
    return WebForm.empty()
        .with("authenticity_token", page.token())
        .with("user[login]", account.name())
        .with("user[password]", account.password())
        .with("user[remember_me]", "0")
        .with("commit", "Log in");
  }

  private static FanworksException notSignedIn(Membership member, String reason) {
    return new FanworksException(
        ErrorKind.LOGIN_REQUIRED,
        "Signing in "
            + member.account()
            + " failed: the archive "
            + reason
            + ". Sign in with a browser to see what it wants, and try again later.");
  }

  /** Whether the archive does not know the member any more. */
  private boolean isForGuests(WebPage page) {
    if (page.location().isPresent()) {
      return urls.isSignIn(page.location().get());
    }
    return page.status() == 200 && GUEST_PAGE.matcher(page.body()).find();
  }

  private static WebRequest request(URI url, Execution execution) {
    return WebRequest.of(url, execution.statementId(), execution.cancellation())
        .withRedirects(Redirects.RETURN)
        .withGate(request -> execution.spendRequest());
  }
}
