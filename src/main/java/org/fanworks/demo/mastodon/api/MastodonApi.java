package org.fanworks.demo.mastodon.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.InstantSource;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fanworks.demo.data.Lazy;
import org.fanworks.demo.mastodon.data.World;
import org.fanworks.demo.server.Answering;
import org.fanworks.demo.web.Response;

/**
 * Mastodon's API over the data: limits first, then the token, then the question (Mastodon
 * reference, 8). Nothing is invented before the first question. Safe for use by many threads;
 * public for the embedded server.
 */
public final class MastodonApi implements Answering {
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final List<String> STEADY =
      List.of("/api/v1/instance", "/api/v2/instance", "/api/v1/custom_emojis");
  private static final String INVALID = "The access token is invalid";

  private final Lazy<World> world;
  private final Lazy<Context> context;
  private final Lazy<ApiRoutes> routes;
  private final Rules rules;
  private final Limiter limiter;

  /**
   * What the server allows.
   *
   * @param requests of one client in five minutes
   * @param pages requests with cursors in fifteen minutes
   * @param closed whether the public timelines are for accounts alone
   */
  public record Rules(int requests, int pages, boolean closed) {}

  /** Answers from {@code world}. */
  public MastodonApi(Lazy<World> world, Rules rules, InstantSource clock) {
    this.world = world;
    this.context = Lazy.of(() -> new Context(world.get()));
    this.routes = Lazy.of(() -> ApiRoutes.of(context.get()));
    this.rules = rules;
    this.limiter = new Limiter(rules.requests(), rules.pages(), clock);
  }

  @Override
  public Response answer(Asking asking) {
    if (asking.path().equals("/robots.txt")) {
      return Response.text(
          200, "User-agent: GPTBot\nDisallow: /\n\nUser-agent: *\nDisallow: /media_proxy/\n");
    }
    Limiter.Verdict verdict = limiter.count(asking.authorization().orElse("guest"), asking.query());
    ApiReply reply = verdict.refused() ? ApiReply.error(429, "Too many requests") : reply(asking);
    Response response = write(reply).with("Cache-Control", cacheControl(asking, reply));
    for (Map.Entry<String, String> header : verdict.headers().entrySet()) {
      response = response.with(header.getKey(), header.getValue());
    }
    return response;
  }

  /** What everybody gets to see may be kept for a while (Mastodon reference, 1). */
  private static String cacheControl(Asking asking, ApiReply reply) {
    if (asking.authorization().isPresent() || reply.status() != 200) {
      return "private, no-store";
    }
    boolean steady = STEADY.stream().anyMatch(asking.path()::startsWith);
    return "max-age="
        + (steady ? 300 : 15)
        + ", public, stale-while-revalidate=30, stale-if-error=86400";
  }

  private ApiReply reply(Asking asking) {
    try {
      Optional<ApiRoutes.Match> match = routes.get().find(asking.path());
      if (match.isEmpty() || !asking.method().equals("GET")) {
        return ApiReply.error(404, "Not Found");
      }
      Optional<Token> token = Token.of(asking.authorization());
      return refusal(match.get().route(), asking, token)
          .orElseGet(
              () ->
                  match
                      .get()
                      .route()
                      .handler()
                      .handle(
                          new ApiCall(
                              asking.path(),
                              asking.query(),
                              match.get().parts(),
                              token.filter(Token::ofOwner).map(t -> world.get().owner()))));
    } catch (RuntimeException fault) {
      // Whatever went wrong, the client shall see an answer and not a dead connection.
      return ApiReply.error(500, String.valueOf(fault));
    }
  }

  private Optional<ApiReply> refusal(ApiRoutes.Route route, Asking asking, Optional<Token> token) {
    if (route.user() && token.isEmpty()) {
      return Optional.of(ApiReply.error(401, INVALID));
    }
    if (token.isPresent() && !route.scopes().isEmpty() && !token.get().allows(route.scopes())) {
      return Optional.of(ApiReply.error(403, "This action is outside the authorized scopes"));
    }
    boolean user = token.filter(Token::ofOwner).isPresent();
    if (route.user() && !user) {
      return Optional.of(ApiReply.error(422, "This method requires an authenticated user"));
    }
    boolean feed = asking.path().startsWith("/api/v1/timelines/");
    return rules.closed() && feed && !user
        ? Optional.of(
            ApiReply.error(
                token.isPresent() ? 422 : 401, "This method requires an authenticated user"))
        : Optional.empty();
  }

  private static Response write(ApiReply reply) {
    try {
      Response response =
          new Response(
              reply.status(),
              List.of(new Response.Header("Content-Type", "application/json; charset=utf-8")),
              MAPPER.writeValueAsString(reply.body()));
      return reply.link().map(link -> response.with("Link", link)).orElse(response);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @Override
  public Optional<Iterator<String>> events(Asking asking) {
    String prefix = "/api/v1/streaming/";
    if (!asking.path().startsWith(prefix)
        || Token.of(asking.authorization()).filter(Token::ofOwner).isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        Events.of(context.get(), asking.path().substring(prefix.length()), asking.query()));
  }
}
