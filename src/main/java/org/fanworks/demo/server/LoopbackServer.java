package org.fanworks.demo.server;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.fanworks.error.ErrorKind;
import org.fanworks.error.FanworksException;

/**
 * An HTTP server on a free loopback port. Its threads are daemons and never keep the JVM alive.
 * Thread-safe.
 */
final class LoopbackServer implements AutoCloseable {
  private static final String NO_DELAY = "sun.net.httpserver.nodelay";
  private static final byte[] LOOPBACK = {127, 0, 0, 1};

  private final HttpServer server;
  private final ExecutorService threads;

  private LoopbackServer(HttpServer server, ExecutorService threads) {
    this.server = server;
    this.threads = threads;
  }

  /** Starts to answer with so many threads. */
  static LoopbackServer start(HttpHandler handler, int threads) {
    sendAtOnce();
    try {
      InetSocketAddress port = new InetSocketAddress(InetAddress.getByAddress(LOOPBACK), 0);
      HttpServer server = HttpServer.create(port, 0);
      LoopbackServer started =
          new LoopbackServer(server, Executors.newFixedThreadPool(threads, LoopbackServer::daemon));
      server.createContext("/", handler);
      server.setExecutor(started.threads);
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

  /** A thread that does not keep the JVM alive. */
  static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "demo-archive");
    thread.setDaemon(true);
    return thread;
  }

  /** Where the server is, without a slash at the end. */
  URI url() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  @Override
  public void close() {
    threads.shutdownNow();
    server.stop(0);
  }
}
