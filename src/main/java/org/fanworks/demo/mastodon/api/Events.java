package org.fanworks.demo.mastodon.api;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fanworks.demo.mastodon.data.Post;

/**
 * The events of a stream (Mastodon reference, 11): the latest statuses come once more, oldest of
 * them first and endlessly, as if they were written now. Used by one thread.
 */
final class Events implements Iterator<String> {
  private static final int LATEST = 200;
  private static final long GAP_MILLIS = 5;

  private final Writer writer;
  private final List<Post> posts;
  private long number;

  private Events(Writer writer, List<Post> posts) {
    this.writer = writer;
    this.posts = posts;
  }

  static Iterator<String> of(Context context, String stream, Map<String, List<String>> query) {
    ApiCall call = new ApiCall(stream, query, Map.of(), Optional.of(context.world().owner()));
    return new Events(context.writer(call), posts(context, call, stream));
  }

  /** There is always a next one. */
  @Override
  public boolean hasNext() {
    return true;
  }

  @Override
  public String next() {
    if (number == 0) {
      number++;
      return ":)\n";
    }
    pause();
    int place = (int) (number++ % (posts.size() + 1L));
    return place == 0 ? ":thump\n\n" : events(posts.get(posts.size() - place));
  }

  /** A status, of which some are deleted at once. */
  private String events(Post post) {
    String deletion = post.id() % 10 == 0 ? "event: delete\ndata: " + post.id() + "\n\n" : "";
    return "event: update\ndata: " + writer.status(post) + "\n\n" + deletion;
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
