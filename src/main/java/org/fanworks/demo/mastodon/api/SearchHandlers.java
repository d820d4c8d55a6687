package org.fanworks.demo.mastodon.api;

import static org.fanworks.demo.mastodon.api.ApiReply.JSON;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.fanworks.demo.mastodon.data.Person;
import org.fanworks.demo.mastodon.data.Post;
import org.fanworks.demo.mastodon.data.World;

/** The search (Mastodon reference, 7). */
record SearchHandlers(Context context) {
  private static final int PAGE = 20;

  ApiReply all(ApiCall call) {
    Optional<String> query = call.value("q").filter(text -> !text.isBlank());
    if (query.isEmpty()) {
      return ApiReply.error(400, "param is missing or the value is empty: q");
    }
    if (call.viewer().isEmpty() && call.value("offset").isPresent()) {
      return ApiReply.error(
          401, "Search queries pagination is not supported without authentication");
    }
    Optional<String> type = call.value("type");
    ObjectNode json = JSON.objectNode();
    put(json, "accounts", type, () -> accounts(call, query.get()));
    put(json, "statuses", type, () -> statuses(call, query.get()));
    put(json, "hashtags", type, () -> hashtags(call, query.get()));
    return ApiReply.of(json);
  }

  private static void put(
      ObjectNode json,
      String kind,
      Optional<String> type,
      Supplier<Collection<? extends JsonNode>> found) {
    ArrayNode list = json.putArray(kind);
    if (type.filter(wanted -> !wanted.equals(kind)).isEmpty()) {
      list.addAll(found.get());
    }
  }

  private static long offset(ApiCall call) {
    return call.value("type").isPresent() ? call.offset() : 0;
  }

  private Collection<JsonNode> accounts(ApiCall call, String query) {
    Writer writer = context.writer(call);
    return Cut.slice(people(call, query), offset(call), call.limit(PAGE)).stream()
        .<JsonNode>map(writer::account)
        .toList();
  }

  /** The account of that very name first, then by followers. */
  private List<Person> people(ApiCall call, String query) {
    World world = context.world();
    String wanted = query.toLowerCase(Locale.ROOT).replaceFirst("^@", "");
    boolean short3 = call.viewer().isEmpty() && wanted.length() < 3;
    return world.people().stream()
        .filter(person -> !person.isSuspended())
        .filter(
            person ->
                person.acct().toLowerCase(Locale.ROOT).equals(wanted)
                    || (!short3 && mentions(person, wanted)))
        .filter(
            person ->
                !call.flag("following")
                    || call.viewer().filter(v -> world.graph().follows(v, person)).isPresent())
        .sorted(
            Comparator.comparing((Person p) -> !p.acct().toLowerCase(Locale.ROOT).equals(wanted))
                .thenComparing(p -> -world.graph().followersOf(p).size())
                .thenComparing(Person::index))
        .toList();
  }

  private static boolean mentions(Person person, String wanted) {
    return person.username().toLowerCase(Locale.ROOT).contains(wanted)
        || person.displayName().toLowerCase(Locale.ROOT).contains(wanted);
  }

  /** The exact match is put before the others, and only on the first page. */
  ApiReply accountsOnly(ApiCall call) {
    Writer writer = context.writer(call);
    List<Person> people = people(call, call.value("q").orElse(""));
    boolean exact =
        !people.isEmpty()
            && people.get(0).acct().equalsIgnoreCase(call.value("q").orElse("").replace("@", ""));
    List<Person> ranked = exact ? people.subList(1, people.size()) : people;
    int limit = call.limit(40);
    List<Person> page =
        call.offset() == 0
            ? people.subList(0, Math.min(limit, people.size()))
            : Cut.slice(ranked, call.offset(), limit);
    return ApiReply.list(page.stream().map(writer::account).toList());
  }

  private Collection<JsonNode> hashtags(ApiCall call, String query) {
    Trends trends = new Trends(context);
    String start = TimelineHandlers.folded(query);
    return Cut.slice(
            World.TAGS.stream()
                .filter(tag -> TimelineHandlers.folded(tag).startsWith(start))
                .sorted(Comparator.comparingInt(String::length).thenComparing(tag -> tag))
                .toList(),
            offset(call),
            call.limit(PAGE))
        .stream()
        .<JsonNode>map(tag -> trends.tag(call, tag))
        .toList();
  }

  /** Only for accounts: public statuses of who allows it, and those that one had to do with. */
  private Collection<JsonNode> statuses(ApiCall call, String query) {
    if (call.viewer().isEmpty()) {
      return List.of();
    }
    StatusSearch search =
        StatusSearch.parse(query)
            .by(call.value("account_id").map(id -> Long.parseLong("0" + id.replaceAll("\\D", ""))));
    Sight sight = context.sight(call);
    List<Post> found =
        context.world().posts().stream()
            .filter(post -> !post.gone() && post.boosted().isEmpty() && sight.sees(post))
            .filter(post -> isSearchable(call, post))
            .filter(search::matches)
            .toList();
    Writer writer = context.writer(call);
    return Cut.slice(found, offset(call), call.limit(PAGE)).stream()
        .filter(post -> !sight.hides(post.author()))
        .<JsonNode>map(writer::status)
        .toList();
  }

  private boolean isSearchable(ApiCall call, Post post) {
    boolean open =
        post.visibility() == Post.Visibility.PUBLIC && post.author().traits().indexable();
    return open
        || call.viewer().filter(post.author()::equals).isPresent()
        || call.viewer().filter(post.body().mentions()::contains).isPresent()
        || context.shelf().bookmarks().contains(post)
        || context.shelf().favourites().contains(post);
  }
}
