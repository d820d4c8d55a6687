package org.fanworks.demo.mastodon.api;

import static org.fanworks.demo.mastodon.api.ApiReply.JSON;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.fanworks.demo.mastodon.data.Addresses;
import org.fanworks.demo.mastodon.data.Post;
import org.fanworks.demo.mastodon.data.World;

/** What many people shared in the last week of the data, and the days of hashtags. */
record Trends(Context context) {
  private static final int DAYS = 7;
  private static final int MOST = 60;

  private static List<Post> lastWeek(World world) {
    Instant start = World.PRESENT.minus(DAYS, ChronoUnit.DAYS);
    return world.posts().stream()
        .filter(post -> !post.gone() && post.visibility() == Post.Visibility.PUBLIC)
        .filter(post -> post.createdAt().isAfter(start) && post.boosted().isEmpty())
        .toList();
  }

  /** Addresses of pages that are linked to, most often linked ones first. */
  static List<String> links(World world) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    lastWeek(world).stream()
        .filter(post -> post.body().extras().card())
        .forEach(post -> counts.merge(Addresses.card(post), 1, Integer::sum));
    return counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .map(Map.Entry::getKey)
        .limit(MOST)
        .toList();
  }

  ApiReply statuses(ApiCall call) {
    List<Post> posts =
        lastWeek(context.world()).stream()
            .filter(post -> post.author().isListed())
            .sorted(
                Comparator.comparingInt((Post post) -> context.world().admirersOf(post).size())
                    .reversed())
            .limit(MOST)
            .toList();
    Writer writer = context.writer(call);
    return Cut.byOffset(call, posts, call.limit(20), writer::status);
  }

  ApiReply tags(ApiCall call) {
    return Cut.byOffset(call, World.TAGS, call.limit(10), name -> tag(call, name));
  }

  ApiReply links(ApiCall call) {
    return Cut.byOffset(
        call,
        links(context.world()),
        call.limit(10),
        url -> {
          ObjectNode json = Parts.card(url);
          json.set(
              "history", history(p -> p.body().extras().card() && Addresses.card(p).equals(url)));
          return json;
        });
  }

  ApiReply tag(ApiCall call) {
    String name = TimelineHandlers.folded(call.part("name"));
    if (!name.matches("[\\p{L}\\p{M}\\p{N}_]+")) {
      return ApiReply.notFound();
    }
    Optional<String> known =
        World.TAGS.stream().filter(tag -> TimelineHandlers.folded(tag).equals(name)).findFirst();
    return ApiReply.of(known.map(found -> tag(call, found)).orElseGet(() -> unknown(name)));
  }

  /** A name that nobody has used gives a tag without an id (Mastodon reference, 2.4). */
  private static ObjectNode unknown(String name) {
    ObjectNode json = JSON.objectNode();
    json.put("id", "");
    json.put("name", name);
    json.put("url", Addresses.tag(name));
    json.putArray("history");
    return json;
  }

  ObjectNode tag(ApiCall call, String name) {
    ObjectNode json = JSON.objectNode();
    json.put("id", Integer.toString(200 + World.TAGS.indexOf(name)));
    json.put("name", name);
    json.put("url", Addresses.tag(name));
    json.set("history", history(post -> post.body().tags().contains(name)));
    if (call.viewer().isPresent()) {
      json.put("following", followed().contains(name));
      json.put("featuring", featured().contains(name));
    }
    return json;
  }

  /** Hashtags that the owner follows, the latest first. */
  static List<String> followed() {
    return List.of("quillmarsh", "ao3", "lanterns", "slowburn", "fanfic");
  }

  static List<String> featured() {
    return List.of("quillmarsh", "writing");
  }

  private ArrayNode history(Predicate<Post> use) {
    ArrayNode history = JSON.arrayNode();
    Instant today = World.PRESENT.truncatedTo(ChronoUnit.DAYS);
    List<Post> week = lastWeek(context.world());
    for (int back = 0; back < DAYS; back++) {
      Instant day = today.minus(back, ChronoUnit.DAYS);
      Set<Long> accounts = new HashSet<>();
      int uses = 0;
      for (Post post : week) {
        if (post.createdAt().truncatedTo(ChronoUnit.DAYS).equals(day) && use.test(post)) {
          uses++;
          accounts.add(post.author().id());
        }
      }
      history
          .addObject()
          .put("day", Long.toString(day.getEpochSecond()))
          .put("uses", Integer.toString(uses))
          .put("accounts", Integer.toString(accounts.size()));
    }
    return history;
  }
}
