package org.fanworks.web;

import java.net.URI;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import okhttp3.CookieJar;
import okhttp3.HttpUrl;

/**
 * Reads the pages of one site, politely. Thread-safe. There is no way around pacing, robots.txt,
 * Retry-After and the log: every request, also a retry or redirect, goes through them.
 *
 * <p>The first page costs one request more, for robots.txt. All clients of a host in this JVM share
 * its pace. Failures are {@link RobotsDisallowed}, {@link RateLimited}, {@link Blocked}, {@link
 * Unreachable}, {@link RedirectRefused}, or the reason of the cancellation.
 */
public final class WebClient implements AutoCloseable {
  private final WebOptions options;
  private final RequestLog log;
  private final HostPacer pacer;
  private final Origin origin;
  private final Transport transport;
  private final PatientTransport pages;
  private final RobotsTxt robots;
  private final RedirectFollower redirects;
  private final HostPacer.Demand minInterval;
  private final HostPacer.Demand crawlDelay;
  private final AccountCookies cookies;
  private final KeptPages kept;
  private final Cancellation closing = new Cancellation();

  /** What a client shares with others. */
  record Surroundings(Account account, RequestLog log, CacheUse cache, Ticker ticker, Host host) {}

  /** The client of a guest, whose requests are kept in {@code log}. */
  public WebClient(WebOptions options, RequestLog log) {
    this(options, Account.GUEST, log);
  }

  /** The client of {@code account}; that it signs in is left to the site's own code. */
  public WebClient(WebOptions options, Account account, RequestLog log) {
    this(options, account, log, CacheUse.NONE);
  }

  /** The client of {@code account} that uses kept pages as told. */
  public WebClient(WebOptions options, Account account, RequestLog log, CacheUse cache) {
    this(
        options,
        new Surroundings(account, log, cache, Ticker.SYSTEM, Hosts.of(Origin.of(options.base()))));
  }

  /** A client with surroundings of its own, for tests. */
  WebClient(WebOptions options, Surroundings surroundings) {
    RequestLog log = surroundings.log();
    Ticker ticker = surroundings.ticker();
    Host host = surroundings.host();
    this.options = options;
    this.log = log;
    this.pacer = host.pacer();
    this.origin = Origin.of(options.base());
    this.kept = new KeptPages(surroundings.cache(), surroundings.account(), log, ticker);
    Account account = surroundings.account();
    this.cookies = account.cookies();
    this.transport = new Transport(options, account.isGuest() ? CookieJar.NO_COOKIES : cookies);
    this.minInterval = pacer.demand(options.minInterval());
    this.crawlDelay = pacer.demand(Duration.ZERO);
    PacedTransport paced =
        new PacedTransport(transport, host, ticker, log, options.maxRetryAfter());
    Backoff backoff =
        new Backoff(options.backoff(), () -> ThreadLocalRandom.current().nextDouble());
    this.pages = new PatientTransport(paced, options, backoff);
    this.redirects = new RedirectFollower(origin);
    this.robots = new RobotsTxt(origin, pages, kept, crawlDelay);
  }

  /**
   * Fetches one page, unless it is kept and fresh. Waits for its slot, for pauses the site asks for
   * and for retries; cancelling ends every wait.
   *
   * @return an answer of 2xx, of 4xx other than 403, 429 and 445, or of 3xx when redirects are to
   *     be returned
   */
  public WebPage get(WebRequest request) {
    HttpUrl start = origin.require(request.url());
    return untilClosed(
        request.cancellation(),
        () -> kept.get(request, start, () -> page(read(start, request), request.headers())));
  }

  /**
   * Lets a page answer the same request again for a while, without the network. For a complete page
   * of the kind that was asked for, never for an error, a sign-in form or a challenge; the site's
   * own code alone can tell. Does nothing without a cache, with a page that comes from it, or if
   * the site says that it must not be kept and the request wanted to know.
   *
   * @param page what {@link #get} returned, the same object
   */
  public void keep(WebPage page) {
    kept.keep(page);
  }

