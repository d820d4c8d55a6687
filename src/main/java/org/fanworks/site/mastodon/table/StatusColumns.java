package org.fanworks.site.mastodon.table;

import static org.fanworks.search.ColumnType.BIGINT;
import static org.fanworks.search.ColumnType.BOOLEAN;
import static org.fanworks.search.ColumnType.INTEGER;
import static org.fanworks.search.ColumnType.TIMESTAMP;
import static org.fanworks.search.ColumnType.VARCHAR;
import static org.fanworks.search.ColumnType.VARCHAR_ARRAY;
import static org.fanworks.search.Exactness.EXACT;
import static org.fanworks.search.Exactness.SUPERSET;
import static org.fanworks.search.Operator.CONTAINS;
import static org.fanworks.search.Operator.EQUALS;
import static org.fanworks.search.Operator.NOT_EQUALS;
import static org.fanworks.search.Operator.RANGE;

import java.util.List;
import java.util.Optional;
import org.fanworks.search.Column;
import org.fanworks.search.ColumnType;
import org.fanworks.site.RecordColumns;
import org.fanworks.site.RecordColumns.RecordColumn;
import org.fanworks.site.mastodon.api.Account;
import org.fanworks.site.mastodon.api.Ids;
import org.fanworks.site.mastodon.api.JsonObject;
import org.fanworks.site.mastodon.api.Status;
import org.jspecify.annotations.Nullable;

/**
 * The columns of all tables of statuses (Mastodon reference, 12.1). Of a boost {@code id}, {@code
 * created_at} and the account are those of the shell; content, counters, media, tags, language,
 * poll and card are those of the boosted status.
 */
final class StatusColumns {
  /** How many statuses a server gives out by their ids at once. */
  static final int IDS_AT_ONCE = 20;

  private static final double MANY = 1e6;

  private StatusColumns() {}

  /** The columns for rows that are statuses. */
  static List<RecordColumn<Found<Status>>> all() {
    return RecordColumns.of(
            identity(), content(), reblog(), reply(), counters(), parts(), viewer(), whole())
        .in(Found::entity);
  }

  private static List<RecordColumn<Status>> identity() {
    return List.of(
        RecordColumn.of(
            listed("id", "Id of the status on this server.")
                .pushing(EXACT, EQUALS)
                .distinct(MANY)
                .atOnce(IDS_AT_ONCE),
            Status::id),
        RecordColumn.of(
            Column.listed("id_num", BIGINT, "The id as a number, for ranges and order.")
                .orNull()
                .pushing(EXACT, EQUALS, RANGE)
                .sorting(EXACT)
                .distinct(MANY),
            status -> Ids.numberOrNull(status.id())),
        RecordColumn.of(
            Column.listed("created_at", TIMESTAMP, "When it was written or boosted, in UTC.")
                .pushing(SUPERSET, EQUALS, RANGE)
                .sorting(EXACT)
                .distinct(MANY),
            Status::createdAt),
        original(
            "edited_at", TIMESTAMP, "When it was edited last.", s -> s.timeOrNull("edited_at")),
        of(
            listed("uri", "Id of the status across servers.").orNull(),
            status -> status.json().textOrNull("uri")),
        of(
            listed("url", "Page of the status.").orNull(),
            status -> status.json().textOrNull("url")),
        of(
            listed("visibility", "public, unlisted, private or direct.")
                .orNull()
                .pushing(EXACT, EQUALS, NOT_EQUALS)
                .distinct(4),
            status -> status.json().textOrNull("visibility")),
        account("account_id", "Id of who wrote or boosted it.", Account::id),
        account("account_acct", "Name and domain of who wrote or boosted it.", Account::acct),
        account("account_username", "Name without the domain.", Account::username),
        of(
            listed("account_display_name", "Displayed name.").orNull(),
            status -> status.account().json().textOrNull("display_name")),
        of(
            listed("account_url", "Profile page.").orNull(),
            status -> status.account().json().textOrNull("url")),
        of(
            Column.listed("account_bot", BOOLEAN, "Whether the account is run by a program.")
                .distinct(2),
            status -> status.account().json().flag("bot")),
        of(
            Column.listed("account_followers_count", BIGINT, "Followers of the account.").orNull(),
            status -> status.account().json().numberOrNull("followers_count")),
        of(
            Column.listed(
                    "account_is_local", BOOLEAN, "Whether the account is of the server itself.")
                .pushing(EXACT, EQUALS)
                .distinct(2),
            status -> status.account().isLocal()));
  }

  private static List<RecordColumn<Status>> content() {
    return List.of(
        of(
            listed("language", "Language code; NULL if unknown.")
                .orNull()
                .pushing(SUPERSET, EQUALS)
                .distinct(30),
            status -> status.original().json().textOrNull("language")),
        of(
            Column.listed("sensitive", BOOLEAN, "Whether media are hidden behind a warning.")
                .pushing(SUPERSET, EQUALS)
                .distinct(2),
            status -> status.original().json().givenFlag("sensitive")),
        of(
            listed("spoiler_text", "Content warning; empty if there is none."),
            status -> status.original().json().givenText("spoiler_text")),
        of(listed("content", "The text, without markup."), status -> status.original().plainText()),
        of(
            listed("content_html", "The text in HTML."),
            status -> status.original().json().givenText("content")));
  }

