package org.fanworks.jdbc;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fanworks.demo.DemoArchive;
import org.fanworks.demo.mastodon.MastodonDemo;
import org.fanworks.error.FanworksException;
import org.fanworks.planner.CalciteEngine;
import org.fanworks.planner.EngineOptions;
import org.fanworks.site.ScanLog;
import org.fanworks.site.Site;
import org.fanworks.site.ao3.Ao3Site;
import org.fanworks.site.ao3.client.Membership;
import org.fanworks.site.driver.DriverSite;
import org.fanworks.site.mastodon.MastodonSite;
import org.fanworks.web.Account;
import org.fanworks.web.CacheUse;
import org.fanworks.web.RequestLog;
import org.fanworks.web.RobotsPolicy;
import org.fanworks.web.WebClient;
import org.fanworks.web.WebOptions;

/**
 * The composition root: builds the sites and the engine that a URL asks for. Connections that ask
 * for the same share them, so that what one learns of a site another need not ask again.
 * Thread-safe.
 */
final class SiteDatabases implements FanworksDatabase.Factory {
  private final RequestLog log = new RequestLog();
  private final PageCaches caches = new PageCaches();
  private final ScanLog scans = new ScanLog();
  private final Map<Key, Shared> open = new HashMap<>();

  /** What two connections have to have in common to share a database. */
  private record Key(
      boolean demo,
      ConnectionOptions.Ao3 ao3,
      ConnectionOptions.Mastodon mastodon,
      ConnectionOptions.Web web,
      CacheOptions cache,
      EngineOptions engine) {
    static Key of(ConnectionOptions options) {
      return new Key(
          options.demo(),
          options.ao3(),
          options.mastodon(),
          options.web(),
          options.cache(),
          options.engine());
    }
  }

  /** A database and the number of connections that use it. */
  private static final class Shared {
    private final FanworksDatabase database;
    private int users;

    Shared(FanworksDatabase database) {
      this.database = database;
    }
  }

  @Override
  public FanworksDatabase open(ConnectionOptions options) {
    Key key = Key.of(options);
    synchronized (open) {
      Shared shared = open.computeIfAbsent(key, missing -> prepared(missing, options.schema()));
      shared.users++;
      return new FanworksDatabase(
          shared.database.engine(), shared.database.sites(), scans, () -> release(key));
    }
  }

  /** A new database, whose default schema is made ready while its connection goes on. */
  private Shared prepared(Key key, Optional<String> schema) {
    FanworksDatabase database = build(key);
    database.sites().stream()
        .filter(site -> schema.map(site.schema()::equals).orElse(true))
        .findFirst()
        .ifPresent(Preparation::begin);
    return new Shared(database);
  }

  private void release(Key key) {
    synchronized (open) {
      Shared shared = open.get(key);
      if (shared != null && --shared.users == 0) {
        open.remove(key);
        shared.database.close();
      }
    }
  }

  private FanworksDatabase build(Key key) {
    CacheUse cache = caches.use(key.cache());
    List<Site> web = List.of(ao3(key, cache), mastodon(key, cache));
    List<Site> sites = new ArrayList<>(web);
    sites.add(new DriverSite(web, log, scans, cache.cache()));
    return FanworksDatabase.owning(new CalciteEngine(sites, key.engine()), sites, scans);
  }

  private MastodonSite mastodon(Key key, CacheUse cache) {
    ConnectionOptions.Mastodon asked = key.mastodon();
    return new MastodonSite(
        key.demo() ? MastodonDemo.shared().url() : asked.url(),
        asked.token(),
        base ->
            new WebClient(
                options(key, ConnectionProperty.MASTODON_URL, base, asked.minInterval()),
                Account.GUEST,
                log,
                cache));
  }

  private Ao3Site ao3(Key key, CacheUse cache) {
    URI base = key.demo() ? DemoArchive.shared().url() : key.ao3().url();
    WebOptions options = options(key, ConnectionProperty.AO3_URL, base, key.ao3().minInterval());
    return key.ao3()
        .account()
        .map(account -> Membership.of(base, account))
        .map(
            member ->
                Ao3Site.ofMember(new WebClient(options, member.web(), log, cache), base, member))
        .orElseGet(() -> Ao3Site.ofGuest(new WebClient(options, Account.GUEST, log, cache), base));
  }

  private static WebOptions options(
      Key key, ConnectionProperty property, URI base, Duration minInterval) {
    return webOptions(property, base)
        .withContact(key.web().contact())
        .withRobots(key.web().obeyRobots() ? RobotsPolicy.OBEY : RobotsPolicy.IGNORE)
        .withMinInterval(minInterval)
        .withTimeout(key.web().timeout())
        .withRetries(key.web().retries());
  }

  private static WebOptions webOptions(ConnectionProperty property, URI base) {
    try {
      return WebOptions.of(base, DriverVersion.current().text());
    } catch (FanworksException refused) {
      throw new FanworksException(
          refused.kind(), property.propertyName() + ": " + refused.getMessage(), refused);
    }
  }
}
