package org.fanworks.web;

import com.google.common.base.Utf8;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import okhttp3.HttpUrl;
import org.fanworks.error.ErrorKind;
import org.fanworks.error.FanworksException;
import org.fanworks.web.cache.PageKey;
import org.fanworks.web.cache.StoredPage;

/**
 * Answers what it can of a client's requests without the network, and logs that. Thread-safe. Such
 * answers pass no gate and wait for no slot.
 */
record KeptPages(CacheUse use, Account account, RequestLog log, Ticker ticker) {

  /** A kept page, or what {@code fetch} brings. */
  WebPage get(WebRequest request, HttpUrl url, Supplier<WebPage> fetch) {
    if (use.cache().isEmpty()) {
      return fetch.get();
    }
    PageCache cache = use.cache().get();
    PageKey key = key(request, url);
    long started = ticker.nanos();
    AtomicBoolean fetched = new AtomicBoolean();
    Supplier<WebPage> noted =
        () -> {
          fetched.set(true);
          WebPage page = fetch.get();
          cache.came(key, page, ticker.now());
          return page;
        };
    WebPage page =
        use.offline()
            ? find(cache, key).orElseThrow(() -> missing(SafeUrl.of(url)))
            : fetchUnlessKept(cache, key, request.cancellation(), noted);
    if (!fetched.get()) {
      record(request, url, page, Duration.ofNanos(ticker.nanos() - started));
    }
    return page;
  }

  /** Keeps a page that this client got, unless the site does not want that. */
  void keep(WebPage page) {
    if (CacheControl.of(page.headers()).storable()) {
      use.cache().ifPresent(cache -> cache.keep(page));
    }
  }

  boolean offline() {
    return use.offline();
  }

  /** The robots.txt that was kept, no more than a day ago, or offline however long ago. */
  Optional<StoredPage> robotsTxt(Origin origin) {
    Instant oldest = use.offline() ? Instant.MIN : ticker.now().minus(RobotsTxt.KEPT);
    return use.cache().flatMap(cache -> cache.find(robotsKey(origin), oldest));
  }

  /** Keeps a robots.txt, or that there is none, for all accounts. */
  StoredPage keepRobotsTxt(Origin origin, Answer answer) {
    StoredPage page =
        new StoredPage(
            ticker.now(),
            answer.url().uri(),
            answer.status(),
            Optional.empty(),
            answer.header("Content-Type").orElse(""),
            Map.of(),
            answer.body());
    use.cache().ifPresent(cache -> cache.keep(robotsKey(origin), page));
    return page;
  }

  private static PageKey robotsKey(Origin origin) {
    return PageKey.of(List.of("robots.txt", origin.robotsTxt().toString()));
  }

  /** Fails offline, where nothing can be sent. */
  void requireOnline(HttpUrl url) {
    if (use.offline()) {
      throw new FanworksException(
          ErrorKind.UNREACHABLE,
          "Nothing can be sent to " + SafeUrl.of(url) + " offline; connect without offline=true.");
    }
  }

  /** Looks again when it is this caller's turn to fetch: another may just have kept the page. */
  private WebPage fetchUnlessKept(
      PageCache cache, PageKey key, Cancellation cancellation, Supplier<WebPage> fetch) {
    return find(cache, key)
        .orElseGet(
            () -> cache.fetchOnce(key, cancellation, () -> find(cache, key).orElseGet(fetch)));
  }

  private Optional<WebPage> find(PageCache cache, PageKey key) {
    Instant now = ticker.now();
    Optional<StoredPage> page =
        use.offline()
            ? cache.find(key, Instant.MIN)
            : cache
                .find(key, now.minus(use.ttl()))
                .filter(found -> CacheControl.allows(found, now));
    return page.map(KeptPages::page);
  }

  private static WebPage page(StoredPage kept) {
    return new WebPage(
        kept.url(),
        kept.status(),
        kept.location(),
        kept.contentType(),
        kept.headers(),
        kept.body());
  }

  private PageKey key(WebRequest request, HttpUrl url) {
    RequestHeaders headers = request.headers();
    return PageKey.of(
        List.of(
            account.name().map(name -> "account " + name).orElse("guest"),
            headers.token().map(BearerToken::header).orElse(""),
            headers.accept(),
            headers.wanted().stream().sorted().toList().toString(),
            request.redirects().name(),
            url.toString()));
  }

  private void record(WebRequest request, HttpUrl url, WebPage page, Duration took) {
    log.add(
        new LoggedRequest(
            ticker.now(),
            request.statementId(),
            SafeUrl.of(url),
            page.status(),
            Utf8.encodedLength(page.body()),
            true,
            Duration.ZERO,
            took,
            false));
  }

  private static FanworksException missing(URI url) {
    return new FanworksException(
        ErrorKind.UNREACHABLE,
        url
            + " is not in the cache on disk, and the connection is offline; run the statement once"
            + " with cache=disk and without offline=true.");
  }
}
