package org.fanworks.demo.mastodon.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fanworks.demo.mastodon.data.Post;

/**
 * The events of a stream (Mastodon reference, 11): the latest statuses come once more, oldest of
 * them first and endlessly, as if they were written now.
 */
final class Events {
  private static final int LATEST = 200;
  private static final long GAP_MILLIS = 5;

  private Events() {}

  static Iterator<String> of(Context context, String stream, Map<String, List<String>> query) {
    ApiCall call = new ApiCall(stream, query, Map.of(), Optional.of(context.world().owner()));
    List<Post> posts = posts(context, call, stream);
    Writer writer = context.writer(call);
    Stream<String> events =
        IntStream.iterate(0, i -> i + 1)
            .boxed()
            .flatMap(i -> Stream.concat(Stream.of(heartbeat(i)), round(writer, posts)));
    return Stream.concat(Stream.of(":)\n"), events).iterator();
  }

  private static String heartbeat(int round) {
    pause();
    return round == 0 ? ":thump\n" : ":thump\n\n";
  }

  private static Stream<String> round(Writer writer, List<Post> posts) {
    return IntStream.range(0, posts.size())
        .mapToObj(i -> posts.get(posts.size() - 1 - i))
        .flatMap(post -> Stream.of(update(writer, post), deletion(post)))
        .filter(event -> !event.isEmpty());
  }

  private static String update(Writer writer, Post post) {
    pause();
    ObjectNode json = writer.status(post);
    return "event: update\ndata: " + json + "\n\n";
  }

  /** Some are deleted at once. */
  private static String deletion(Post post) {
    return post.id() % 10 == 0 ? "event: delete\ndata: " + post.id() + "\n\n" : "";
  }

  private static void pause() {
    try {
      Thread.sleep(GAP_MILLIS);
    } catch (InterruptedException closing) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The embedded server closes.", closing);
    }
  }

  private static List<Post> posts(Context context, ApiCall call, String stream) {
    Sight sight = context.sight(call);
    String tag = TimelineHandlers.folded(call.value("tag").orElse(""));
    List<Post> feed =
        switch (stream) {
          case "user", "user/notification" -> sight.homeFeed();
          case "list" ->
              context.world().graph().list(call.id("list")).map(sight::listFeed).orElse(List.of());
          case "hashtag", "hashtag/local" ->
              sight.tagFeed().stream()
                  .filter(
                      post ->
                          post.body().tags().stream()
                              .anyMatch(t -> TimelineHandlers.folded(t).equals(tag)))
                  .toList();
          default -> sight.publicFeed();
        };
    return feed.stream()
        .filter(post -> !post.gone())
        .filter(post -> !stream.endsWith("local") || post.author().isLocal())
        .filter(post -> !stream.endsWith("remote") || !post.author().isLocal())
        .limit(LATEST)
        .toList();
  }
}
