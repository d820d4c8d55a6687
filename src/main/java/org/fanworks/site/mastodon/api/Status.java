package org.fanworks.site.mastodon.api;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A status as answers show it (Mastodon reference, 4.1). Immutable.
 *
 * <p>A boost is a shell around the {@link #original()}, which has the content, counters, media and
 * tags.
 */
public record Status(JsonObject json) implements Carrier {
  /** Where instances give statuses out by their ids. */
  public static final String PATH = "/api/v1/statuses";

  /** Checks what a status cannot do without. */
  public Status {
    json.text("id");
    json.time("created_at");
    if (!json.has("account")) {
      throw json.missing("account");
    }
  }

  @Override
  public List<Status> carriedStatuses() {
    return Stream.concat(Stream.of(this), reblog().stream()).toList();
  }

  public String id() {
    return json.text("id");
  }

  /** When it was written, as its author's server says; of a boost when it was boosted. */
  public LocalDateTime createdAt() {
    return json.time("created_at");
  }

  /** Who wrote or boosted it. */
  public Account account() {
    return new Account(json.object("account").orElseThrow(() -> json.missing("account")));
  }

  /** The boosted status. */
  public Optional<Status> reblog() {
    return json.givenObject("reblog").map(Status::new);
  }

  /** The boosted status, or else the status itself. */
  public Status original() {
    return reblog().orElse(this);
  }

  public List<JsonObject> media() {
    return json.givenObjects("media_attachments");
  }

  /** Names of the hashtags in lower case. */
  public List<String> tags() {
    return json.givenObjects("tags").stream()
        .map(tag -> tag.text("name").toLowerCase(Locale.ROOT))
        .distinct()
        .toList();
  }

  /** Whom it mentions, as {@code acct}. */
  public List<String> mentions() {
    return json.givenObjects("mentions").stream().map(mention -> mention.text("acct")).toList();
  }

  /** The content as plain text. */
  public String plainText() {
    return PlainText.of(json.givenText("content"), json.givenObjects("mentions"));
  }

  public boolean isReply() {
    return !json.givenText("in_reply_to_id").isEmpty()
        || !json.givenText("in_reply_to_account_id").isEmpty();
  }

  /** What is known of the quoted status: the quote of today's servers. */
  public Optional<JsonObject> quote() {
    return json.object("quote").filter(quote -> quote.has("state"));
  }

  /** The id of the quoted status, in the three ways in which servers tell it. */
  public @Nullable String quotedIdOrNull() {
    Optional<JsonObject> found = json.object("quote");
    return found
        .flatMap(quote -> quote.object("quoted_status"))
        .or(() -> found.filter(quote -> !quote.has("state")))
        .flatMap(status -> status.optionalText("id"))
        .or(() -> found.flatMap(quote -> quote.optionalText("quoted_status_id")))
        .or(() -> json.optionalText("quote_id"))
        .orElse(null);
  }

  /** Whether one of the viewer's filters matches; null for a guest. */
  public @Nullable Boolean filteredOrNull() {
    return json.has("filtered") ? (Boolean) !json.objects("filtered").isEmpty() : null;
  }
}
