package org.fanworks.web;

import com.google.common.base.Suppliers;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.ConnectionPool;
import okhttp3.ConnectionSpec;
import okhttp3.CookieJar;
import okhttp3.Dispatcher;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.fanworks.error.ErrorKind;
import org.fanworks.error.FanworksException;

/**
 * Sends single requests through OkHttp. Thread-safe. One call is one request on the wire: OkHttp's
 * own retries and redirects are off, since they would pass by pacing, robots.txt and log. What a
 * request needs is set up for the first one, so that a client costs nothing until it is used.
 */
final class Transport implements AutoCloseable {
  /**
   * Carries the answer's Retry-After. OkHttp would repeat a 503 with {@code Retry-After: 0} at once
   * if it saw the header under its own name.
   */
  static final String RETRY_AFTER = "Fanworks-Retry-After";

  /**
   * Shorter than servers keep an idle connection: finding one closed costs a retry and its pause.
   */
  private static final long IDLE_SECONDS = 15;

  /** Streams of events send a sign of life several times a minute. */
  private static final Duration LONGEST_SILENCE = Duration.ofSeconds(90);

  private final ExecutorService threads =
      Executors.newCachedThreadPool(
          task -> {
            Thread thread = new Thread(task, "fanworks-http");
            thread.setDaemon(true);
            return thread;
          });
  private final Dispatcher dispatcher = new Dispatcher(threads);
  private final ConnectionPool connections = new ConnectionPool(1, IDLE_SECONDS, TimeUnit.SECONDS);
  private final Departures departures = new Departures();
  private final Supplier<OkHttpClient> client;

  /** For answers without end, which say something every now and then. */
  private final Supplier<OkHttpClient> liveClient;

  private final String userAgent;
  private final int maxBodyBytes;

  Transport(WebOptions options, CookieJar cookies) {
    this.client = Suppliers.memoize(() -> client(options, cookies));
    this.liveClient =
        Suppliers.memoize(
            () ->
                client
                    .get()
                    .newBuilder()
                    .callTimeout(Duration.ZERO)
                    .readTimeout(LONGEST_SILENCE)
                    .build());
    this.userAgent = options.userAgent();
    this.maxBodyBytes = Math.toIntExact(options.maxBodyBytes());
  }

  private OkHttpClient client(WebOptions options, CookieJar cookies) {
    Duration timeout = options.timeout();
    return new OkHttpClient.Builder()
        .dispatcher(dispatcher)
        .socketFactory(departures)
        .connectionSpecs(List.of(security(options.base())))
        .cookieJar(cookies)
        .connectionPool(connections)
        .followRedirects(false)
        .followSslRedirects(false)
        .retryOnConnectionFailure(false)
        .callTimeout(timeout)
        .connectTimeout(timeout)
        .readTimeout(timeout)
        .writeTimeout(timeout)
        .addNetworkInterceptor(this::onTheWire)
        .build();
  }

  /** A client of a site without TLS need not load certificates. */
  private static ConnectionSpec security(URI base) {
    return base.getScheme().equalsIgnoreCase("https")
        ? ConnectionSpec.MODERN_TLS
        : ConnectionSpec.CLEARTEXT;
  }

  /** Sets up what the first request needs; makes no request. */
  void prepare() {
    OkHttpClient unused = client.get();
  }

  /**
   * Sends one request and reads the whole answer, on a thread of its own: a name lookup cannot be
   * interrupted, and a cancelled caller must not wait for it.
   *
   * @param started called when the request has left, or may have
   */
  Answer send(HttpUrl url, Errand errand, Runnable started) throws IOException {
    Cancellation cancellation = errand.cancellation();
    Supplier<OkHttpClient> chosen = errand.live().isPresent() ? liveClient : client;
    Call call = chosen.get().newCall(request(url, errand, started));
    CompletableFuture<Answer> answer = new CompletableFuture<>();
    Registration hook =
        cancellation.onCancel(
            () -> {
              call.cancel();
              answer.completeExceptionally(new IOException("cancelled"));
            });
    try {
      call.enqueue(new Reader(answer, errand));
      return answer.get();
    } catch (ExecutionException e) {
      cancellation.throwIfCancelled();
      throw failure(e);
    } catch (InterruptedException e) {
      call.cancel();
      Thread.currentThread().interrupt();
      throw new FanworksException(
          ErrorKind.CANCELLED, "The thread was interrupted during a request", e);
    } finally {
      hook.close();
    }
  }

