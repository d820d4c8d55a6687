package org.fanworks.demo.mastodon.api;

import static org.fanworks.demo.mastodon.api.ApiReply.JSON;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.fanworks.demo.mastodon.data.Addresses;
import org.fanworks.demo.mastodon.data.Graph;
import org.fanworks.demo.mastodon.data.Graph.Follow;
import org.fanworks.demo.mastodon.data.Person;
import org.fanworks.demo.mastodon.data.Post;
import org.fanworks.demo.mastodon.data.World;

/** Accounts and what belongs to them (Mastodon reference, 2.2). */
record AccountHandlers(Context context) {
  private static final int MOST_IDS = 40;
  private static final int PAGE = 40;

  private ApiReply of(ApiCall call, Function<Person, ApiReply> reply) {
    return context.world().person(call.id()).map(reply).orElseGet(ApiReply::notFound);
  }

  ApiReply one(ApiCall call) {
    return of(call, person -> ApiReply.of(context.writer(call).account(person)));
  }

  ApiReply several(ApiCall call) {
    if (call.ids().size() > MOST_IDS) {
      return ApiReply.error(422, "Too many ids");
    }
    Writer writer = context.writer(call);
    return ApiReply.list(
        call.ids().stream()
            .flatMap(id -> context.world().person(id).stream())
            .sorted(Comparator.comparingInt(Person::index))
            .map(writer::account)
            .toList());
  }

  ApiReply lookup(ApiCall call) {
    return call.value("acct")
        .flatMap(context.world()::named)
        .map(person -> ApiReply.of(context.writer(call).account(person)))
        .orElseGet(ApiReply::notFound);
  }

  ApiReply verify(ApiCall call) {
    Person owner = call.viewer().orElseThrow();
    ObjectNode json = context.writer(call).account(owner);
    json.putObject("source")
        .put("privacy", "public")
        .put("sensitive", false)
        .put("language", "")
        .put("note", "Writes about lanterns.")
        .put("follow_requests_count", context.world().graph().own().requests().size())
        .putArray("fields");
    return ApiReply.of(json);
  }

  ApiReply statuses(ApiCall call) {
    return of(call, person -> statuses(call, person));
  }

  private ApiReply statuses(ApiCall call, Person person) {
    if (call.flag("pinned")) {
      Writer writer = context.writer(call);
      return ApiReply.list(context.shelf().pinned(person).stream().map(writer::status).toList());
    }
    Optional<String> tag = call.value("tagged").map(TimelineHandlers::folded);
    List<Post> feed =
        context.sight(call).feedOf(person).stream()
            .filter(post -> !call.flag("exclude_reblogs") || post.boosted().isEmpty())
            .filter(post -> !call.flag("exclude_replies") || !answersOthers(post))
            .filter(post -> !call.flag("only_media") || post.body().extras().media() > 0)
            .filter(
                post -> !call.flag("exclude_direct") || post.visibility() != Post.Visibility.DIRECT)
            .filter(post -> tag.isEmpty() || hasTag(post, tag.get()))
            .toList();
    return context
        .statuses(
            call, "limit", "pinned", "tagged", "only_media", "exclude_replies", "exclude_reblogs")
        .page(call, feed, call.limit(20), Cut.Kind.STATUSES);
  }

  private static boolean answersOthers(Post post) {
    return post.reply().filter(reply -> !reply.account().equals(post.author())).isPresent();
  }

  private static boolean hasTag(Post post, String name) {
    return post.body().tags().stream().anyMatch(t -> TimelineHandlers.folded(t).equals(name));
  }

  ApiReply followers(ApiCall call) {
    return of(call, person -> follows(call, person, true));
  }

  ApiReply following(ApiCall call) {
    return of(call, person -> follows(call, person, false));
  }

  private ApiReply follows(ApiCall call, Person person, boolean followers) {
    Graph graph = context.world().graph();
    boolean hidden =
        person.traits().hidesNetwork() && call.viewer().filter(person::equals).isEmpty();
    List<Follow> follows =
        hidden ? List.of() : followers ? graph.followersOf(person) : graph.followedBy(person);
    Writer writer = context.writer(call);
    return new Cut<Follow>(
            Follow::id,
            follow -> true,
            follow -> writer.account(followers ? follow.follower() : follow.followed()),
            List.of("limit"))
        .page(call, follows, call.limit(PAGE), Cut.Kind.ACCOUNTS);
  }

  ApiReply endorsedBy(ApiCall call) {
    return of(
        call,
        person ->
            person.index() == 0
                ? people(call, context.world().graph().own().endorsed())
                : ApiReply.list(List.of()));
  }

  /** A list of accounts with hidden cursors. */
  ApiReply people(ApiCall call, List<Person> people) {
    Writer writer = context.writer(call);
    return new Cut<Numbered<Person>>(
            Numbered::number, p -> true, p -> writer.account(p.thing()), List.of("limit"))
        .page(call, Numbered.of(people, 13), call.limit(PAGE), Cut.Kind.ACCOUNTS);
  }

