package org.fanworks.site.mastodon.table;

import static org.fanworks.search.ColumnType.INTEGER;
import static org.fanworks.search.ColumnType.VARCHAR;
import static org.fanworks.search.Exactness.EXACT;
import static org.fanworks.search.Operator.EQUALS;
import static org.fanworks.site.mastodon.table.ApiTable.OF_INSTANCE;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.fanworks.search.Column;
import org.fanworks.site.RecordColumns;
import org.fanworks.site.RecordColumns.RecordColumn;
import org.fanworks.site.SiteTable;
import org.fanworks.site.mastodon.api.ApiRequest;
import org.fanworks.site.mastodon.api.Instances;
import org.fanworks.site.mastodon.api.JsonObject;
import org.fanworks.site.mastodon.api.PlainText;
import org.fanworks.site.mastodon.api.Status;

/** The parts of statuses: media, mentions, hashtags, emoji, polls, and their history. */
record StatusPartTables(Instances instances) {
  private static final String STATUS_ID = "status_id";

  /** The tables whose rows are statuses: reading one brings the parts along. */
  private static final String[] CARRIERS = {
    "public_timeline",
    "tag_timeline",
    "home_timeline",
    "list_timeline",
    "link_timeline",
    "account_statuses",
    "my_statuses",
    "pinned_statuses",
    "statuses",
    "search_statuses",
    "bookmarks",
    "favourites",
    "trending_statuses",
    "status_quotes",
    "status_context"
  };

  /**
   * A part of something.
   *
   * @param number place among the parts of one kind, from 1
   */
  record Part(String ownerId, int number, JsonObject json) {
    /** The parts that lie in a list of an owner. */
    static List<Part> of(String ownerId, List<JsonObject> parts) {
      List<Part> numbered = new ArrayList<>();
      for (JsonObject part : parts) {
        numbered.add(new Part(ownerId, numbered.size() + 1, part));
      }
      return numbered;
    }
  }

  List<SiteTable> all() {
    return List.of(
        parts(
            "status_media",
            "Media attached to statuses.",
            "media_attachments",
            List.of(
                Fields.id("id", "Id of the medium."),
                Fields.text("type", "image, gifv, video, audio or unknown."),
                Fields.text("url", "The file."),
                Fields.text("preview_url", "A smaller picture."),
                Fields.text("remote_url", "The file on the author's server."),
                Fields.text("description", "Description for those who cannot see it."),
                Fields.text("blurhash", "Colours in short."),
                Fields.json("meta", "Sizes and lengths, in JSON."))),
        parts(
            "status_mentions",
            "Accounts that statuses mention.",
            "mentions",
            List.of(
                Fields.id("id", "Id of the account."),
                Fields.text("username", "Name without the domain."),
                Fields.text("acct", "Name and domain."),
                Fields.text("url", "Profile page."))),
        parts(
            "status_tags",
            "Hashtags of statuses.",
            "tags",
            List.of(
                Fields.id("name", "Name of the hashtag."),
                Fields.text("url", "Page of the hashtag."))),
        parts(
            "status_emojis",
            "Custom emoji in statuses.",
            "emojis",
            List.of(
                Fields.id("shortcode", "Name between colons."),
                Fields.text("url", "The picture."),
                Fields.text("static_url", "The picture without animation."))),
        history(),
        source(),
        polls(),
        options());
  }

  private SiteTable parts(
      String name, String remark, String key, List<RecordColumn<JsonObject>> columns) {
    return ApiTable.of(
        instances,
        ApiTable.Shape.of(
            name,
            remark,
            List.of(OF_INSTANCE, STATUS_ID, "position"),
            Paths.batch("statuses by id", STATUS_ID, StatusColumns.IDS_AT_ONCE, OF_INSTANCE)
                .carriedBy(CARRIERS)),
        columns(
            Column.listed(STATUS_ID, VARCHAR, "Id of the status.")
                .pushing(EXACT, EQUALS)
                .distinct(1e6)
                .atOnce(StatusColumns.IDS_AT_ONCE),
            columns),
        Source.byIds(Status.PATH, STATUS_ID, Status::new)
            .explode(status -> Part.of(status.id(), status.original().json().givenObjects(key))));
  }

  /** The parts of an owner, each with its place. */
  static RecordColumns<Found<Part>> columns(Column owner, List<RecordColumn<JsonObject>> columns) {
    List<RecordColumn<Found<Part>>> first =
        List.of(
            RecordColumn.of(owner, found -> found.entity().ownerId()),
            RecordColumn.of(
                Column.listed("position", INTEGER, "Place among the others, from 1."),
                found -> found.entity().number()));
    return RecordColumns.of(
        first,
        RecordColumns.of(columns).in(found -> found.entity().json()),
        List.of(Fields.instance()));
  }

