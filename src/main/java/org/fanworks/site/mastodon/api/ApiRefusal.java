package org.fanworks.site.mastodon.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.Locale;
import org.fanworks.error.ErrorKind;
import org.fanworks.error.FanworksException;
import org.fanworks.web.WebPage;

/** Turns the statuses of refused requests into failures (Mastodon reference, 8.2 and 8.3). */
record ApiRefusal(ApiRequest request, URI base, boolean withToken) {
  private static final int LONGEST_TEXT = 200;

  /** The failure of an answer that is neither a success nor a 404. */
  FanworksException of(WebPage answer) {
    String told = text(answer);
    return isAboutAccess(answer.status(), told)
        ? new FanworksException(ErrorKind.LOGIN_REQUIRED, said(answer, told) + remedy(answer))
        : new FanworksException(ErrorKind.DATA, said(answer, told) + ".");
  }

  /** The failure of a question that no token was given for. */
  FanworksException withoutToken() {
    return new FanworksException(
        ErrorKind.LOGIN_REQUIRED,
        base.getHost() + " answers " + request.path() + " to accounts only" + tokenHint());
  }

  /**
   * Whether a token may be used although its server does not say whose it is: it is a program's, or
   * lacks the scope to tell. Other refusals are about the token itself, or the login behind it.
   */
  boolean leavesTokenOfUse(WebPage verification) {
    return verification.status() == 422
        || (verification.status() == 403 && !text(verification).startsWith("Your login"));
  }

  private static boolean isAboutAccess(int status, String told) {
    return status == 401
        || status == 403
        || (status == 422
            && told.toLowerCase(Locale.ROOT).contains("requires an authenticated user"));
  }

  private String said(WebPage answer, String told) {
    return base.getHost()
        + " answered "
        + answer.status()
        + " to "
        + request.path()
        + (told.isEmpty() ? "" : " (\"" + told + "\")");
  }

  private String remedy(WebPage answer) {
    String feed =
        request.path().contains("/timelines/")
            ? " The server may have closed this feed, see timelines_access in mastodon.instance."
            : "";
    if (!withToken) {
      return tokenHint() + feed;
    }
    return answer.status() == 401
        ? ". The access token is not valid; create another one and give it to the connection"
            + " property mastodon.accessToken."
            + feed
        : ". The access token needs the scope "
            + (request.needsToken() ? request.scope() : "read")
            + ", and an account that may do this."
            + feed;
  }

  private String tokenHint() {
    String scope = request.needsToken() ? " with the scope " + request.scope() : "";
    return ". Give the connection property mastodon.accessToken a token"
        + scope
        + " (on the server: Preferences, Development, New application).";
  }

  /** What the server says, in one line; nothing if it is a page for people. */
  private static String text(WebPage answer) {
    if (!answer.contentType().startsWith("application/json")) {
      return "";
    }
    JsonNode body = ApiAnswer.parse(answer.body(), answer.url().toString());
    String told = body.path("error").asText("").replaceAll("\\p{Cntrl}+", " ");
    return told.length() > LONGEST_TEXT ? told.substring(0, LONGEST_TEXT) : told;
  }
}
