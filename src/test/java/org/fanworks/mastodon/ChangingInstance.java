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
import java.util.function.UnaryOperator;
import org.fanworks.demo.data.Lazy;
import org.fanworks.demo.mastodon.MastodonOptions;
import org.fanworks.demo.mastodon.api.MastodonApi;
import org.fanworks.demo.mastodon.data.World;
import org.fanworks.demo.server.Answering;
import org.fanworks.demo.server.ApiServer;
import org.fanworks.demo.web.Response;

/** A server with the embedded one's answers, changed as is ordered. */
final class ChangingInstance implements Answering, AutoCloseable {
  private static final JsonMapper JSON = new JsonMapper();

  /** The answers since the last {@link #forget}, before any change. */
  final List<Passed> passed = new CopyOnWriteArrayList<>();

  private final MastodonApi api;
  private final ApiServer server;
  private volatile Change change = (endpoint, answer) -> answer;

  /** What becomes of an answer; the endpoint is the path with N in place of each id. */
  @FunctionalInterface
  interface Change {
    Response of(String endpoint, Response answer);

    /** A change of a field in the answers of an endpoint. */
    static Change of(String endpoint, JsonField field, BiConsumer<ObjectNode, String> action) {
      return of(endpoint, body -> field.inAll(body, action));
    }

    /** A change of the answers of an endpoint. */
    static Change of(String endpoint, UnaryOperator<JsonNode> change) {
      return (asked, answer) ->
          asked.equals(endpoint)
              ? answer.with(change.apply(json(answer.body())).toString())
              : answer;
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
  void change(Change other) {
    change = other;
  }

  /** From now on answers come as they are. */
  void repair() {
    change((endpoint, answer) -> answer);
  }

  void forget() {
    passed.clear();
  }

  @Override
  public Response answer(Asking asking) {
    Response response = api.answer(asking);
    if (response.status() != 200 || asking.path().equals("/robots.txt")) {
      return response;
    }
    String endpoint = asking.path().replaceAll("/\\d+(?=/|$)", "/N");
    passed.add(new Passed(endpoint, json(response.body())));
    return change.of(endpoint, response);
  }

  private static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
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
