package org.fanworks.demo.server;

import java.time.Duration;
import org.fanworks.demo.fault.FaultSwitch;

/** The HTTP server of an embedded site that answers programs. Safe for use by many threads. */
public final class ApiServer extends EmbeddedServer {
  /** A stream of events keeps a thread busy. */
  private static final int THREADS = 16;

  private ApiServer(LoopbackServer server, FaultSwitch faults, RequestLog log) {
    super(server, faults, log);
  }

  /** Starts to answer; every answer is held back for the latency. */
  public static ApiServer start(Answering answering, Duration latency) {
    FaultSwitch faults = new FaultSwitch();
    RequestLog log = new RequestLog();
    ApiExchange exchange = new ApiExchange(answering, faults, log, latency);
    return new ApiServer(LoopbackServer.start(exchange, THREADS), faults, log);
  }
}
