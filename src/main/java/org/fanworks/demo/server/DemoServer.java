package org.fanworks.demo.server;

import java.time.Duration;
import org.fanworks.demo.data.Lazy;
import org.fanworks.demo.fault.FaultSwitch;
import org.fanworks.demo.web.Pages;

/** The HTTP server of one archive. Safe for use by many threads. */
public final class DemoServer extends EmbeddedServer {
  private static final int THREADS = 4;

  private final Lazy<Pages> pages;

  private DemoServer(LoopbackServer server, Lazy<Pages> pages, FaultSwitch faults, RequestLog log) {
    super(server, faults, log);
    this.pages = pages;
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

  /** Forgets who has signed in. */
  public void expireSessions() {
    pages.get().expireSessions();
  }
}
