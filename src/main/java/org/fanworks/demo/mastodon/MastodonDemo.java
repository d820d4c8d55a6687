package org.fanworks.demo.mastodon;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.fanworks.demo.data.Lazy;
import org.fanworks.demo.fault.FaultSwitch;
import org.fanworks.demo.mastodon.api.MastodonApi;
import org.fanworks.demo.mastodon.api.Sight;
import org.fanworks.demo.mastodon.data.World;
import org.fanworks.demo.server.ApiServer;
import org.fanworks.demo.server.RecordedRequest;

/**
 * An embedded Mastodon server: invented people behind the real API on a loopback port. Nothing is
 * invented before the first question. Safe for use by many threads; its threads are daemons and
 * never keep the JVM alive.
 */
public final class MastodonDemo implements AutoCloseable {
  /** Token of the owner, who may read everything. */
  public static final String TOKEN = "demo-token";

  /** Another token of the owner, for statuses alone. */
  public static final String STATUSES_TOKEN = "demo-statuses-token";

  /** Token of a program that is nobody's. */
  public static final String PROGRAM_TOKEN = "demo-program-token";

  private final Lazy<World> world;
  private final ApiServer server;

  private MastodonDemo(Lazy<World> world, ApiServer server) {
    this.world = world;
    this.server = server;
  }

  /** Starts to serve. */
  public static MastodonDemo start(MastodonOptions options) {
    Lazy<World> world =
        Lazy.of(() -> World.make(options.seed(), options.people(), options.posts()));
    MastodonApi api = new MastodonApi(world, options.rules(), options.clock());
    return new MastodonDemo(world, ApiServer.start(api, options.latency()));
  }

  /** The server of {@code jdbc:fanworks:demo}: one per JVM, started at the first call. */
  public static MastodonDemo shared() {
    return Shared.DEMO;
  }

  private static final class Shared {
    private static final MastodonDemo DEMO = start(MastodonOptions.defaults());
  }

  /** Where the server is, without a slash at the end. */
  public URI url() {
    return server.url();
  }

  /** All that it holds. */
  public World world() {
    return world.get();
  }

  /** What a guest gets to see, as rows of SQL tables. */
  public MastodonRows rows() {
    return new MastodonRows(new Sight(world(), Optional.empty()));
  }

  /** What the owner gets to see, as rows of SQL tables. */
  public MastodonRows ownerRows() {
    return new MastodonRows(new Sight(world(), Optional.of(world().owner())));
  }

  /** All requests since the start or the last clearing, robots.txt among them. */
  public List<RecordedRequest> requests() {
    return server.requests();
  }

  /** Forgets the requests. */
  public void clearRequests() {
    server.clearRequests();
  }

  /** What goes wrong. */
  public FaultSwitch faults() {
    return server.faults();
  }

  @Override
  public void close() {
    server.close();
  }
}
