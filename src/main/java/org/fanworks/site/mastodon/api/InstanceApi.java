package org.fanworks.site.mastodon.api;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.fanworks.error.FanworksException;
import org.fanworks.site.Execution;
import org.fanworks.web.BearerToken;
import org.fanworks.web.LineStream;
import org.fanworks.web.LiveAnswer;
import org.fanworks.web.Redirects;
import org.fanworks.web.RequestHeaders;
import org.fanworks.web.WebClient;
import org.fanworks.web.WebPage;
import org.fanworks.web.WebRequest;
import org.jspecify.annotations.Nullable;

/**
 * The API of one instance. Thread-safe. What it learns of the server is kept as long as it lives.
 *
 * <p>Before a token is used one request makes sure that it is valid, see {@link TokenStanding}.
 *
 * <p>Whole answers are kept as long as the server allows: 15 seconds for what everybody may see,
 * minutes for what hardly changes, and nothing that an account is told (Mastodon reference, 1).
 */
public final class InstanceApi {
  private static final Set<String> HEADERS =
      Set.of(
          "Link",
          "Cache-Control",
          "X-RateLimit-Limit",
          "X-RateLimit-Remaining",
          "X-RateLimit-Reset");

  private final WebClients clients;
  private final WebClient client;
  private final URI base;
  private final Optional<BearerToken> token;
  private final Optional<TokenStanding> standing;
  private final Knowledge knowledge = new Knowledge();
  private @Nullable WebClient streaming;

  /** The API at {@code base}. */
  InstanceApi(WebClients clients, URI base, Optional<BearerToken> token) {
    this.clients = clients;
    this.client = clients.at(base);
    this.base = base;
    this.token = token;
    this.standing = token.map(given -> TokenStanding.of(base, given));
  }

  /** Host and port, the name of the instance as far as URLs tell it. */
  public String host() {
    return base.getPort() < 0 ? base.getHost() : base.getHost() + ":" + base.getPort();
  }

  /** Whether questions are asked in the name of an account or program. */
  public boolean hasToken() {
    return token.isPresent();
  }

  /** What is known of the server. */
  public Knowledge knowledge() {
    return knowledge;
  }

  /** Where it is. */
  URI base() {
    return base;
  }

  WebClient client() {
    return client;
  }

  Optional<BearerToken> token() {
    return token;
  }

  /**
   * Asks; usually one request.
   *
   * @return empty if there is no such thing, or if the server does not know the question
   */
  public Optional<ApiAnswer> get(ApiRequest request, Execution execution) {
    if (token.isEmpty() && request.needsToken()) {
      throw new ApiRefusal(request, base, false).withoutToken();
    }
    verify(execution);
    return fetch(request, execution);
  }

  /**
   * Makes sure that the server knows the token, if there is one; one request, or none if any
   * connection of the JVM has asked already, or offline.
   *
   * @throws FanworksException of kind LOGIN_REQUIRED if it does not
   */
  public void verify(Execution execution) {
    if (client.isOffline()) {
      return;
    }
    standing.ifPresent(
        found ->
            found.require(
                execution.cancellation(), () -> whose(request(verification(), execution))));
  }

  /** The account of the token; asks once, empty if the token is no account's or tells nothing. */
  public Optional<Account> self(Execution execution) {
    if (token.isEmpty()) {
      throw new ApiRefusal(verification(), base, false).withoutToken();
    }
    verify(execution);
    return known();
  }

  /** The account of the token as far as it has been asked for; makes no request. */
  public Optional<Account> known() {
    return standing.flatMap(TokenStanding::account);
  }

  /** Whose the token is; empty if it is a program's, or does not tell. */
  private Optional<Account> whose(WebPage answer) {
    ApiRefusal refusal = new ApiRefusal(verification(), base, true);
    if (answer.status() == 200) {
      return Optional.of(new Account(ApiAnswer.of(answer).object()));
    }
    if (refusal.leavesTokenOfUse(answer)) {
      return Optional.empty();
    }
    throw refusal.of(answer);
  }

  private static ApiRequest verification() {
    return ApiRequest.of("/api/v1/accounts/verify_credentials").needing("read:accounts");
  }

  private Optional<ApiAnswer> fetch(ApiRequest request, Execution execution) {
    WebPage answer = request(request, execution);
    return switch (answer.status()) {
      case 404, 405, 410, 501 -> Optional.empty();
      case 200, 206 -> Optional.of(success(answer, execution));
      default -> throw refused(request, answer);
    };
  }

  private ApiAnswer success(WebPage page, Execution execution) {
    ApiAnswer answer = ApiAnswer.of(page);
    if (answer.isPartial()) {
      execution.warn(
          "The server is still working on the answer to "
              + page.url().getPath()
              + ", so that rows may be missing. Run the statement again in a few seconds.");
    } else {
      client.keep(page);
    }
    return answer;
  }

  /** Opens a stream of events; usually one request, one more where another host has them. */
  LineStream open(ApiRequest request, Execution execution) {
    if (token.isEmpty()) {
      throw new ApiRefusal(request, base, false).withoutToken();
    }
    verify(execution);
    LiveAnswer answer = client.open(live(request, base, execution));
    Optional<URI> elsewhere = answer.page().location();
    if (elsewhere.isPresent()) {
      URI host = EventStream.trusted(base, elsewhere.get());
      answer = streams(host).open(live(request, host, execution));
    }
    WebPage page = answer.page();
    return answer.lines().orElseThrow(() -> refused(request, page));
  }

  private synchronized WebClient streams(URI host) {
    if (streaming == null) {
      streaming = clients.at(host);
    }
    return streaming;
  }

  private WebRequest live(ApiRequest request, URI host, Execution execution) {
    return WebRequest.of(request.at(host), execution.statementId(), execution.cancellation())
        .withRedirects(Redirects.RETURN)
        .withHeaders(new RequestHeaders("text/event-stream", token, HEADERS))
        .withGate(url -> execution.spendRequest());
  }

  synchronized void close() {
    client.close();
    if (streaming != null) {
      streaming.close();
    }
  }

  private FanworksException refused(ApiRequest request, WebPage answer) {
    return new ApiRefusal(request, base, token.isPresent()).of(answer);
  }

  private WebPage request(ApiRequest request, Execution execution) {
    WebPage answer =
        client.get(
            WebRequest.of(request.at(base), execution.statementId(), execution.cancellation())
                .withHeaders(RequestHeaders.json(token, HEADERS))
                .withGate(url -> execution.spendRequest()));
    knowledge.learnLimits(answer.headers());
    return answer;
  }
}