  private Request request(HttpUrl url, Errand errand, Runnable started) {
    Request.Builder request =
        new Request.Builder()
            .url(url)
            .header("User-Agent", userAgent)
            .header("Accept", errand.headers().accept())
            .tag(Runnable.class, started);
    if (!errand.isRepeatable()) {
      // An idle connection may be dead, and such a request has but one try.
      connections.evictAll();
    }
    errand.headers().token().ifPresent(token -> request.header("Authorization", token.header()));
    errand.form().ifPresent(form -> request.post(form.body()));
    return request.build();
  }

  @Override
  public void close() {
    dispatcher.cancelAll();
    threads.shutdown();
    connections.evictAll();
  }

  private Response onTheWire(Interceptor.Chain chain) throws IOException {
    Runnable started = Objects.requireNonNull(chain.request().tag(Runnable.class));
    Response response = departures.send(chain, started);
    String pause = response.header("Retry-After");
    Response.Builder renamed =
        response.newBuilder().removeHeader("Retry-After").removeHeader(RETRY_AFTER);
    return pause == null ? renamed.build() : renamed.header(RETRY_AFTER, pause).build();
  }

  private static IOException failure(ExecutionException wrapper) {
    if (wrapper.getCause() instanceof Error fatal) {
      throw fatal;
    }
    return wrapper.getCause() instanceof IOException cause
        ? cause
        : new IOException("The answer could not be read", wrapper.getCause());
  }

  private static boolean isStream(Response response) {
    return response.code() == 200
        && response.header("Content-Type", "").startsWith("text/event-stream");
  }

  private static Answer head(Response response) {
    return new Answer(response.request().url(), response.code(), response.headers(), "", 0, false);
  }

  private Answer read(Response response) throws IOException {
    // A body that says beforehand that it is too large need not be read.
    boolean announced = response.body().contentLength() > maxBodyBytes;
    InputStream stream = response.body().byteStream();
    byte[] bytes = announced ? new byte[0] : stream.readNBytes(maxBodyBytes + 1);
    boolean oversized = announced || bytes.length > maxBodyBytes;
    Charset charset = BodyCharset.of(response.header("Content-Type", ""));
    String body = oversized ? "" : new String(bytes, charset);
    return new Answer(
        response.request().url(),
        response.code(),
        response.headers(),
        body,
        bytes.length,
        oversized);
  }

  /** Reads the answer where OkHttp delivers it. */
  private final class Reader implements Callback {
    private final CompletableFuture<Answer> answer;
    private final Errand errand;

    Reader(CompletableFuture<Answer> answer, Errand errand) {
      this.answer = answer;
      this.errand = errand;
    }

    @Override
    public void onResponse(Call call, Response response) {
      Optional<LiveCall> taker = errand.live().filter(live -> isStream(response));
      if (taker.isPresent()) {
        taker.get().begin(new LineStream(response, errand.cancellation(), call::cancel));
        answer.complete(head(response));
      } else {
        readWhole(call, response);
      }
    }

    private void readWhole(Call call, Response response) {
      try (response) {
        Answer read = read(response);
        if (read.oversized()) {
          // Else closing the response would read on in order to save the connection.
          call.cancel();
        }
        answer.complete(read);
      } catch (IOException | RuntimeException | Error e) {
        // Whatever it is, somebody waits for it.
        answer.completeExceptionally(e);
      }
    }

    @Override
    public void onFailure(Call call, IOException failure) {
      answer.completeExceptionally(failure);
    }
  }
}
