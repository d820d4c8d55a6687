package org.fanworks.demo.mastodon.api;

import static org.fanworks.demo.mastodon.api.ApiReply.JSON;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.fanworks.demo.mastodon.data.Addresses;
import org.fanworks.demo.mastodon.data.Person;
import org.fanworks.demo.mastodon.data.World;

/** What the server says of itself (Mastodon reference, 2.6). */
record InstanceHandlers(Context context) {
  private static final String VERSION = "4.6.0";

  ApiReply current(ApiCall call) {
    ObjectNode json = JSON.objectNode();
    json.put("domain", Addresses.DOMAIN);
    json.put("title", "Inkstone");
    json.put("version", VERSION);
    json.put("source_url", "https://github.com/mastodon/mastodon");
    json.put("description", "A small server for people who write.");
    json.putObject("usage").putObject("users").put("active_month", 120);
    json.putArray("languages").add("en");
    ObjectNode configuration = json.putObject("configuration");
    configuration.putObject("urls").put("streaming", "wss://streaming." + Addresses.DOMAIN);
    configuration.putObject("statuses").put("max_characters", 500).put("max_media_attachments", 4);
    ObjectNode access = configuration.putObject("timelines_access");
    for (String feed : List.of("live_feeds", "hashtag_feeds", "trending_link_feeds")) {
      access.putObject(feed).put("local", "public").put("remote", "public");
    }
    json.putObject("registrations").put("enabled", true).put("approval_required", true);
    json.putObject("api_versions").put("mastodon", 10);
    json.putObject("contact").put("email", "staff@" + Addresses.DOMAIN);
    json.set("rules", rules());
    return ApiReply.of(json);
  }

  ApiReply old(ApiCall call) {
    ObjectNode json = JSON.objectNode();
    json.put("uri", Addresses.DOMAIN);
    json.put("title", "Inkstone");
    json.put("short_description", "A small server for people who write.");
    json.put("description", "");
    json.put("version", VERSION);
    json.putObject("urls").put("streaming_api", "wss://streaming." + Addresses.DOMAIN);
    json.putObject("stats")
        .put("user_count", context.world().people().stream().filter(Person::isLocal).count())
        .put(
            "status_count",
            context.world().posts().stream().filter(p -> p.author().isLocal()).count())
        .put("domain_count", peers().size());
    json.putArray("languages").add("en");
    json.put("registrations", true);
    json.put("approval_required", true);
    return ApiReply.of(json);
  }

  private static ArrayNode rules() {
    ArrayNode rules = JSON.arrayNode();
    List<String> texts = List.of("Be kind.", "Tag spoilers.", "No machines pretending.");
    for (String text : texts) {
      ObjectNode rule = rules.addObject();
      rule.put("id", Integer.toString(rules.size()));
      rule.put("text", text);
      rule.put("hint", "");
      rule.putObject("translations").putObject("de").put("text", text).put("hint", "");
    }
    return rules;
  }

  ApiReply rules(ApiCall call) {
    return ApiReply.of(rules());
  }

  private List<String> peers() {
    return context.world().people().stream()
        .flatMap(person -> person.domain().stream())
        .distinct()
        .toList();
  }

  ApiReply peers(ApiCall call) {
    ArrayNode json = JSON.arrayNode();
    peers().forEach(json::add);
    return ApiReply.of(json);
  }

  ApiReply activity(ApiCall call) {
    ArrayNode json = JSON.arrayNode();
    for (int week = 0; week < 12; week++) {
      Instant end = World.PRESENT.minus(Duration.ofDays(7L * week));
      Instant start = end.minus(Duration.ofDays(7));
      long statuses =
          context.world().posts().stream()
              .filter(post -> post.author().isLocal())
              .filter(post -> post.createdAt().isAfter(start) && post.createdAt().isBefore(end))
              .count();
      json.addObject()
          .put("week", Long.toString(start.getEpochSecond()))
          .put("statuses", Long.toString(statuses))
          .put("logins", Long.toString(40 + week))
          .put("registrations", "2");
    }
    return ApiReply.of(json);
  }

  ApiReply domainBlocks(ApiCall call) {
    ArrayNode json = JSON.arrayNode();
    json.addObject()
        .put("domain", "sp*m.example")
        .put("digest", "5eb73fede7eaa19e7ad756c30783e858acffea6ff0afb574fde9c351922c62bb")
        .put("severity", "suspend")
        .put("comment", "Spam");
    return ApiReply.of(json);
  }

  ApiReply languages(ApiCall call) {
    ObjectNode json = JSON.objectNode();
    json.putArray("en").add("de").add("fr");
    json.putArray("ja").add("en");
    return ApiReply.of(json);
  }

  ApiReply document(ApiCall call) {
    return switch (call.part("document")) {
      case "extended_description" -> document("<p>All about ink.</p>");
      case "privacy_policy" -> document("<p>We keep <em>nothing</em>.</p>");
      default -> ApiReply.notFound();
    };
  }

  private static ApiReply document(String html) {
    return ApiReply.of(
        JSON.objectNode().put("updated_at", "2026-01-02T03:04:05.000Z").put("content", html));
  }

  ApiReply emojis(ApiCall call) {
    ArrayNode json = JSON.arrayNode();
    for (String name : List.of("blobcat", "quill", "lantern")) {
      json.addObject()
          .put("shortcode", name)
          .put("url", "https://files." + Addresses.DOMAIN + "/emoji/" + name + ".png")
          .put("static_url", "https://files." + Addresses.DOMAIN + "/emoji/" + name + ".png")
          .put("visible_in_picker", true)
          .put("category", name.equals("blobcat") ? "cats" : null);
    }
    return ApiReply.of(json);
  }
}
