package org.fanworks.demo.mastodon.api;

import static org.fanworks.demo.mastodon.api.ApiReply.JSON;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.fanworks.demo.generator.Dice;
import org.fanworks.demo.mastodon.data.Addresses;
import org.fanworks.demo.mastodon.data.Post;
import org.fanworks.demo.mastodon.data.World;

/** Media, cards and polls of statuses, invented from their ids. */
final class Parts {
  private static final Duration OPEN = Duration.ofDays(3);

  private Parts() {}

  static ObjectNode medium(Post post, int number) {
    String id = Long.toString(post.id() + number);
    String file = "https://files." + Addresses.DOMAIN + "/media/" + id;
    ObjectNode json = JSON.objectNode();
    json.put("id", id);
    json.put("type", number % 4 == 3 ? "video" : "image");
    json.put("url", file + ".png");
    json.put("preview_url", file + "-small.png");
    json.putNull("remote_url");
    json.putObject("meta").putObject("original").put("width", 640 + number).put("height", 480);
    json.put("description", post.id() % 3 == 0 ? null : "Picture " + number);
    json.put("blurhash", "UcQmF#ay~qofj[WBj[j[");
    return json;
  }

  static ObjectNode card(String url) {
    ObjectNode json = JSON.objectNode();
    json.put("url", url);
    json.put("title", "Story " + url.substring(url.lastIndexOf('/') + 1));
    json.put("description", "A story.");
    json.put("language", "en");
    json.put("type", "link");
    json.put("author_name", "");
    json.put("author_url", "");
    json.put("provider_name", "stories.example");
    json.put("provider_url", "");
    json.put("html", "");
    json.put("width", 0);
    json.put("height", 0);
    json.putNull("image");
    json.put("embed_url", "");
    json.putNull("blurhash");
    json.put("published_at", "2025-05-01T10:00:00.000Z");
    json.putArray("authors");
    return json;
  }

  /** The id of the poll of a status. */
  static String pollId(Post post) {
    return Long.toString(post.id() % 10_000_019);
  }

  static List<Integer> votes(Post post) {
    Dice dice = new Dice(post.id(), "votes");
    return List.of(dice.below(40), dice.below(30), dice.below(20));
  }

  static ObjectNode poll(Post post, boolean viewed) {
    List<Integer> votes = votes(post);
    Instant end = post.createdAt().plus(OPEN);
    int sum = votes.stream().mapToInt(Integer::intValue).sum();
    ObjectNode json = JSON.objectNode();
    json.put("id", pollId(post));
    json.put("expires_at", Writer.time(end));
    json.put("expired", end.isBefore(World.PRESENT));
    json.put("multiple", false);
    json.put("votes_count", sum);
    json.putNull("voters_count");
    ArrayNode options = json.putArray("options");
    for (int i = 0; i < votes.size(); i++) {
      options
          .addObject()
          .put("title", List.of("Tea", "Coffee", "The third thing").get(i))
          .put("votes_count", votes.get(i));
    }
    json.putArray("emojis");
    if (viewed) {
      json.put("voted", false);
      json.putArray("own_votes");
    }
    return json;
  }
}
