package org.fanworks.mastodon;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;
import org.fanworks.demo.data.Lazy;
import org.fanworks.demo.mastodon.MastodonOptions;
import org.fanworks.demo.mastodon.api.MastodonApi;
import org.fanworks.demo.mastodon.data.World;
import org.fanworks.demo.server.Answering;
import org.fanworks.demo.server.ApiServer;
import org.fanworks.demo.web.Response;

/** A server with the embedded one's answers, of which one field is changed. */
final class ChangingInstance implements Answering, AutoCloseable {
  private static final JsonMapper JSON = new JsonMapper();

  /** The answers since the last {@link #forget}, before any change. */
  final List<Passed> passed = new CopyOnWriteArrayList<>();

  private final MastodonApi api;
  private final ApiServer server;
  private volatile Optional<Change> change = Optional.empty();

  /** What becomes of a field in the answers of an endpoint. */
  record Change(String endpoint, JsonField field, BiConsumer<ObjectNode, String> action) {
    JsonNode apply(String asked, JsonNode body) {
      return asked.equals(endpoint) ? field.inAll(body, action) : body;
    }
  }

  /**
   * An answer.
   *
   * @param endpoint the path with N in place of each id
   */
  record Passed(String endpoint, JsonNode body) {}

  private ChangingInstance(MastodonApi api) {
    this.api = api;
    this.server = ApiServer.start(this, Duration.ZERO);
  }

  static ChangingInstance start(MastodonOptions options) {
    Lazy<World> world =
        Lazy.of(() -> World.make(options.seed(), options.people(), options.posts()));
    return new ChangingInstance(new MastodonApi(world, options.rules(), options.clock()));
  }

  String url() {
    return server.url().toString();
  }

  /** From now on answers come with this change. */
  void change(Optional<Change> other) {
    change = other;
  }

  void forget() {
    passed.clear();
  }

  @Override
  public Response answer(Asking asking) {
    Response response = api.answer(asking);
    return response.status() != 200 || asking.path().equals("/robots.txt")
        ? response
        : response.with(changed(asking.path().replaceAll("/\\d+(?=/|$)", "/N"), response.body()));
  }

  private String changed(String endpoint, String text) {
    try {
      JsonNode body = JSON.readTree(text);
      passed.add(new Passed(endpoint, body));
      JsonNode copy = body.deepCopy();
      return change.map(ordered -> ordered.apply(endpoint, copy)).orElse(copy).toString();
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Optional<Iterator<String>> events(Asking asking) {
    return Optional.empty();
  }

  @Override
  public void close() {
    server.close();
  }
}