  /**
   * Sends a form by POST, once: a failure is never followed by another try, since the first one may
   * have been done all the same. A redirect is followed by GET, or returned.
   *
   * @return an answer as {@link #get} returns it
   */
  public WebPage post(WebRequest request, WebForm form) {
    HttpUrl start = origin.require(request.url());
    Errand reading = Errand.of(request);
    kept.requireOnline(start);
    return untilClosed(
        request.cancellation(),
        () -> {
          Answer answer = fetch(start, reading.with(form));
          return page(
              switch (request.redirects()) {
                case RETURN -> answer;
                case FOLLOW -> redirects.followFrom(answer, url -> fetch(url, reading));
              },
              request.headers());
        });
  }

  /** Makes ready what the first request would have to wait for; makes no request. */
  public void prepare() {
    transport.prepare();
  }

  /** Whether kept pages are all that there is. */
  public boolean isOffline() {
    return kept.offline();
  }

  /**
   * Opens a stream of events, which takes one request; it goes on until it is closed or cancelled,
   * and holds up no other request. Redirects are returned.
   */
  public LiveAnswer open(WebRequest request) {
    HttpUrl start = origin.require(request.url());
    LiveCall live = new LiveCall();
    Errand errand = Errand.of(request).with(live);
    return untilClosed(
        request.cancellation(),
        () -> new LiveAnswer(page(fetch(start, errand), request.headers()), live.lines()));
  }

  /** Whether the site has given the account a cookie of this name that is still good. */
  public boolean hasCookie(String name) {
    return cookies.has(name);
  }

  /** Forgets all cookies, as if the account had never signed in. */
  public void clearCookies() {
    cookies.clear();
  }

  /**
   * Whether robots.txt lets this URL be requested, so that a site can choose another path. May cost
   * the request for robots.txt, and fails like one.
   */
  public boolean allows(URI url, Cancellation cancellation) {
    HttpUrl target = origin.require(url);
    if (isOffline()) {
      return options.robots() == RobotsPolicy.IGNORE || robots.allowsOffline(target);
    }
    return switch (options.robots()) {
      case OBEY ->
          untilClosed(cancellation, () -> robots.allows(target, Errand.ofNobody(cancellation)));
      case IGNORE -> true;
    };
  }

  /** How the client stands with its site now; makes no request and waits for none. */
  public ClientState state() {
    return new ClientState(
        options.base(),
        options.robots(),
        options.minInterval(),
        robots.crawlDelay(),
        pacer.gap(),
        log.requestsTo(options.base()));
  }

  /** Cancels what is running, lets go of the connections, and no longer takes part in the pace. */
  @Override
  public void close() {
    closing.cancel();
    transport.close();
    minInterval.close();
    crawlDelay.close();
  }

  /** Closing the client cancels what uses it. */
  private <T> T untilClosed(Cancellation cancellation, Supplier<T> work) {
    Registration end = closing.onCancel(cancellation::cancel);
    try {
      cancellation.throwIfCancelled();
      return work.get();
    } finally {
      end.close();
    }
  }

  private Answer read(HttpUrl start, WebRequest request) {
    Errand errand = Errand.of(request);
    return switch (request.redirects()) {
      case RETURN -> fetch(start, errand);
      case FOLLOW -> redirects.follow(start, url -> fetch(url, errand));
    };
  }

  private Answer fetch(HttpUrl url, Errand errand) {
    if (options.robots() == RobotsPolicy.OBEY) {
      robots.require(url, errand);
    }
    return pages.send(url, errand);
  }

  private static WebPage page(Answer answer, RequestHeaders asked) {
    return new WebPage(
        answer.url().uri(),
        answer.status(),
        answer.location().map(SafeUrl::withoutUserInfo),
        answer.header("Content-Type").orElse(""),
        answer.headers(asked.wanted()),
        answer.body());
  }
}
