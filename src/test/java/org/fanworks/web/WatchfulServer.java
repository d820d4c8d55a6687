package org.fanworks.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;

/**
 * Looks for requests all the time, so that it knows of each when it had not come yet and when it
 * was there. Answers all of them with an empty page.
 */
final class WatchfulServer implements AutoCloseable {
  private static final byte[] ANSWER =
      "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

  private final ServerSocketChannel door;
  private final List<SocketChannel> connections = new CopyOnWriteArrayList<>();
  private final List<Arrival> arrivals = new CopyOnWriteArrayList<>();
  private final Thread watcher = new Thread(this::watch, "watchful-server");
  private volatile boolean open = true;

  /**
   * When a request came, by the clock of this server.
   *
   * @param notBefore nanoseconds when it had not come
   * @param atLast nanoseconds when it was there
   */
  record Arrival(long notBefore, long atLast) {}

  private WatchfulServer(ServerSocketChannel door) {
    this.door = door;
  }

  static WatchfulServer start() throws IOException {
    ServerSocketChannel door = ServerSocketChannel.open();
    door.bind(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), 0));
    door.configureBlocking(false);
    WatchfulServer server = new WatchfulServer(door);
    server.watcher.setDaemon(true);
    server.watcher.start();
    return server;
  }

  URI url() {
    return URI.create("http://127.0.0.1:" + door.socket().getLocalPort() + "/");
  }

  /** The requests so far. */
  List<Arrival> arrivals() {
    return arrivals;
  }

  /** How many connections there have been. */
  int connections() {
    return connections.size();
  }

  /** The smallest of the gaps between requests, each as long as it can have been. */
  Duration smallestGap() {
    return IntStream.range(1, arrivals.size())
        .mapToObj(i -> Duration.ofNanos(arrivals.get(i).atLast() - arrivals.get(i - 1).notBefore()))
        .min(Comparator.naturalOrder())
        .orElseThrow();
  }

  private void watch() {
    long lastLook = System.nanoTime();
    try {
      while (open) {
        long look = System.nanoTime();
        for (SocketChannel connection : connections) {
          read(connection, lastLook);
        }
        SocketChannel visitor = door.accept();
        if (visitor != null) {
          visitor.configureBlocking(false);
          connections.add(visitor);
          read(visitor, lastLook);
        }
        lastLook = look;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A request is short and comes whole. */
  private void read(SocketChannel connection, long lastLook) throws IOException {
    ByteBuffer request = ByteBuffer.allocate(4_096);
    if (connection.isOpen() && connection.read(request) > 0) {
      arrivals.add(new Arrival(lastLook, System.nanoTime()));
      connection.write(ByteBuffer.wrap(ANSWER));
    }
  }

  @Override
  public void close() throws IOException {
    open = false;
    try {
      watcher.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    for (SocketChannel connection : connections) {
      connection.close();
    }
    door.close();
  }
}
