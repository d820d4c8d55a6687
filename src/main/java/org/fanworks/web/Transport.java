package org.fanworks.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.ConnectionPool;
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
 * own retries and redirects are off, since they would pass by pacing, robots.txt and log.
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

  private final ExecutorService threads =
      Executors.newCachedThreadPool(
          task -> {
            Thread thread = new Thread(task, "fanworks-http");
            thread.setDaemon(true);
            return thread;
          });
  private final OkHttpClient client;
  private final String userAgent;
  private final int maxBodyBytes;

  Transport(WebOptions options, CookieJar cookies) {
    Duration timeout = options.timeout();
    this.client =
        new OkHttpClient.Builder()
            .dispatcher(new Dispatcher(threads))
            .cookieJar(cookies)
            .connectionPool(new ConnectionPool(1, IDLE_SECONDS, TimeUnit.SECONDS))
            .followRedirects(false)
            .followSslRedirects(false)
            .retryOnConnectionFailure(false)
            .callTimeout(timeout)
            .connectTimeout(timeout)
            .readTimeout(timeout)
            .writeTimeout(timeout)
            .addNetworkInterceptor(Transport::onTheWire)
            .build();
    this.userAgent = options.userAgent();
    this.maxBodyBytes = Math.toIntExact(options.maxBodyBytes());
  }

  /**
   * Sends one request and reads the whole answer, on a thread of its own: a name lookup cannot be
   * interrupted, and a cancelled caller must not wait for it.
   *
   * @param started called when the connection stands and the request is written
   */
  Answer send(HttpUrl url, Errand errand, Runnable started) throws IOException {
    Cancellation cancellation = errand.cancellation();
    Call call = client.newCall(request(url, errand, started));
    CompletableFuture<Answer> answer = new CompletableFuture<>();
    Registration hook =
        cancellation.onCancel(
            () -> {
              call.cancel();
              answer.completeExceptionally(new IOException("cancelled"));
            });
    try {
      call.enqueue(new Reader(answer));
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
      client.connectionPool().evictAll();
    }
    errand.headers().token().ifPresent(token -> request.header("Authorization", token.header()));
    errand.form().ifPresent(form -> request.post(form.body()));
    return request.build();
  }

  @Override
  public void close() {
    client.dispatcher().cancelAll();
    threads.shutdown();
    client.connectionPool().evictAll();
  }

  private static Response onTheWire(Interceptor.Chain chain) throws IOException {
    Runnable started = chain.request().tag(Runnable.class);
    if (started != null) {
      started.run();
    }
    Response response = chain.proceed(chain.request());
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

  private Answer read(Response response) throws IOException {
    InputStream stream = response.body().byteStream();
    byte[] bytes = stream.readNBytes(maxBodyBytes + 1);
    boolean oversized = bytes.length > maxBodyBytes;
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

    Reader(CompletableFuture<Answer> answer) {
      this.answer = answer;
    }

    @Override
    public void onResponse(Call call, Response response) {
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