  private SiteTable history() {
    Column owner = single(STATUS_ID, "Id of the status.");
    List<RecordColumn<JsonObject>> columns =
        List.of(
            Fields.time("created_at", "When this version was written, in UTC."),
            Fields.text("spoiler_text", "Content warning."),
            Fields.flag("sensitive", "Whether media are hidden behind a warning."),
            RecordColumn.of(
                Column.listed("content", VARCHAR, "The text, without markup."),
                json -> PlainText.of(json.givenText("content"))),
            RecordColumn.of(
                Column.listed("content_html", VARCHAR, "The text in HTML."),
                json -> json.givenText("content")),
            Fields.json("media_attachments", "Media of this version, in JSON."),
            Fields.json("poll", "Poll of this version, in JSON."));
    return ApiTable.of(
        instances,
        ApiTable.Shape.of(
            "status_history",
            "All versions of a status, the first one first.",
            List.of(OF_INSTANCE, STATUS_ID, "position"),
            Paths.by("history", STATUS_ID, 10, OF_INSTANCE)),
        columns(owner, columns),
        ofOwner(STATUS_ID, "/api/v1/statuses/%s/history", ""));
  }

  private Source<Part> ofOwner(String column, String template, String key) {
    Function<Asked, ApiRequest> request = asked -> ApiRequest.of(template, asked.required(column));
    return new Source<Part>(
            request,
            (call, asked) ->
                Source.answer(request, answer -> Part.of(asked.required(column), answer.items(key)))
                    .opening()
                    .open(call, asked))
        .of(column);
  }

  private SiteTable source() {
    return ApiTable.of(
        instances,
        ApiTable.Shape.of(
            "status_source",
            "The text of a status as it was typed. Needs a token.",
            List.of("id"),
            Paths.by("source", "id", 1)),
        RecordColumns.of(
            RecordColumns.of(
                    List.of(
                        RecordColumn.<JsonObject>of(
                            single("id", "Id of the status."), json -> json.text("id")),
                        Fields.text("text", "The text."),
                        Fields.text("spoiler_text", "Content warning.")))
                .in(Found::entity)),
        Source.lookup(
                asked ->
                    ApiRequest.of("/api/v1/statuses/%s/source", asked.required("id"))
                        .needing("read:statuses"),
                json -> json)
            .of("id"));
  }

  private SiteTable polls() {
    return ApiTable.of(
        instances,
        ApiTable.Shape.of(
            "polls",
            "Polls by their ids, from poll_id of statuses.",
            List.of(OF_INSTANCE, "id"),
            Paths.by("poll by id", "id", 1, OF_INSTANCE)),
        RecordColumns.of(
            RecordColumns.of(
                    List.of(
                        RecordColumn.<JsonObject>of(
                            single("id", "Id of the poll."), json -> json.text("id")),
                        Fields.time("expires_at", "When it ends, in UTC; NULL if it does not."),
                        Fields.flag("expired", "Whether it has ended."),
                        Fields.flag("multiple", "Whether one may choose several options."),
                        Fields.number("votes_count", "Votes."),
                        Fields.number("voters_count", "Voters, if the server tells."),
                        Fields.flag("voted", "Whether you voted; NULL without a token."),
                        Fields.json("own_votes", "Options that you chose, in JSON."),
                        Fields.raw()))
                .in(Found::entity),
            List.of(Fields.instance())),
        Source.lookup(StatusPartTables::poll, json -> json).of("id"));
  }

  private static ApiRequest poll(Asked asked) {
    return ApiRequest.of(
        "/api/v1/polls/%s", asked.text("id").orElseGet(() -> asked.required("poll_id")));
  }

  private SiteTable options() {
    List<RecordColumn<JsonObject>> columns =
        List.of(
            Fields.text("title", "What may be chosen."),
            Fields.number("votes_count", "Votes; NULL while they are hidden."));
    return ApiTable.of(
        instances,
        ApiTable.Shape.of(
            "poll_options",
            "What polls offer to choose from.",
            List.of(OF_INSTANCE, "poll_id", "position"),
            Paths.by("poll by id", "poll_id", 4, OF_INSTANCE)),
        columns(single("poll_id", "Id of the poll."), columns),
        Source.lookup(StatusPartTables::poll, json -> json)
            .of("poll_id")
            .explode(poll -> Part.of(poll.text("id"), poll.givenObjects("options"))));
  }

  private static Column single(String name, String remark) {
    return Column.listed(name, VARCHAR, remark).pushing(EXACT, EQUALS).distinct(1e6).atOnce(1);
  }
}
