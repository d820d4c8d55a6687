package org.fanworks.demo.mastodon.api;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.fanworks.demo.mastodon.data.Post;
import org.fanworks.demo.mastodon.data.World;

/** What all handlers share. Safe for use by many threads. */
final class Context {
  private final World world;
  private final Shelf shelf;
  private final Map<String, List<Post>> feeds = new ConcurrentHashMap<>();

  Context(World world) {
    this.world = world;
    this.shelf = new Shelf(world);
  }

  World world() {
    return world;
  }

  Shelf shelf() {
    return shelf;
  }

  Sight sight(ApiCall call) {
    return new Sight(world, call.viewer());
  }

  Writer writer(ApiCall call) {
    return new Writer(world, call.viewer(), shelf);
  }

  /** A feed that is put together once for each viewer. */
  List<Post> feed(String name, ApiCall call, Supplier<List<Post>> feed) {
    return feeds.computeIfAbsent(name + call.viewer().isPresent(), missing -> feed.get());
  }

  /** Cuts pages of statuses, of which deleted ones disappear only then. */
  Cut<Post> statuses(ApiCall call, String... kept) {
    Writer writer = writer(call);
    return new Cut<>(Post::id, post -> !post.gone(), writer::status, List.of(kept));
  }
}
