package org.fanworks.demo.mastodon.api;

import static org.fanworks.demo.mastodon.api.ApiReply.JSON;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fanworks.demo.mastodon.data.Addresses;
import org.fanworks.demo.mastodon.data.Person;
import org.fanworks.demo.mastodon.data.Post;
import org.fanworks.demo.mastodon.data.PostText;
import org.fanworks.demo.mastodon.data.World;

/** Writes people and statuses down as a server shows them to somebody (Mastodon reference, 4). */
record Writer(World world, Optional<Person> viewer, Shelf shelf) {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

  static String time(Instant instant) {
    return TIME.format(instant);
  }

  ObjectNode account(Person person) {
    boolean suspended = person.isSuspended();
    ObjectNode json = JSON.objectNode();
    json.put("id", Long.toString(person.id()));
    json.put("username", person.username());
    json.put("acct", person.acct());
    json.put("display_name", suspended ? "" : person.displayName());
    json.put("locked", person.traits().locked());
    json.put("bot", person.traits().bot());
    json.put("discoverable", person.traits().discoverable());
    json.put("indexable", person.traits().indexable());
    json.put("group", person.traits().group());
    json.put("created_at", time(person.createdAt()));
    json.put("note", suspended ? "" : note(person));
    json.put("url", Addresses.profile(person));
    json.put("uri", Addresses.actor(person));
    for (String picture : List.of("avatar", "avatar_static", "header", "header_static")) {
      json.put(picture, "https://files." + Addresses.DOMAIN + "/" + picture + "/missing.png");
    }
    json.put("followers_count", world.graph().followersOf(person).size());
    json.put("following_count", world.graph().followedBy(person).size());
    json.put("statuses_count", statusesCount(person));
    json.put("last_status_at", lastStatus(person).map(LocalDate::toString).orElse(null));
    json.put("hide_collections", person.traits().hidesNetwork());
    if (person.isLocal()) {
      json.put("noindex", false);
      json.putArray("roles");
    }
    if (suspended) {
      json.put("suspended", true);
    }
    if (person.traits().standing() == Person.Standing.SILENCED) {
      json.put("limited", true);
    }
    json.putArray("emojis");
    json.set("fields", fields(person));
    return json;
  }

  static String note(Person person) {
    return "<p>Writes about "
        + World.TAGS.get(Math.floorMod(person.id(), World.TAGS.size()))
        + " &amp; more.<br />Asks are open.</p>";
  }

  private long statusesCount(Person person) {
    return world.postsOf(person).stream().filter(post -> !post.gone()).count();
  }

  private Optional<LocalDate> lastStatus(Person person) {
    return world.postsOf(person).stream()
        .filter(post -> !post.gone())
        .findFirst()
        .map(post -> LocalDate.ofInstant(post.createdAt(), ZoneOffset.UTC));
  }

  static ArrayNode fields(Person person) {
    ArrayNode fields = JSON.arrayNode();
    int number = person.isSuspended() ? 0 : (int) Math.floorMod(person.id(), 4L);
    for (int i = 0; i < number; i++) {
      ObjectNode field = fields.addObject();
      field.put("name", List.of("Pronouns", "Works", "Home").get(i));
      field.put("value", i == 1 ? "<a href=\"https://stories.example/\">stories</a>" : "any " + i);
      field.put("verified_at", i == 1 ? "2024-05-04T19:57:14.688+00:00" : null);
    }
    return fields;
  }

  ObjectNode status(Post post) {
    ObjectNode json = JSON.objectNode();
    Post.Body body = post.body();
    json.put("id", Long.toString(post.id()));
    json.put("created_at", time(post.createdAt()));
    json.put(
        "in_reply_to_id",
        post.reply().flatMap(Post.Reply::status).map(p -> Long.toString(p.id())).orElse(null));
    json.put(
        "in_reply_to_account_id",
        post.reply().map(reply -> Long.toString(reply.account().id())).orElse(null));
    json.put("sensitive", body.sensitive());
    json.put("spoiler_text", body.spoiler());
    json.put("visibility", post.visibility().name().toLowerCase(Locale.ROOT));
    json.put("language", body.language().orElse(null));
    json.put("uri", Addresses.object(post));
    json.put("url", Addresses.post(post));
    json.put("replies_count", world.answersTo(post).size());
    json.put("reblogs_count", world.boostsOf(post).size());
    json.put("favourites_count", post.boosted().isPresent() ? 0 : world.admirersOf(post).size());
    json.put("quotes_count", shelf.quotesOf(post).size());
    json.put("edited_at", body.extras().editedAt().map(Writer::time).orElse(null));
    addViewer(json, post);
    json.put("content", post.boosted().isPresent() ? "" : PostText.of(post).html());
    post.boosted()
        .ifPresentOrElse(
            original -> json.set("reblog", status(original)), () -> json.putNull("reblog"));
    json.set("account", account(post.author()));
    addParts(json, post);
    return json;
  }

  private void addViewer(ObjectNode json, Post post) {
    viewer.ifPresent(
        person -> {
          Post original = post.original();
          json.put("favourited", shelf.favourites().contains(original));
          json.put(
              "reblogged",
              world.boostsOf(original).stream().anyMatch(boost -> boost.author().equals(person)));
          json.put("muted", false);
          json.put("bookmarked", shelf.bookmarks().contains(original));
          if (original.author().equals(person)) {
            json.put("pinned", shelf.pinned(person).contains(original));
          }
          json.putArray("filtered");
        });
  }

  private void addParts(ObjectNode json, Post post) {
    Post.Body body = post.body();
    ArrayNode media = json.putArray("media_attachments");
    for (int i = 1; i <= body.extras().media(); i++) {
      media.add(Parts.medium(post, i));
    }
    ArrayNode mentions = json.putArray("mentions");
    for (Person mentioned : body.mentions()) {
      mentions
          .addObject()
          .put("id", Long.toString(mentioned.id()))
          .put("username", mentioned.username())
          .put("url", Addresses.profile(mentioned))
          .put("acct", mentioned.acct());
    }
    ArrayNode tags = json.putArray("tags");
    for (String tag : body.tags()) {
      tags.addObject().put("name", tag).put("url", Addresses.tag(tag));
    }
    json.putArray("emojis");
    if (body.extras().card()) {
      json.set("card", Parts.card(Addresses.card(post)));
    } else {
      json.putNull("card");
    }
    if (body.extras().poll()) {
      json.set("poll", Parts.poll(post, viewer.isPresent()));
    } else {
      json.putNull("poll");
    }
    body.extras()
        .quoted()
        .ifPresentOrElse(quoted -> json.set("quote", quote(quoted)), () -> json.putNull("quote"));
    if (post.author().isLocal()) {
      json.putObject("application").put("name", "Web").putNull("website");
    }
  }

  private ObjectNode quote(Post quoted) {
    ObjectNode json = JSON.objectNode();
    json.put("state", "accepted");
    ObjectNode inner = status(quoted);
    quoted
        .body()
        .extras()
        .quoted()
        .ifPresent(
            deeper ->
                inner
                    .putObject("quote")
                    .put("state", "accepted")
                    .put("quoted_status_id", Long.toString(deeper.id())));
    json.set("quoted_status", inner);
    return json;
  }
}