  private static List<RecordColumn<Status>> reblog() {
    return List.of(
        of(
            Column.listed("is_reblog", BOOLEAN, "Whether it is a boost.")
                .pushing(EXACT, EQUALS)
                .distinct(2),
            status -> status.reblog().isPresent()),
        reblogged("reblog_id", "Id of the boosted status.", s -> s.json().textOrNull("id")),
        reblogged("reblog_account_id", "Who wrote the boosted status.", s -> s.account().id()),
        reblogged("reblog_account_acct", "Name of who wrote it.", s -> s.account().acct()),
        of(
            Column.listed("reblog_created_at", TIMESTAMP, "When the boosted status was written.")
                .orNull(),
            status -> status.reblog().map(Status::createdAt).orElse(null)),
        reblogged("reblog_url", "Page of the boosted status.", s -> s.json().textOrNull("url")),
        of(
            listed("original_id", "Id of the boosted status, or else of the status itself."),
            status -> status.original().id()));
  }

  private static List<RecordColumn<Status>> reply() {
    return List.of(
        of(
            listed("in_reply_to_id", "The status that it answers.").orNull(),
            status -> status.json().textOrNull("in_reply_to_id")),
        of(
            listed("in_reply_to_account_id", "Whose status it answers.").orNull(),
            status -> status.json().textOrNull("in_reply_to_account_id")),
        of(
            Column.listed("is_reply", BOOLEAN, "Whether it answers a status.")
                .pushing(SUPERSET, EQUALS)
                .distinct(2),
            Status::isReply));
  }

  private static List<RecordColumn<Status>> counters() {
    return List.of(
        original("replies_count", INTEGER, "Known answers.", count("replies_count")),
        original("reblogs_count", INTEGER, "Known boosts.", count("reblogs_count")),
        original("favourites_count", INTEGER, "Known favourites.", count("favourites_count")),
        original("quotes_count", INTEGER, "Known quotes.", count("quotes_count")));
  }

  private static List<RecordColumn<Status>> parts() {
    return List.of(
        of(
            Column.listed("media_count", INTEGER, "Attached media."),
            status -> status.original().media().size()),
        of(
            Column.listed("has_media", BOOLEAN, "Whether media are attached.")
                .pushing(EXACT, EQUALS)
                .distinct(2),
            status -> !status.original().media().isEmpty()),
        has("has_poll", "Whether there is a poll.", "poll"),
        has("has_card", "Whether a linked page is shown.", "card"),
        of(
            Column.listed("tags", VARCHAR_ARRAY, "Hashtags in lower case.")
                .pushing(SUPERSET, CONTAINS),
            status -> status.original().tags()),
        of(
            Column.listed("mentions", VARCHAR_ARRAY, "Whom it mentions."),
            status -> status.original().mentions()),
        part("poll_id", "Id of the poll.", "poll", "id"),
        part("card_url", "Address of the linked page.", "card", "url"),
        part("card_title", "Title of the linked page.", "card", "title"),
        of(
            listed("quote_state", "What became of its quote, as accepted or deleted.").orNull(),
            status ->
                status.original().quote().map(quote -> quote.textOrNull("state")).orElse(null)),
        of(
            listed("quoted_status_id", "Id of the quoted status.").orNull(),
            status -> status.original().quotedIdOrNull()),
        part("application_name", "Program that it was written with.", "application", "name"));
  }

  private static List<RecordColumn<Status>> viewer() {
    return List.of(
        mine("favourited", "Whether it is a favourite of yours; NULL without a token."),
        mine("reblogged", "Whether you boosted it; NULL without a token."),
        mine("bookmarked", "Whether you bookmarked it; NULL without a token."),
        mine("muted", "Whether you muted its thread; NULL without a token."),
        mine("pinned", "Whether you pinned it; NULL if it is not yours."),
        of(
            Column.listed(
                    "filtered", BOOLEAN, "Whether a filter of yours matches; NULL without a token.")
                .orNull(),
            Status::filteredOrNull));
  }

  private static List<RecordColumn<Status>> whole() {
    return List.of(
        of(listed("raw", "All that the server told, in JSON."), status -> status.json().json()));
  }

  private static Column listed(String name, String remark) {
    return Column.listed(name, VARCHAR, remark);
  }

  private static RecordColumn<Status> of(Column column, RecordColumns.Value<Status> value) {
    return RecordColumn.of(column, value);
  }

  private static RecordColumn<Status> account(
      String name, String remark, RecordColumns.Value<Account> value) {
    return of(
        listed(name, remark).distinct(1000).pushing(SUPERSET, EQUALS).atOnce(1),
        status -> value.of(status.account()));
  }

  private static RecordColumn<Status> original(
      String name, ColumnType type, String remark, RecordColumns.Value<JsonObject> value) {
    return of(
        Column.listed(name, type, remark).orNull(), status -> value.of(status.original().json()));
  }

  private static RecordColumns.Value<JsonObject> count(String key) {
    return json -> json.smallNumberOrNull(key);
  }

  private static RecordColumn<Status> reblogged(
      String name, String remark, RecordColumns.Value<Status> value) {
    return of(
        listed(name, remark).orNull(),
        status -> status.reblog().flatMap(s -> optional(value.of(s))).orElse(null));
  }

  private static Optional<Object> optional(@Nullable Object value) {
    return Optional.ofNullable(value);
  }

  private static RecordColumn<Status> has(String name, String remark, String key) {
    return of(
        Column.listed(name, BOOLEAN, remark).pushing(SUPERSET, EQUALS).distinct(2),
        status -> status.original().json().has(key));
  }

  private static RecordColumn<Status> part(String name, String remark, String object, String key) {
    return of(
        listed(name, remark).orNull(),
        status ->
            status.original().json().object(object).map(part -> part.textOrNull(key)).orElse(null));
  }

  private static RecordColumn<Status> mine(String name, String remark) {
    return of(
        Column.listed(name, BOOLEAN, remark).orNull(),
        status -> status.original().json().flagOrNull(name));
  }
}
