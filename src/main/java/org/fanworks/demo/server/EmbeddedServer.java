package org.fanworks.demo.server;

import java.net.URI;
import java.util.List;
import org.fanworks.demo.fault.FaultSwitch;

/**
 * What the HTTP servers of embedded sites have in common: a free loopback port, a log of what they
 * were asked, and faults on order. Safe for use by many threads; their own threads are daemons and
 * never keep the JVM alive.
 */
public abstract sealed class EmbeddedServer implements AutoCloseable permits ApiServer, DemoServer {
  private final LoopbackServer server;
  private final FaultSwitch faults;
  private final RequestLog log;

  EmbeddedServer(LoopbackServer server, FaultSwitch faults, RequestLog log) {
    this.server = server;
    this.faults = faults;
    this.log = log;
  }

  /** Where the site is, without a slash at the end. */
  public final URI url() {
    return server.url();
  }

  /** What goes wrong. */
  public final FaultSwitch faults() {
    return faults;
  }

  /** All requests since the start or the last clearing. */
  public final List<RecordedRequest> requests() {
    return log.all();
  }

  /** Forgets the requests. */
  public final void clearRequests() {
    log.clear();
  }

  @Override
  public final void close() {
    server.close();
  }
}
