package org.fanworks.site.mastodon.table;

import static org.fanworks.search.ColumnType.TIMESTAMP;
import static org.fanworks.search.ColumnType.VARCHAR;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.fanworks.error.ErrorKind;
import org.fanworks.error.FanworksException;
import org.fanworks.search.AccessPath;
import org.fanworks.search.Column;
import org.fanworks.search.ColumnType;
import org.fanworks.site.RecordColumns;
import org.fanworks.site.RecordColumns.RecordColumn;
import org.fanworks.site.SiteTable;
import org.fanworks.site.mastodon.api.ApiRequest;
import org.fanworks.site.mastodon.api.EventStream;
import org.fanworks.site.mastodon.api.EventStream.Event;
import org.fanworks.site.mastodon.api.Instances;
import org.fanworks.site.mastodon.api.JsonObject;
import org.fanworks.site.mastodon.api.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * Events as they happen (Mastodon reference, 11): a table without end, of which a row comes as soon
 * as it happens. A LIMIT, the query timeout or a cancellation ends it; what needs the last row
 * before the first one, as a count, never ends by itself.
 */
record StreamTable(Instances instances) {
  private static final String STREAM = "stream_name";
  private static final String TAG = "tag";
  private static final String LIST = "list_id";
  private static final Map<String, String> PATHS =
      Map.of(
          "user", "user",
          "user:notification", "user/notification",
          "public", "public",
          "public:local", "public/local",
          "public:remote", "public/remote",
          "hashtag", "hashtag",
          "hashtag:local", "hashtag/local",
          "list", "list",
          "direct", "direct");

  SiteTable table() {
    AccessPath path = Paths.by("stream", STREAM, 1, TAG, LIST);
    List<RecordColumn<Found<Event>>> asked =
        List.of(
            Fields.asked(
                STREAM,
                "user, user:notification, public, public:local, public:remote, hashtag,"
                    + " hashtag:local, list or direct."),
            Fields.asked(TAG, "Hashtag of the streams of hashtags."),
            Fields.asked(LIST, "Id of the list of the stream of a list."));
    return ApiTable.of(
        instances,
        ApiTable.Shape.of(
            "stream_events",
            "What happens, as it happens: a table without end, to be read with LIMIT or until it is"
                + " cancelled. Needs a token.",
            List.of(),
            path),
        RecordColumns.of(columns(), asked),
        new Source<>(
            StreamTable::request, (call, search) -> new EventStream(call, request(search))));
  }

  private static ApiRequest request(Asked asked) {
    String stream = asked.required(STREAM);
    String path = PATHS.get(stream);
    if (path == null) {
      throw new FanworksException(
          ErrorKind.DATA,
          "There is no stream '"
              + stream
              + "'; there are "
              + String.join(", ", PATHS.keySet().stream().sorted().toList())
              + ".");
    }
    ApiRequest request =
        ApiRequest.of("/api/v1/streaming/" + path)
            .needing("read:statuses")
            .with(TAG, asked.text(TAG))
            .with("list", asked.text(LIST));
    if (stream.startsWith("hashtag") && asked.text(TAG).isEmpty()) {
      throw needs(stream, TAG);
    }
    if (stream.equals("list") && asked.text(LIST).isEmpty()) {
      throw needs(stream, LIST);
    }
    return request;
  }

  private static FanworksException needs(String stream, String column) {
    return new FanworksException(
        ErrorKind.REQUIRED_PREDICATE,
        "The stream '" + stream + "' needs a predicate on " + column + " as well.");
  }

  private static List<RecordColumn<Found<Event>>> columns() {
    return RecordColumns.of(
            List.of(
                RecordColumn.<Event>of(
                    Column.listed("received_at", TIMESTAMP, "When it came here, in UTC."),
                    event -> LocalDateTime.ofInstant(event.receivedAt(), ZoneOffset.UTC)),
                RecordColumn.<Event>of(
                    Column.listed(
                        "event", VARCHAR, "update, status.update, delete, notification, ..."),
                    Event::name),
                RecordColumn.<Event>of(
                    Column.listed("status_id", VARCHAR, "Id of the status.").orNull(),
                    StreamTable::statusId),
                part("created_at", TIMESTAMP, status -> status.timeOrNull("created_at")),
                part("account_acct", VARCHAR, StreamTable::acct),
                part("content", VARCHAR, status -> PlainText.of(status.givenText("content"))),
                part("url", VARCHAR, status -> status.textOrNull("url")),
                RecordColumn.<Event>of(
                    Column.listed("payload", VARCHAR, "All that came, in JSON or as an id."),
                    Event::payload)))
        .in(Found::entity);
  }

  private static RecordColumn<Event> part(
      String name, ColumnType type, Function<JsonObject, @Nullable Object> value) {
    return RecordColumn.of(
        Column.listed(name, type, "The same of the status as in the timelines.").orNull(),
        event -> status(event).map(value).orElse(null));
  }

  /** The status of an event, also inside of a notification. */
  private static Optional<JsonObject> status(Event event) {
    return event
        .object()
        .flatMap(object -> object.has("content") ? Optional.of(object) : object.object("status"));
  }

  private static @Nullable String acct(JsonObject status) {
    return status.object("account").flatMap(account -> account.optionalText("acct")).orElse(null);
  }

  private static @Nullable String statusId(Event event) {
    return event.name().equals("delete")
        ? event.payload()
        : status(event).flatMap(status -> status.optionalText("id")).orElse(null);
  }
}
