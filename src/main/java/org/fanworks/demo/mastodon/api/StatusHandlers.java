package org.fanworks.demo.mastodon.api;

import static org.fanworks.demo.mastodon.api.ApiReply.JSON;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.fanworks.demo.mastodon.data.Person;
import org.fanworks.demo.mastodon.data.Post;
import org.fanworks.demo.mastodon.data.PostText;

/** Single statuses and what belongs to them (Mastodon reference, 2.3). */
record StatusHandlers(Context context) {
  private static final int MOST_IDS = 20;
  private static final int MOST_ANCESTORS = 40;
  private static final int MOST_DESCENDANTS = 60;
  private static final int ACCOUNTS_PAGE = 40;

  private ApiReply of(ApiCall call, Function<Post, ApiReply> reply) {
    return visible(call, call.id()).map(reply).orElseGet(ApiReply::notFound);
  }

  private Optional<Post> visible(ApiCall call, long id) {
    return context.world().post(id).filter(context.sight(call)::sees);
  }

  ApiReply one(ApiCall call) {
    return of(call, post -> ApiReply.of(context.writer(call).status(post)));
  }

  /** Those of authors that the viewer hides are left out here, and only here. */
  ApiReply several(ApiCall call) {
    if (call.ids().size() > MOST_IDS) {
      return ApiReply.error(422, "Too many ids");
    }
    Writer writer = context.writer(call);
    Sight sight = context.sight(call);
    return ApiReply.list(
        call.ids().stream()
            .flatMap(id -> visible(call, id).stream())
            .filter(post -> !sight.hides(post.author()))
            .map(writer::status)
            .toList());
  }

  ApiReply context(ApiCall call) {
    boolean guest = call.viewer().isEmpty();
    return of(
        call,
        post -> {
          Writer writer = context.writer(call);
          List<Post> ancestors = ancestors(call, post);
          List<Post> descendants = new ArrayList<>();
          collect(call, post, descendants);
          int first = guest ? Math.max(0, ancestors.size() - MOST_ANCESTORS) : 0;
          ObjectNode json = JSON.objectNode();
          ArrayNode before = json.putArray("ancestors");
          ancestors.subList(first, ancestors.size()).forEach(p -> before.add(writer.status(p)));
          ArrayNode after = json.putArray("descendants");
          descendants.stream()
              .limit(guest ? MOST_DESCENDANTS : Integer.MAX_VALUE)
              .forEach(p -> after.add(writer.status(p)));
          return ApiReply.of(json);
        });
  }

  private List<Post> ancestors(ApiCall call, Post post) {
    List<Post> ancestors = new ArrayList<>();
    Optional<Post> parent = post.reply().flatMap(Post.Reply::status);
    while (parent.isPresent()) {
      if (!parent.get().gone() && context.sight(call).sees(parent.get())) {
        ancestors.add(0, parent.get());
      }
      parent = parent.get().reply().flatMap(Post.Reply::status);
    }
    return ancestors;
  }

  private void collect(ApiCall call, Post post, List<Post> descendants) {
    context.world().answersTo(post).stream()
        .sorted(Comparator.comparingLong(Post::id))
        .filter(context.sight(call)::sees)
        .forEach(
            answer -> {
              descendants.add(answer);
              collect(call, answer, descendants);
            });
  }

  ApiReply boosters(ApiCall call) {
    return of(
        call,
        post -> {
          Writer writer = context.writer(call);
          List<Post> boosts =
              context.world().boostsOf(post).stream()
                  .filter(boost -> boost.visibility().isOpen() && !boost.author().isSuspended())
                  .toList();
          Cut<Post> cut =
              new Cut<>(Post::id, b -> true, b -> writer.account(b.author()), List.of("limit"));
          return cut.page(call, boosts, call.limit(ACCOUNTS_PAGE), Cut.Kind.ACCOUNTS);
        });
  }

  ApiReply admirers(ApiCall call) {
    return of(
        call,
        post -> {
          List<Numbered<Person>> admirers = Numbered.of(context.world().admirersOf(post), 17);
          return accounts(call, admirers);
        });
  }

  private ApiReply accounts(ApiCall call, List<Numbered<Person>> people) {
    Writer writer = context.writer(call);
    return new Cut<Numbered<Person>>(
            Numbered::number, p -> true, p -> writer.account(p.thing()), List.of("limit"))
        .page(call, people, call.limit(ACCOUNTS_PAGE), Cut.Kind.ACCOUNTS);
  }

  ApiReply quotes(ApiCall call) {
    return of(
        call,
        post -> {
          Writer writer = context.writer(call);
          return new Cut<Numbered<Post>>(
                  Numbered::number, q -> true, q -> writer.status(q.thing()), List.of("limit"))
              .page(
                  call,
                  Numbered.of(context.shelf().quotesOf(post), 3),
                  call.limit(20),
                  Cut.Kind.ACCOUNTS);
        });
  }

  ApiReply history(ApiCall call) {
    return of(
        call,
        post -> {
          ArrayNode versions = JSON.arrayNode();
          post.body()
              .extras()
              .editedAt()
              .ifPresent(
                  edited ->
                      versions.add(
                          version(call, post, Writer.time(post.createdAt()), "<p>Frist!</p>")));
          String last =
              post.body()
                  .extras()
                  .editedAt()
                  .map(Writer::time)
                  .orElse(Writer.time(post.createdAt()));
          versions.add(version(call, post, last, PostText.of(post).html()));
          return ApiReply.of(versions);
        });
  }

  private ObjectNode version(ApiCall call, Post post, String time, String content) {
    ObjectNode json = JSON.objectNode();
    json.put("content", content);
    json.put("spoiler_text", post.body().spoiler());
    json.put("sensitive", post.body().sensitive());
    json.put("created_at", time);
    json.set("account", context.writer(call).account(post.author()));
    json.putArray("media_attachments");
    json.putArray("emojis");
    return json;
  }

  ApiReply source(ApiCall call) {
    return of(
        call,
        post ->
            ApiReply.of(
                JSON.objectNode()
                    .put("id", Long.toString(post.id()))
                    .put("text", PostText.of(post).plain())
                    .put("spoiler_text", post.body().spoiler())));
  }

  /** The owner's own lists: the cursors have nothing to do with the statuses. */
  ApiReply shelved(ApiCall call, Set<Post> posts) {
    Writer writer = context.writer(call);
    return new Cut<Numbered<Post>>(
            Numbered::number, p -> true, p -> writer.status(p.thing()), List.of("limit"))
        .page(call, Numbered.of(List.copyOf(posts), 11), call.limit(20), Cut.Kind.STATUSES);
  }

  ApiReply poll(ApiCall call) {
    return context
        .shelf()
        .withPoll(call.part("id"))
        .filter(context.sight(call)::sees)
        .map(post -> ApiReply.of(Parts.poll(post, call.viewer().isPresent())))
        .orElseGet(ApiReply::notFound);
  }
}
