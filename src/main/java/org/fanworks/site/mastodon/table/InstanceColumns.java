package org.fanworks.site.mastodon.table;

import static org.fanworks.search.ColumnType.BIGINT;
import static org.fanworks.search.ColumnType.BOOLEAN;
import static org.fanworks.search.ColumnType.VARCHAR;
import static org.fanworks.search.ColumnType.VARCHAR_ARRAY;

import java.util.List;
import java.util.Optional;
import org.fanworks.search.Column;
import org.fanworks.site.RecordColumns;
import org.fanworks.site.RecordColumns.RecordColumn;
import org.fanworks.site.mastodon.api.JsonObject;
import org.jspecify.annotations.Nullable;

/** The columns of the table of servers. */
final class InstanceColumns {
  private InstanceColumns() {}

  static RecordColumns<Found<InstanceDocument>> all() {
    return RecordColumns.of(
        RecordColumns.of(identity(), size(), rules(), feeds()).in(Found<InstanceDocument>::entity),
        List.of(Fields.instance()));
  }

  private static List<RecordColumn<InstanceDocument>> identity() {
    return List.of(
        RecordColumn.of(
            Column.listed("domain", VARCHAR, "Domain of the server.").orNull(),
            document -> document.domain().orElse(null)),
        text("title", "Name of the server."),
        text("version", "Version of its software."),
        text("source_url", "Where its software comes from."),
        text("description", "What it says of itself."),
        RecordColumn.of(
            Column.listed("languages", VARCHAR_ARRAY, "Codes of its languages.").orNull(),
            document ->
                document
                    .current()
                    .or(document::old)
                    .map(json -> json.textsOrNull("languages"))
                    .orElse(null)),
        part(
            Column.listed("api_version", BIGINT, "Version of its interface."),
            json -> json.numberOrNull("mastodon"),
            "api_versions"),
        part(
            Column.listed("contact_email", VARCHAR, "How to reach its staff."),
            json -> json.textOrNull("email"),
            "contact"));
  }

  private static List<RecordColumn<InstanceDocument>> size() {
    return List.of(
        stat("user_count", "Accounts of the server."),
        stat("status_count", "Statuses of the server's accounts."),
        stat("domain_count", "Other servers that it has heard of."),
        RecordColumn.of(
            Column.listed("active_month", BIGINT, "Accounts that were active in a month.").orNull(),
            document ->
                document
                    .part("usage", "users")
                    .map(u -> u.numberOrNull("active_month"))
                    .orElse(null)));
  }

  private static List<RecordColumn<InstanceDocument>> rules() {
    return List.of(
        RecordColumn.of(
            Column.listed("registrations_open", BOOLEAN, "Whether one may register.").orNull(),
            InstanceColumns::registrations),
        part(
            Column.listed("approval_required", BOOLEAN, "Whether staff looks at registrations."),
            json -> json.flagOrNull("approval_required"),
            "registrations"),
        RecordColumn.of(
            Column.listed("max_characters", BIGINT, "Longest status.").orNull(),
            document -> statuses(document, "max_characters")),
        RecordColumn.of(
            Column.listed("max_media_attachments", BIGINT, "Most media of a status.").orNull(),
            document -> statuses(document, "max_media_attachments")));
  }

  private static @Nullable Boolean registrations(InstanceDocument document) {
    Optional<Boolean> current =
        document.part("registrations").map(part -> part.flagOrNull("enabled"));
    return current
        .or(() -> document.old().map(json -> json.flagOrNull("registrations")))
        .orElse(null);
  }

  private static @Nullable Long statuses(InstanceDocument document, String key) {
    return document
        .part("configuration", "statuses")
        .map(part -> part.numberOrNull(key))
        .orElse(null);
  }

  private static List<RecordColumn<InstanceDocument>> feeds() {
    return List.of(
        feed("live_feeds_local", "Who may read the local timeline.", "live_feeds", "local"),
        feed("live_feeds_remote", "Who may read the public timeline.", "live_feeds", "remote"),
        feed("hashtag_feeds_local", "Who may read local hashtags.", "hashtag_feeds", "local"),
        feed("hashtag_feeds_remote", "Who may read all hashtags.", "hashtag_feeds", "remote"),
        RecordColumn.of(
            Column.listed("streaming_url", VARCHAR, "Where events are streamed.").orNull(),
            document ->
                document
                    .part("configuration", "urls")
                    .flatMap(urls -> urls.optionalText("streaming"))
                    .or(
                        () ->
                            document
                                .old()
                                .flatMap(json -> json.object("urls"))
                                .flatMap(urls -> urls.optionalText("streaming_api")))
                    .orElse(null)),
        RecordColumn.of(
            Column.listed("raw", VARCHAR, "All that the server told, in JSON."),
            document -> document.current().or(document::old).map(JsonObject::json).orElseThrow()));
  }

  private static RecordColumn<InstanceDocument> text(String name, String remark) {
    return RecordColumn.of(
        Column.listed(name, VARCHAR, remark).orNull(),
        document -> document.text(name).orElse(null));
  }

  private static RecordColumn<InstanceDocument> part(
      Column column, RecordColumns.Value<JsonObject> value, String object) {
    return RecordColumn.of(
        column.orNull(),
        document ->
            document
                .part(object)
                .flatMap(part -> Optional.ofNullable(value.of(part)))
                .orElse(null));
  }

  private static RecordColumn<InstanceDocument> stat(String name, String remark) {
    return RecordColumn.of(
        Column.listed(name, BIGINT, remark).orNull(), document -> document.stat(name).orElse(null));
  }

  private static RecordColumn<InstanceDocument> feed(
      String name, String remark, String feeds, String origin) {
    return RecordColumn.of(
        Column.listed(name, VARCHAR, remark + " public, authenticated or disabled.").orNull(),
        document ->
            document
                .part("configuration", "timelines_access", feeds)
                .flatMap(feed -> feed.optionalText(origin))
                .orElse(null));
  }
}
