package org.fanworks.site.mastodon.table;

import static org.fanworks.search.ColumnType.BIGINT;
import static org.fanworks.search.ColumnType.DATE;
import static org.fanworks.search.ColumnType.TIMESTAMP;
import static org.fanworks.search.ColumnType.VARCHAR;
import static org.fanworks.search.ColumnType.VARCHAR_ARRAY;
import static org.fanworks.site.mastodon.table.ApiTable.OF_INSTANCE;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fanworks.search.Column;
import org.fanworks.site.RecordColumns;
import org.fanworks.site.RecordColumns.RecordColumn;
import org.fanworks.site.SiteTable;
import org.fanworks.site.mastodon.api.ApiRequest;
import org.fanworks.site.mastodon.api.Call;
import org.fanworks.site.mastodon.api.Ids;
import org.fanworks.site.mastodon.api.Instances;
import org.fanworks.site.mastodon.api.JsonObject;
import org.fanworks.site.mastodon.api.Knowledge.RateLimit;
import org.fanworks.site.mastodon.api.ListReader;
import org.fanworks.site.mastodon.api.PlainText;
import org.jspecify.annotations.Nullable;

/** What servers tell of themselves, without a token (Mastodon reference, 2.6). */
record InstanceTables(Instances instances) {
  private static final int MANY = 1_000;

  List<SiteTable> all() {
    return List.of(
        instance(),
        list(
            "instance_rules",
            "Rules of the server.",
            List.of("id"),
            List.of(
                Fields.id("id", "Id of the rule."),
                Fields.text("text", "The rule."),
                Fields.text("hint", "What it means."),
                RecordColumn.of(
                    Column.listed("translations", VARCHAR, "In other languages, in JSON.").orNull(),
                    json -> json.jsonOrNull("translations")))),
        list(
            "instance_peers",
            "Servers that the server has heard of.",
            List.of("domain"),
            List.of(
                RecordColumn.of(
                    Column.listed("domain", VARCHAR, "Domain of the other server."),
                    json -> json.text("value")))),
        list(
            "instance_activity",
            "What went on in the last twelve weeks; the first row is a part of a week.",
            List.of("week"),
            List.of(
                RecordColumn.of(
                    Column.listed("week", DATE, "First day of the week, in UTC."),
                    json -> json.time("week").toLocalDate()),
                Fields.number("statuses", "Statuses written."),
                Fields.number("logins", "Accounts that were active."),
                Fields.number("registrations", "New accounts."))),
        list(
            "instance_domain_blocks",
            "Servers that the server blocks or silences, if it tells.",
            List.of("domain", "digest"),
            List.of(
                Fields.id("domain", "Domain of the other server, perhaps with stars."),
                Fields.text("digest", "SHA-256 of the whole domain."),
                Fields.text("severity", "silence or suspend."),
                RecordColumn.of(
                    Column.listed("reason", VARCHAR, "Why, if the server tells.").orNull(),
                    json -> json.textOrNull("comment")))),
        languages(),
        documents(),
        emojis(),
        rateLimits());
  }

  /** A list that lies under the name of the table. */
  private SiteTable list(
      String name, String remark, List<String> key, List<RecordColumn<JsonObject>> columns) {
    String path = name.substring("instance_".length());
    List<String> wholeKey = Stream.concat(Stream.of(OF_INSTANCE), key.stream()).toList();
    return ApiTable.of(
        instances,
        ApiTable.Shape.of(
            name, remark, wholeKey, Paths.open(path.replace('_', ' '), MANY, OF_INSTANCE)),
        withInstance(columns),
        Source.list(asked -> ApiRequest.of("/api/v1/instance/" + path), json -> json));
  }

  private static RecordColumns<Found<JsonObject>> withInstance(
      List<RecordColumn<JsonObject>> columns) {
    return RecordColumns.of(
        RecordColumns.of(columns).in(Found<JsonObject>::entity), List.of(Fields.instance()));
  }

  private SiteTable languages() {
    return ApiTable.of(
        instances,
        ApiTable.Shape.of(
            "instance_languages",
            "Languages that the server can translate, and into which.",
            List.of(OF_INSTANCE, "source_language"),
            Paths.open("languages", MANY, OF_INSTANCE)),
        RecordColumns.of(
            RecordColumns.of(
                    List.of(
                        RecordColumn.<OwnTables.Preference>of(
                            Column.listed("source_language", VARCHAR, "Language code."),
                            OwnTables.Preference::name),
                        RecordColumn.<OwnTables.Preference>of(
                            Column.listed(
                                "target_languages",
                                VARCHAR_ARRAY,
                                "Codes of languages that it can be translated to."),
                            found -> found.all().texts(found.name()))))
                .in(Found<OwnTables.Preference>::entity),
            List.of(Fields.instance())),
        Source.answer(
            asked -> ApiRequest.of("/api/v1/instance/translation_languages"),
            answer -> OwnTables.Preference.of(answer.object())));
  }