  ApiReply featuredTags(ApiCall call) {
    return of(
        call, person -> ApiReply.of(person.index() == 0 ? featured(person) : JSON.arrayNode()));
  }

  ArrayNode featured(Person person) {
    ArrayNode json = JSON.arrayNode();
    for (String name : Trends.featured()) {
      long uses =
          context.world().postsOf(person).stream()
              .filter(post -> !post.gone() && post.body().tags().contains(name))
              .count();
      json.addObject()
          .put("id", Integer.toString(31 + json.size()))
          .put("name", name)
          .put("url", Addresses.profile(person) + "/tagged/" + name)
          .put("statuses_count", Long.toString(uses))
          .put("last_status_at", uses == 0 ? null : "2026-09-30");
    }
    return json;
  }

  ApiReply collections(ApiCall call) {
    return of(
        call,
        person -> {
          ArrayNode collections = JSON.arrayNode();
          if (person.index() == 0 && call.offset() == 0) {
            collections.add(collection(person));
          }
          ObjectNode json = JSON.objectNode();
          json.set("collections", collections);
          return ApiReply.of(json);
        });
  }

  private ObjectNode collection(Person owner) {
    List<Person> members = context.world().graph().own().endorsed();
    ObjectNode json = JSON.objectNode();
    json.put("id", "115000000000000000");
    json.put("account_id", Long.toString(owner.id()));
    json.put("uri", Addresses.actor(owner) + "/collections/115000000000000000");
    json.put("url", "https://" + Addresses.DOMAIN + "/collections/115000000000000000");
    json.put("name", "Lamplighters");
    json.put("description", "People who write at night.");
    json.put("language", "en");
    json.put("local", true);
    json.put("sensitive", false);
    json.put("discoverable", true);
    json.putNull("tag");
    json.put("created_at", "2026-07-01T08:00:00.000Z");
    json.put("updated_at", "2026-07-02T08:00:00.000Z");
    json.put("item_count", members.size());
    ArrayNode items = json.putArray("items");
    for (Person member : members) {
      items
          .addObject()
          .put("id", Integer.toString(900 + items.size()))
          .put("account_id", Long.toString(member.id()))
          .put("state", "accepted");
    }
    return json;
  }

  ApiReply relationships(ApiCall call) {
    Person owner = call.viewer().orElseThrow();
    return ApiReply.list(
        call.ids().stream()
            .flatMap(id -> context.world().person(id).stream())
            .filter(person -> !person.isSuspended() || call.flag("with_suspended"))
            .map(person -> Relations.json(context.world(), owner, person))
            .toList());
  }

  ApiReply familiar(ApiCall call) {
    Person owner = call.viewer().orElseThrow();
    Graph graph = context.world().graph();
    Writer writer = context.writer(call);
    ArrayNode json = JSON.arrayNode();
    for (long id : call.ids()) {
      ObjectNode entry = json.addObject().put("id", Long.toString(id));
      ArrayNode accounts = entry.putArray("accounts");
      context.world().person(id).map(graph::followersOf).orElse(List.of()).stream()
          .map(Follow::follower)
          .filter(follower -> graph.follows(owner, follower))
          .forEach(follower -> accounts.add(writer.account(follower)));
    }
    return ApiReply.of(json);
  }

  ApiReply directory(ApiCall call) {
    boolean byAge = call.value("order").filter("new"::equals).isPresent();
    World world = context.world();
    Comparator<Person> order =
        byAge
            ? Comparator.comparingLong(Person::id).reversed()
            : Comparator.comparingLong((Person p) -> latest(world, p)).reversed();
    List<Person> people =
        world.people().stream()
            .filter(person -> Boolean.TRUE.equals(person.traits().discoverable()))
            .filter(person -> person.isListed() && !context.sight(call).hides(person))
            .filter(person -> !call.flag("local") || person.isLocal())
            .sorted(order)
            .toList();
    Writer writer = context.writer(call);
    return ApiReply.list(
        Cut.slice(people, call.offset(), call.limit(PAGE)).stream().map(writer::account).toList());
  }

  private static long latest(World world, Person person) {
    return world.postsOf(person).stream()
        .filter(p -> !p.gone())
        .findFirst()
        .map(Post::id)
        .orElse(0L);
  }

  ApiReply suggestions(ApiCall call) {
    Person owner = call.viewer().orElseThrow();
    Graph graph = context.world().graph();
    List<Person> people =
        context.world().people().stream()
            .filter(person -> Boolean.TRUE.equals(person.traits().discoverable()))
            .filter(person -> person.isListed() && !person.equals(owner))
            .filter(person -> !graph.follows(owner, person) && !context.sight(call).hides(person))
            .sorted(Comparator.comparingInt((Person p) -> -graph.followersOf(p).size()))
            .limit(25)
            .toList();
    Writer writer = context.writer(call);
    return Cut.byOffset(
        call,
        people,
        call.limit(PAGE),
        person -> {
          ObjectNode json = JSON.objectNode();
          json.put("source", "global");
          json.putArray("sources").add("most_followed");
          json.set("account", writer.account(person));
          return json;
        });
  }
}
