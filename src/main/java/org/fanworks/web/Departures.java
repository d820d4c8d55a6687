package org.fanworks.web;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import javax.net.SocketFactory;
import okhttp3.Interceptor;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Makes sockets, and tells when a request has left by one of them: when its first bytes have been
 * handed to the system, and not a moment before. Thread-safe.
 *
 * <p>A thread may be held up between the decision to write and the writing. Were the moment of the
 * decision taken for the start, the next request would follow this one too closely.
 */
final class Departures extends SocketFactory {
  /** Whom to tell of what this thread sends. */
  private static final ThreadLocal<@Nullable Runnable> AWAITED = new ThreadLocal<>();

  /**
   * Sends the request of {@code chain} over its connection.
   *
   * @param departed called once, on this thread, before there is an answer or a failure
   */
  Response send(Interceptor.Chain chain, Runnable departed) throws IOException {
    AWAITED.set(departed);
    try {
      return chain.proceed(chain.request());
    } finally {
      // What failed half-way may have reached the site all the same.
      tell();
    }
  }

  private static void tell() {
    Runnable departed = AWAITED.get();
    if (departed != null) {
      AWAITED.remove();
      departed.run();
    }
  }

  @Override
  public Socket createSocket() {
    return new Gate();
  }

  @Override
  public Socket createSocket(String host, int port) throws IOException {
    return createSocket(InetAddress.getByName(host), port);
  }

  @Override
  public Socket createSocket(String host, int port, InetAddress localHost, int localPort)
      throws IOException {
    return createSocket(InetAddress.getByName(host), port, localHost, localPort);
  }

  @Override
  public Socket createSocket(InetAddress host, int port) throws IOException {
    Socket socket = createSocket();
    socket.connect(new InetSocketAddress(host, port));
    return socket;
  }

  @Override
  public Socket createSocket(InetAddress host, int port, InetAddress localHost, int localPort)
      throws IOException {
    Socket socket = createSocket();
    socket.bind(new InetSocketAddress(localHost, localPort));
    socket.connect(new InetSocketAddress(host, port));
    return socket;
  }

  /** What a handshake writes comes before any request, and is told to nobody. */
  private static final class Gate extends Socket {
    @Override
    public OutputStream getOutputStream() throws IOException {
      return new FilterOutputStream(super.getOutputStream()) {
        @Override
        public void write(byte[] bytes, int start, int length) throws IOException {
          out.write(bytes, start, length);
          tell();
        }
      };
    }
  }
}
