package org.fanworks.site.mastodon;

import com.google.common.base.Suppliers;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.fanworks.site.Execution;
import org.fanworks.site.Site;
import org.fanworks.site.SiteState;
import org.fanworks.site.SiteTable;
import org.fanworks.site.mastodon.api.Account;
import org.fanworks.site.mastodon.api.Instances;
import org.fanworks.site.mastodon.api.WebClients;
import org.fanworks.site.mastodon.table.MastodonTables;
import org.fanworks.web.BearerToken;

/**
 * Mastodon, and servers that answer like it, as a schema. Thread-safe.
 *
 * <p>Public for the composition root.
 */
public final class MastodonSite implements Site {
  private final Instances instances;
  private final Supplier<List<SiteTable>> tables;

  /**
   * The instance at {@code base}, and the public data of others.
   *
   * @param token for that instance; without one its public data alone
   * @param clients makes the clients, which are closed together with the site
   */
  public MastodonSite(URI base, Optional<BearerToken> token, WebClients clients) {
    this.instances = new Instances(base, token, clients);
    this.tables = Suppliers.memoize(() -> MastodonTables.of(instances));
  }

  @Override
  public String schema() {
    return "mastodon";
  }

  @Override
  public String remark() {
    return "Mastodon (joinmastodon.org), and servers that answer like it";
  }

  @Override
  public List<SiteTable> tables() {
    return tables.get();
  }

  @Override
  public Optional<SiteState> state() {
    return Optional.of(
        new SiteState(instances.state(), instances.home().known().map(Account::acct)));
  }

  @Override
  public void verify(Execution execution) {
    instances.home().verify(execution);
  }

  @Override
  public void prepare() {
    tables();
    instances.prepare();
  }

  @Override
  public void close() {
    instances.close();
  }
}
