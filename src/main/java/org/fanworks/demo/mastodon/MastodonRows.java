package org.fanworks.demo.mastodon;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.fanworks.demo.mastodon.api.Shelf;
import org.fanworks.demo.mastodon.api.Sight;
import org.fanworks.demo.mastodon.data.Addresses;
import org.fanworks.demo.mastodon.data.Graph;
import org.fanworks.demo.mastodon.data.Person;
import org.fanworks.demo.mastodon.data.Post;
import org.fanworks.demo.mastodon.data.PostText;
import org.jspecify.annotations.Nullable;

/**
 * The server's content as rows, so that tests can load it into another database and compare. Made
 * from the data, not from the answers. Immutable. A row maps names of columns to values; arrays are
 * lists.
 */
public final class MastodonRows {
  private final Sight sight;

  MastodonRows(Sight sight) {
    this.sight = sight;
  }

  /** The public timeline, the largest id first. */
  public List<Map<String, @Nullable Object>> publicTimeline() {
    return rows(sight.publicFeed());
  }

  /** All statuses that the timelines of hashtags choose from, the largest id first. */
  public List<Map<String, @Nullable Object>> tagged() {
    return rows(sight.tagFeed());
  }

  /** The home timeline of the owner, the largest id first. */
  public List<Map<String, @Nullable Object>> homeTimeline() {
    return rows(sight.homeFeed());
  }

  /** What an account wrote and boosted, the largest id first. */
  public List<Map<String, @Nullable Object>> statusesOf(Person author) {
    return rows(sight.feedOf(author));
  }

  /** The statuses that the timeline of one hashtag has, the largest id first. */
  public List<Map<String, @Nullable Object>> tagged(String tag) {
    return rows(sight.tagFeed().stream().filter(post -> post.body().tags().contains(tag)).toList());
  }

  /** The timeline of a list of the owner's, the largest id first. */
  public List<Map<String, @Nullable Object>> listed(Graph.UserList list) {
    return rows(sight.listFeed(list));
  }

  /** All statuses that can be read by their ids. */
  public List<Map<String, @Nullable Object>> statuses() {
    return rows(sight.statuses());
  }

  /** The bookmarks of the owner, the latest first. */
  public List<Map<String, @Nullable Object>> bookmarks() {
    return rows(List.copyOf(new Shelf(sight.world()).bookmarks()));
  }

  /** The favourites of the owner, the latest first. */
  public List<Map<String, @Nullable Object>> favourites() {
    return rows(List.copyOf(new Shelf(sight.world()).favourites()));
  }

  private List<Map<String, @Nullable Object>> rows(List<Post> feed) {
    return feed.stream().filter(post -> !post.gone()).map(this::row).toList();
  }

  private Map<String, @Nullable Object> row(Post post) {
    Post original = post.original();
    Map<String, @Nullable Object> row = new LinkedHashMap<>();
    row.put("id", Long.toString(post.id()));
    row.put("id_num", post.id());
    row.put("created_at", time(post.createdAt()));
    row.put("edited_at", original.body().extras().editedAt().map(MastodonRows::time).orElse(null));
    row.put("uri", Addresses.object(post));
    row.put("url", Addresses.post(post));
    row.put("visibility", post.visibility().name().toLowerCase(Locale.ROOT));
    addAccount(row, post.author());
    row.put("language", original.body().language().orElse(null));
    row.put("sensitive", original.body().sensitive());
    row.put("spoiler_text", original.body().spoiler());
    row.put("content", PostText.of(original).plain());
    row.put("content_html", PostText.of(original).html());
    addReblog(row, post);
    row.put(
        "in_reply_to_id",
        post.reply().flatMap(Post.Reply::status).map(p -> Long.toString(p.id())).orElse(null));
    row.put(
        "in_reply_to_account_id",
        post.reply().map(reply -> Long.toString(reply.account().id())).orElse(null));
    row.put("is_reply", post.reply().isPresent());
    addParts(row, original);
    return row;
  }

  private void addAccount(Map<String, @Nullable Object> row, Person author) {
    row.put("account_id", Long.toString(author.id()));
    row.put("account_acct", author.acct());
    row.put("account_username", author.username());
    row.put("account_display_name", author.displayName());
    row.put("account_url", Addresses.profile(author));
    row.put("account_bot", author.traits().bot());
    row.put("account_followers_count", (long) sight.world().graph().followersOf(author).size());
    row.put("account_is_local", author.isLocal());
  }

  private static void addReblog(Map<String, @Nullable Object> row, Post post) {
    Optional<Post> boosted = post.boosted();
    row.put("is_reblog", boosted.isPresent());
    row.put("reblog_id", of(boosted, p -> Long.toString(p.id())));
    row.put("reblog_account_id", of(boosted, p -> Long.toString(p.author().id())));
    row.put("reblog_account_acct", of(boosted, p -> p.author().acct()));
    row.put("reblog_created_at", of(boosted, p -> time(p.createdAt())));
    row.put("reblog_url", of(boosted, Addresses::post));
    row.put("original_id", Long.toString(post.original().id()));
  }

  private static @Nullable Object of(Optional<Post> post, Function<Post, Object> value) {
    return post.map(value).orElse(null);
  }

  private void addParts(Map<String, @Nullable Object> row, Post original) {
    Post.Extras extras = original.body().extras();
    row.put("replies_count", sight.world().answersTo(original).size());
    row.put("reblogs_count", sight.world().boostsOf(original).size());
    row.put("favourites_count", sight.world().admirersOf(original).size());
    row.put("media_count", extras.media());
    row.put("has_media", extras.media() > 0);
    row.put("has_poll", extras.poll());
    row.put("has_card", extras.card());
    row.put("tags", original.body().tags());
    row.put("mentions", original.body().mentions().stream().map(Person::acct).toList());
    row.put("card_url", extras.card() ? Addresses.card(original) : null);
    row.put("quote_state", extras.quoted().isPresent() ? "accepted" : null);
    row.put("quoted_status_id", of(extras.quoted(), p -> Long.toString(p.id())));
    row.put("application_name", original.author().isLocal() ? "Web" : null);
  }

  private static LocalDateTime time(Instant instant) {
    return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
  }
}
