package org.fanworks.demo.mastodon.api;

import static org.fanworks.demo.mastodon.api.ApiReply.JSON;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fanworks.demo.mastodon.data.Graph;
import org.fanworks.demo.mastodon.data.Person;
import org.fanworks.demo.mastodon.data.Post;

/** What the owner keeps to herself (Mastodon reference, 2.5). */
record OwnHandlers(Context context) {
  private Graph.Own own() {
    return context.world().graph().own();
  }

  ApiReply mutes(ApiCall call) {
    ApiReply page = new AccountHandlers(context).people(call, own().muted());
    for (JsonNode account : page.body()) {
      Person person =
          context.world().person(Long.parseLong(account.get("id").asText())).orElseThrow();
      ((ObjectNode) account).put("mute_expires_at", Relations.expiry(own(), person));
    }
    return page;
  }

  ApiReply domainBlocks(ApiCall call) {
    return new Cut<Numbered<String>>(
            Numbered::number, d -> true, d -> TextNode.valueOf(d.thing()), List.of("limit"))
        .page(call, Numbered.of(own().blockedDomains(), 2), call.limit(100), Cut.Kind.ACCOUNTS);
  }

  private static ObjectNode list(Graph.UserList list) {
    return JSON.objectNode()
        .put("id", Long.toString(list.id()))
        .put("title", list.title())
        .put("replies_policy", "list")
        .put("exclusive", false);
  }

  ApiReply lists(ApiCall call) {
    return ApiReply.list(own().lists().stream().map(OwnHandlers::list).toList());
  }

  ApiReply listsWith(ApiCall call) {
    return ApiReply.list(
        own().lists().stream()
            .filter(list -> list.members().stream().anyMatch(p -> p.id() == call.id()))
            .map(OwnHandlers::list)
            .toList());
  }

  ApiReply members(ApiCall call) {
    Writer writer = context.writer(call);
    return context
        .world()
        .graph()
        .list(call.id())
        .map(
            list ->
                new Cut<Person>(Person::id, p -> true, writer::account, List.of("limit"))
                    .page(call, list.members(), call.limit(40), Cut.Kind.ACCOUNTS))
        .orElseGet(ApiReply::notFound);
  }

  /** The latest private statuses, one for each set of people. */
  ApiReply conversations(ApiCall call) {
    Writer writer = context.writer(call);
    Person owner = call.viewer().orElseThrow();
    Map<List<Long>, Post> latest = new LinkedHashMap<>();
    for (Post post : context.world().posts()) {
      if (post.visibility() == Post.Visibility.DIRECT
          && !post.gone()
          && context.sight(call).sees(post)) {
        latest.putIfAbsent(others(post, owner).stream().map(Person::id).sorted().toList(), post);
      }
    }
    return new Cut<Post>(
            Post::id, post -> true, post -> conversation(writer, post, owner), List.of("limit"))
        .page(call, List.copyOf(latest.values()), call.limit(20), Cut.Kind.STATUSES);
  }

  private static List<Person> others(Post post, Person owner) {
    List<Person> others = new ArrayList<>(post.body().mentions());
    others.add(post.author());
    others.remove(owner);
    return others.stream().distinct().toList();
  }

  private static ObjectNode conversation(Writer writer, Post post, Person owner) {
    ObjectNode json = JSON.objectNode();
    json.put("id", Long.toString(post.id() % 100_003));
    json.put("unread", post.id() % 2 == 0);
    ArrayNode accounts = json.putArray("accounts");
    others(post, owner).forEach(person -> accounts.add(writer.account(person)));
    json.set("last_status", writer.status(post));
    return json;
  }

  ApiReply filters(ApiCall call) {
    ArrayNode filters = JSON.arrayNode();
    ObjectNode filter = filters.addObject();
    filter.put("id", "12");
    filter.put("title", "Spoilers");
    filter.putArray("context").add("home").add("public");
    filter.putNull("expires_at");
    filter.put("filter_action", "warn");
    ArrayNode keywords = filter.putArray("keywords");
    keywords.addObject().put("id", "40").put("keyword", "spoiler").put("whole_word", false);
    keywords.addObject().put("id", "41").put("keyword", "finale").put("whole_word", true);
    String id = Long.toString(context.shelf().bookmarks().iterator().next().id());
    filter.putArray("statuses").addObject().put("id", "3").put("status_id", id);
    return ApiReply.of(filters);
  }

  ApiReply markers(ApiCall call) {
    ObjectNode json = JSON.objectNode();
    for (String timeline : call.values("timeline[]")) {
      json.putObject(timeline)
          .put("last_read_id", Long.toString(context.world().posts().get(5).id()))
          .put("version", 17)
          .put("updated_at", "2026-09-30T20:15:00.000Z");
    }
    return ApiReply.of(json);
  }

  ApiReply preferences(ApiCall call) {
    return ApiReply.of(
        JSON.objectNode()
            .put("posting:default:visibility", "public")
            .put("posting:default:sensitive", false)
            .putNull("posting:default:language")
            .put("reading:expand:media", "default")
            .put("reading:expand:spoilers", false));
  }

  ApiReply announcements(ApiCall call) {
    ArrayNode json = JSON.arrayNode();
    ObjectNode announcement = json.addObject();
    announcement.put("id", "8");
    announcement.put("content", "<p>New lamps on <strong>Sunday</strong>.</p>");
    announcement.putNull("starts_at");
    announcement.putNull("ends_at");
    announcement.put("all_day", false);
    announcement.put("published_at", "2026-09-20T09:00:00.000Z");
    announcement.put("updated_at", "2026-09-20T09:00:00.000Z");
    announcement.put("read", true);
    announcement
        .putArray("reactions")
        .addObject()
        .put("name", "🌙")
        .put("count", 6)
        .put("me", false);
    return ApiReply.of(json);
  }

  ApiReply scheduled(ApiCall call) {
    ObjectNode plan = JSON.objectNode();
    plan.put("id", "301");
    plan.put("scheduled_at", "2026-12-24T18:00:00.000Z");
    plan.putObject("params")
        .put("text", "Last chapter tonight!")
        .put("visibility", "public")
        .putNull("spoiler_text")
        .put("language", "en")
        .put("in_reply_to_id", context.world().posts().get(0).id())
        .put("application_id", 4);
    plan.putArray("media_attachments");
    return new Cut<Long>(id -> id, id -> true, id -> plan, List.of("limit"))
        .page(call, List.of(301L), call.limit(20), Cut.Kind.STATUSES);
  }

  ApiReply followedTags(ApiCall call, Trends trends) {
    return new Cut<Numbered<String>>(
            Numbered::number, t -> true, t -> trends.tag(call, t.thing()), List.of("limit"))
        .page(call, Numbered.of(Trends.followed(), 4), call.limit(100), Cut.Kind.ACCOUNTS);
  }
}
