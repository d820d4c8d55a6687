package org.fanworks.demo.server;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.fanworks.demo.data.Lazy;
import org.fanworks.demo.fault.FaultSwitch;
import org.fanworks.demo.web.Pages;
import org.fanworks.error.ErrorKind;
import org.fanworks.error.FanworksException;

/**
 * The HTTP server of one archive, on a free loopback port. Safe for use by many threads; its own
 * threads are daemons and never keep the JVM alive.
 */
public final class DemoServer implements AutoCloseable {
  private static final String NO_DELAY = "sun.net.httpserver.nodelay";
  private static final int THREADS = 4;
  private static final byte[] LOOPBACK = {127, 0, 0, 1};

  private final HttpServer server;
  private final ExecutorService threads;
  private final Lazy<Pages> pages;
  private final FaultSwitch faults = new FaultSwitch();
  private final RequestLog log = new RequestLog();

  private DemoServer(HttpServer server, Lazy<Pages> pages, Duration latency) {
    this.server = server;
    this.pages = pages;
    this.threads = Executors.newFixedThreadPool(THREADS, DemoServer::daemon);
    server.createContext("/", new PageExchange(pages, faults, log, latency));
    server.setExecutor(threads);
  }

  /** Starts to answer; every answer waits for the pages and is held back for the latency. */
  public static DemoServer start(Lazy<Pages> pages, Duration latency) {
    sendAtOnce();
    try {
      InetSocketAddress port = new InetSocketAddress(InetAddress.getByAddress(LOOPBACK), 0);
      DemoServer started = new DemoServer(HttpServer.create(port, 0), pages, latency);
      started.startFromDaemon();
      return started;
    } catch (IOException failure) {
      throw new FanworksException(
          ErrorKind.INTERNAL, "The demo archive cannot open a port on 127.0.0.1.", failure);
    }
  }

  /**
   * The JDK's server sends headers and body apart, and without this the kernel holds the body back
   * for 40 ms. Its only switch is a system property that nothing else reads.
   */
  private static void sendAtOnce() {
    if (System.getProperty(NO_DELAY) == null) {
      System.setProperty(NO_DELAY, "true");
    }
  }

  /** The server's dispatcher thread is a daemon if the thread is that starts it. */
  private void startFromDaemon() {
    Thread starter = daemon(server::start);
    starter.start();
    try {
      starter.join();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "demo-archive");
    thread.setDaemon(true);
    return thread;
  }

  /** Makes the pages now, so that the first answer need not. */
  public void prepare() {
    pages.get();
  }

  /** Makes the pages while the caller does something else; answers wait for them. */
  public void prepareInBackground() {
    daemon(this::prepare).start();
  }

  /** Where the archive is, without a slash at the end. */
  public URI url() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
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
    threads.shutdownNow();
    server.stop(0);
  }
}
