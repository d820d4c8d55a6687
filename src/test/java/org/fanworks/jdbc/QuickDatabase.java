package org.fanworks.jdbc;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.fanworks.demo.data.DemoAccount;
import org.fanworks.planner.CalciteEngine;
import org.fanworks.planner.EngineOptions;
import org.fanworks.search.PushdownPolicy;
import org.fanworks.site.ScanLog;
import org.fanworks.site.Site;
import org.fanworks.site.ao3.Ao3Site;
import org.fanworks.site.ao3.client.Ao3Account;
import org.fanworks.site.ao3.client.Membership;
import org.fanworks.site.driver.DriverSite;
import org.fanworks.web.RequestLog;
import org.fanworks.web.RobotsPolicy;
import org.fanworks.web.WebClient;
import org.fanworks.web.WebOptions;

/**
 * The database of one archive whose client tries again at once, and only once.
 *
 * @param patience how long it waits for an answer
 */
record QuickDatabase(URI base, RobotsPolicy robots, boolean member, Duration patience)
    implements FanworksDatabase.Factory {
  static final int RETRIES = 1;

  @Override
  public FanworksDatabase open(ConnectionOptions options) {
    RequestLog log = new RequestLog();
    ScanLog scans = new ScanLog();
    Ao3Site ao3 = member ? member(log) : Ao3Site.ofGuest(new WebClient(web(), log), base);
    List<Site> sites = List.of(ao3, new DriverSite(List.of(ao3), log, scans, Optional.empty()));
    return FanworksDatabase.owning(
        new CalciteEngine(sites, EngineOptions.of(new PushdownPolicy(true, true))), sites, scans);
  }

  private Ao3Site member(RequestLog log) {
    DemoAccount account = DemoAccount.WRITER;
    Membership membership =
        Membership.of(base, new Ao3Account(account.login(), account.password()));
    return Ao3Site.ofMember(new WebClient(web(), membership.web(), log), base, membership);
  }

  private WebOptions web() {
    return WebOptions.of(base, "0")
        .withRobots(robots)
        .withMinInterval(Duration.ZERO)
        .withTimeout(patience)
        .withRetries(RETRIES)
        .withBackoff(Duration.ofMillis(1))
        .withMaxRetryAfter(Duration.ofSeconds(2));
  }
}
