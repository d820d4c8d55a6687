package org.fanworks.demo.mastodon.api;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.fanworks.demo.mastodon.data.Addresses;
import org.fanworks.demo.mastodon.data.Graph;
import org.fanworks.demo.mastodon.data.Post;
import org.fanworks.demo.mastodon.data.World;

/** The timelines (Mastodon reference, 2.1). */
record TimelineHandlers(Context context) {
  private static final int PAGE = 20;
  private static final int MOST_TAGS = 4;

  ApiReply everybody(ApiCall call) {
    List<Post> feed = context.feed("public", call, () -> context.sight(call).publicFeed());
    return context
        .statuses(call, "local", "remote", "limit", "only_media")
        .page(call, filtered(call, feed), call.limit(PAGE), Cut.Kind.TIMELINE);
  }

  private static List<Post> filtered(ApiCall call, List<Post> feed) {
    boolean local = call.flag("local") && !call.flag("remote");
    boolean remote = call.flag("remote") && !call.flag("local");
    return feed.stream()
        .filter(post -> !local || post.author().isLocal())
        .filter(post -> !remote || !post.author().isLocal())
        .filter(post -> !call.flag("only_media") || post.body().extras().media() > 0)
        .toList();
  }

  /** Names beyond the fourth are ignored, and so are unknown ones that all have to have. */
  ApiReply tagged(ApiCall call) {
    List<String> any = new ArrayList<>(List.of(folded(call.part("tag"))));
    any.addAll(names(call, "any[]"));
    List<String> wanted = any.subList(0, Math.min(MOST_TAGS, any.size()));
    List<String> all =
        names(call, "all[]").stream()
            .filter(name -> World.TAGS.stream().anyMatch(tag -> folded(tag).equals(name)))
            .toList();
    List<String> none = names(call, "none[]");
    List<Post> feed =
        context.feed("tags", call, () -> context.sight(call).tagFeed()).stream()
            .filter(post -> wanted.stream().anyMatch(name -> has(post, name)))
            .filter(post -> all.stream().allMatch(name -> has(post, name)))
            .filter(post -> none.stream().noneMatch(name -> has(post, name)))
            .toList();
    return context
        .statuses(call, "local", "limit", "only_media")
        .page(call, filtered(call, feed), call.limit(PAGE), Cut.Kind.TIMELINE);
  }

  private static List<String> names(ApiCall call, String parameter) {
    return call.values(parameter).stream().limit(MOST_TAGS).map(TimelineHandlers::folded).toList();
  }

  private static boolean has(Post post, String name) {
    return post.body().tags().stream().anyMatch(tag -> folded(tag).equals(name));
  }

  /** Without case, and Latin letters without accents. */
  static String folded(String name) {
    String text = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return Normalizer.normalize(
        Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("[\\u0300-\\u036f#]", ""),
        Normalizer.Form.NFC);
  }

  ApiReply home(ApiCall call) {
    List<Post> feed = context.feed("home", call, () -> context.sight(call).homeFeed());
    return context
        .statuses(call, "local", "limit")
        .page(call, feed, call.limit(PAGE), Cut.Kind.TIMELINE);
  }

  ApiReply list(ApiCall call) {
    return context
        .world()
        .graph()
        .list(call.id())
        .map(list -> page(call, list))
        .orElseGet(ApiReply::notFound);
  }

  private ApiReply page(ApiCall call, Graph.UserList list) {
    List<Post> feed =
        context.feed("list" + list.id(), call, () -> context.sight(call).listFeed(list));
    return context.statuses(call, "limit").page(call, feed, call.limit(PAGE), Cut.Kind.TIMELINE);
  }

  ApiReply link(ApiCall call) {
    String url = call.value("url").orElse("");
    if (!Trends.links(context.world()).contains(url)) {
      return ApiReply.notFound();
    }
    List<Post> feed =
        context.feed("tags", call, () -> context.sight(call).tagFeed()).stream()
            .filter(post -> post.body().extras().card() && Addresses.card(post).equals(url))
            .toList();
    return context
        .statuses(call, "url", "limit")
        .page(call, feed, call.limit(PAGE), Cut.Kind.TIMELINE);
  }
}