  /** A text that the server's staff wrote. */
  record Document(String kind, JsonObject json) {}

  private SiteTable documents() {
    List<String> kinds = List.of("extended_description", "privacy_policy", "terms_of_service");
    return ApiTable.of(
        instances,
        ApiTable.Shape.of(
            "instance_documents",
            "Long texts of the server: extended description, privacy policy, terms. Three"
                + " requests.",
            List.of(OF_INSTANCE, "kind"),
            Paths.open("documents", 1, OF_INSTANCE)),
        RecordColumns.of(
            List.of(
                RecordColumn.<Found<Document>>of(
                    Column.listed(
                        "kind", VARCHAR, "extended_description, privacy_policy, terms_of_service."),
                    found -> found.entity().kind())),
            RecordColumns.of(
                    List.of(
                        RecordColumn.<JsonObject>of(
                            Column.listed("content", VARCHAR, "The text, without markup."),
                            json -> PlainText.of(json.givenText("content"))),
                        RecordColumn.<JsonObject>of(
                            Column.listed("content_html", VARCHAR, "The text in HTML."),
                            json -> json.givenText("content")),
                        Fields.time("updated_at", "When it was changed last, in UTC.")))
                .in(found -> found.entity().json()),
            List.of(Fields.instance())),
        new Source<>(
            asked -> document(kinds.get(0)),
            (call, asked) ->
                ListReader.whole(
                    () -> kinds.stream().flatMap(kind -> document(call, kind).stream()).toList())));
  }

  private static ApiRequest document(String kind) {
    return ApiRequest.of("/api/v1/instance/" + kind);
  }

  private static Optional<Document> document(Call call, String kind) {
    return call.get(document(kind)).map(answer -> new Document(kind, answer.object()));
  }

  private SiteTable emojis() {
    return ApiTable.of(
        instances,
        ApiTable.Shape.of(
            "custom_emojis",
            "Custom emoji of the server.",
            List.of(OF_INSTANCE, "shortcode"),
            Paths.open("custom emojis", MANY, OF_INSTANCE)),
        withInstance(
            List.of(
                Fields.id("shortcode", "Name between colons."),
                Fields.text("url", "The picture."),
                Fields.text("static_url", "The picture without animation."),
                Fields.flag("visible_in_picker", "Whether it is offered to choose."),
                Fields.text("category", "What it is sorted under."))),
        Source.list(asked -> ApiRequest.of("/api/v1/custom_emojis"), json -> json));
  }

  private SiteTable instance() {
    return ApiTable.of(
        instances,
        ApiTable.Shape.of(
            "instance",
            "The server: what it is, what it allows, how large it is. The counts cost a"
                + " second request.",
            List.of(OF_INSTANCE, "domain"),
            Paths.open("instance", 1, OF_INSTANCE)),
        InstanceColumns.all(),
        new Source<>(
            asked -> ApiRequest.of("/api/v2/instance"),
            (call, asked) ->
                ListReader.whole(
                    () ->
                        InstanceDocument.read(
                                call,
                                asked.search().reads("user_count", "status_count", "domain_count"))
                            .stream()
                            .toList())));
  }

  private SiteTable rateLimits() {
    RecordColumns<RateLimit> columns =
        RecordColumns.of(
            List.of(
                RecordColumn.of(
                    Column.listed("request_limit", BIGINT, "Requests of a period.").orNull(),
                    limit -> number(limit.limit())),
                RecordColumn.of(
                    Column.listed("remaining", BIGINT, "Requests that were left.").orNull(),
                    limit -> number(limit.remaining())),
                RecordColumn.of(
                    Column.listed("reset_at", VARCHAR, "When the period ends, as the server said.")
                        .orNull(),
                    RateLimit::reset),
                RecordColumn.of(
                    Column.listed("seen_at", TIMESTAMP, "When the server said so, in UTC."),
                    limit -> LocalDateTime.ofInstant(limit.seenAt(), ZoneOffset.UTC))));
    return ApiTable.of(
        instances,
        ApiTable.Shape.of(
            "rate_limits",
            "What the server said last of the requests that are left. No request; empty before the"
                + " first one.",
            List.of(OF_INSTANCE),
            Paths.open("rate limits", 1, OF_INSTANCE)),
        RecordColumns.of(columns.in(Found<RateLimit>::entity), List.of(Fields.instance())),
        new Source<>(
            asked -> new ApiRequest("memory", List.of(), ""),
            (call, asked) ->
                ListReader.whole(() -> call.api().knowledge().limits().stream().toList())));
  }

  private static @Nullable Long number(@Nullable String text) {
    return text == null ? null : Ids.numberOrNull(text);
  }
}
