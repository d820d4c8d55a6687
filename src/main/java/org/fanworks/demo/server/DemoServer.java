package org.fanworks.demo.server;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.fanworks.demo.data.Lazy;
import org.fanworks.demo.fault.FaultSwitch;
import org.fanworks.demo.web.Pages;

/**
 * The HTTP server of one archive, on a free loopback port. Safe for use by many threads; its own
 * threads are daemons and never keep the JVM alive.
 */
public final class DemoServer implements AutoCloseable {
  private static final int THREADS = 4;

  private final LoopbackServer server;
  private final Lazy<Pages> pages;
  private final FaultSwitch faults;
  private final RequestLog log;

  private DemoServer(LoopbackServer server, Lazy<Pages> pages, FaultSwitch faults, RequestLog log) {
    this.server = server;
    this.pages = pages;
    this.faults = faults;
    this.log = log;
  }

  /** Starts to answer; every answer waits for the pages and is held back for the latency. */
  public static DemoServer start(Lazy<Pages> pages, Duration latency) {
    FaultSwitch faults = new FaultSwitch();
    RequestLog log = new RequestLog();
    PageExchange exchange = new PageExchange(pages, faults, log, latency);
    return new DemoServer(LoopbackServer.start(exchange, THREADS), pages, faults, log);
  }

  /** Makes the pages now, so that the first answer need not. */
  public void prepare() {
    pages.get();
  }

  /** Makes the pages while the caller does something else; answers wait for them. */
  public void prepareInBackground() {
    LoopbackServer.daemon(this::prepare).start();
  }

  /** Where the archive is, without a slash at the end. */
  public URI url() {
    return server.url();
  }

  /** Forgets who has signed in. */
  public void expireSessions() {
    pages.get().expireSessions();
  }

  /** What goes wrong. */
  public FaultSwitch faults() {
    return faults;
  }

  /** All requests since the start or the last clearing. */
  public List<RecordedRequest> requests() {
    return log.all();
  }

  /** Forgets the requests. */
  public void clearRequests() {
    log.clear();
  }

  @Override
  public void close() {
    server.close();
  }
}
