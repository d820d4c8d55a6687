package org.fanworks.site.mastodon.table;

import static org.fanworks.search.AccessPath.Sorting.BOTH;
import static org.fanworks.search.ColumnType.BIGINT;
import static org.fanworks.search.ColumnType.BOOLEAN;
import static org.fanworks.search.ColumnType.TIMESTAMP;
import static org.fanworks.search.ColumnType.VARCHAR;
import static org.fanworks.search.Exactness.EXACT;
import static org.fanworks.search.Operator.EQUALS;
import static org.fanworks.search.Operator.NOT_EQUALS;
import static org.fanworks.search.Operator.RANGE;

import java.util.List;
import java.util.Optional;
import org.fanworks.search.AccessPath;
import org.fanworks.search.Column;
import org.fanworks.site.RecordColumns;
import org.fanworks.site.RecordColumns.RecordColumn;
import org.fanworks.site.SiteTable;
import org.fanworks.site.mastodon.api.ApiRequest;
import org.fanworks.site.mastodon.api.Call;
import org.fanworks.site.mastodon.api.FeedReader;
import org.fanworks.site.mastodon.api.FeedReader.Feed;
import org.fanworks.site.mastodon.api.Ids;
import org.fanworks.site.mastodon.api.Instances;
import org.fanworks.site.mastodon.api.JsonObject;
import org.fanworks.site.mastodon.api.LinkReader;
import org.fanworks.site.mastodon.api.ListReader;
import org.fanworks.site.mastodon.api.Notification;
import org.jspecify.annotations.Nullable;

/** Notifications, one by one, in groups, and held back (Mastodon reference, 6.7). */
record NotificationTables(Instances instances) {
  private static final int PAGE = 80;
  private static final String SCOPE = "read:notifications";

  List<SiteTable> all() {
    return List.of(notifications(), groups(), requests(), policy());
  }

  private SiteTable notifications() {
    AccessPath path =
        AccessPath.open("notifications")
            .filteringBy("id", "id_num", "type", "account_id", "include_filtered")
            .sorting(BOTH)
            .withoutTotals()
            .inPagesOf(PAGE);
    return ApiTable.of(
        instances,
        ApiTable.Shape.of(
            "notifications",
            "What you were told of, newest first. Needs a token.",
            List.of("id"),
            path),
        RecordColumns.of(
            RecordColumns.of(identity(), parts()).in(Found<Notification>::entity),
            List.of(includeFiltered())),
        new Source<>(NotificationTables::request, NotificationTables::open));
  }

  private static RecordColumn<Found<Notification>> includeFiltered() {
    return RecordColumn.of(
        Column.searched(
                "include_filtered", BOOLEAN, "Whether notifications that are held back come, too.")
            .pushing(EXACT, EQUALS)
            .distinct(2)
            .atOnce(1),
        found -> found.asked().text("include_filtered").map(Boolean::valueOf).orElse(null));
  }

  private static ApiRequest request(Asked asked) {
    return ApiRequest.of("/api/v1/notifications")
        .needing(SCOPE)
        .all("types[]", asked.texts("type"))
        .all("exclude_types[]", asked.excluded("type"))
        .with("account_id", asked.text("account_id"))
        .flag("include_filtered", asked.wants("include_filtered", true));
  }

  private static ListReader<Notification> open(Call call, Asked asked) {
    Optional<String> id = asked.text("id");
    if (id.isPresent()) {
      return !Ids.isId(id.get())
          ? ListReader.empty()
          : ListReader.answer(
              () -> call.get(ApiRequest.of("/api/v1/notifications/%s", id.get()).needing(SCOPE)),
              answer -> List.of(new Notification(answer.object())));
    }
    Feed feed =
        Feed.of(request(asked))
            .inPagesOf(PAGE)
            .within(asked.range(), asked.isAscendingBy("id_num"));
    return new FeedReader<>(
        call,
        feed,
        new FeedReader.Kind<>(Notification::new, Notification::id, found -> Optional.empty()));
  }

  private static List<RecordColumn<Notification>> identity() {
    return List.of(
        RecordColumn.of(
            listed("id", "Id of the notification.").pushing(EXACT, EQUALS).distinct(1e6).atOnce(1),
            Notification::id),
        RecordColumn.of(
            Column.listed("id_num", BIGINT, "The id as a number, for ranges and order.")
                .orNull()
                .pushing(EXACT, EQUALS, RANGE)
                .sorting(EXACT)
                .distinct(1e6),
            notification -> Ids.numberOrNull(notification.id())),
        RecordColumn.of(
            listed("type", "mention, reblog, favourite, follow, poll, update, quote or another.")
                .pushing(EXACT, EQUALS, NOT_EQUALS)
                .distinct(10),
            Notification::type),
        RecordColumn.of(
            Column.listed("created_at", TIMESTAMP, "When it happened, in UTC."),
            Notification::createdAt),
        text("group_key", "What it is grouped with."));
  }

  private static List<RecordColumn<Notification>> parts() {
    return List.of(
        RecordColumn.of(
            listed("account_id", "Id of the account that did it.")
                .orNull()
                .pushing(EXACT, EQUALS)
                .distinct(1000)
                .atOnce(1),
            notification -> part(notification, "account", "id")),
        of("account_acct", "Name of the account.", "account", "acct"),
        of("account_display_name", "Displayed name of the account.", "account", "display_name"),
        of("status_id", "Id of the status that it is about.", "status", "id"),
        of("status_url", "Page of the status.", "status", "url"),
        RecordColumn.of(
            listed("status_content", "Text of the status, without markup.").orNull(),
            found -> found.status().map(status -> status.original().plainText()).orElse(null)),
        of("report_id", "Id of the report that it is about.", "report", "id"),
        of("event_type", "Kind of the event that cut relationships.", "event", "type"),
        of("event_target", "Name of what the event is about.", "event", "target_name"),
        of("moderation_action", "What moderators did.", "moderation_warning", "action"),
        of("collection_id", "Id of the collection that it is about.", "collection", "id"),
        RecordColumn.of(
            Column.listed("filtered", BOOLEAN, "Whether it was held back.").distinct(2),
            notification -> notification.json().flag("filtered")),
        RecordColumn.of(
            listed("raw", "All that the server told, in JSON."),
            notification -> notification.json().json()));
  }

  private static Column listed(String name, String remark) {
    return Column.listed(name, VARCHAR, remark);
  }

  private static RecordColumn<Notification> text(String name, String remark) {
    return RecordColumn.of(
        listed(name, remark).orNull(), notification -> notification.json().textOrNull(name));
  }

  private static RecordColumn<Notification> of(
      String name, String remark, String object, String key) {
    return RecordColumn.of(
        listed(name, remark).orNull(), notification -> part(notification, object, key));
  }

  private static @Nullable String part(Notification notification, String object, String key) {
    return notification.json().object(object).map(part -> part.textOrNull(key)).orElse(null);
  }

  private SiteTable groups() {
    return ApiTable.of(
        instances,
        ApiTable.Shape.of(
            "notification_groups",
            "Notifications in groups, as of all favourites of a status. Needs a token.",
            List.of("group_key"),
            Paths.open("notification groups", PAGE)),
        RecordColumns.of(
            RecordColumns.of(
                    List.of(
                        Fields.id("group_key", "Name of the group."),
                        Fields.number("notifications_count", "Notifications in the group."),
                        Fields.text("type", "Kind of the notifications."),
                        Fields.text(
                            "most_recent_notification_id", "Id of the latest notification."),
                        Fields.time(
                            "latest_page_notification_at", "When it happened last, in UTC."),
                        Fields.texts("sample_account_ids", "Ids of some of the accounts."),
                        Fields.text("status_id", "Id of the status that it is about."),
                        Fields.raw()))
                .in(Found<JsonObject>::entity)),
        new Source<>(
            asked -> ApiRequest.of("/api/v2/notifications").needing(SCOPE),
            (call, asked) ->
                new LinkReader<>(
                    call,
                    ApiRequest.of("/api/v2/notifications").needing(SCOPE),
                    PAGE,
                    answer -> answer.object().givenObjects("notification_groups"))));
  }

  private SiteTable requests() {
    return ApiTable.of(
        instances,
        ApiTable.Shape.of(
            "notification_requests",
            "Accounts whose notifications are held back. Needs a token.",
            List.of("id"),
            Paths.open("notification requests", PAGE)),
        RecordColumns.of(
            RecordColumns.of(
                    List.of(
                        Fields.id("id", "Id of the request."),
                        Fields.time("created_at", "When it began, in UTC."),
                        Fields.time("updated_at", "When it grew last, in UTC."),
                        Fields.number("notifications_count", "Notifications that are held back."),
                        nested("account_id", "Id of the account.", "account", "id"),
                        nested("account_acct", "Name of the account.", "account", "acct"),
                        nested("last_status_id", "Id of its latest status.", "last_status", "id")))
                .in(Found<JsonObject>::entity)),
        Source.linked(
            asked -> ApiRequest.of("/api/v1/notifications/requests").needing(SCOPE),
            PAGE,
            json -> json));
  }

  /** A text of a part. */
  static RecordColumn<JsonObject> nested(String name, String remark, String object, String key) {
    return RecordColumn.of(
        listed(name, remark).orNull(),
        json -> json.object(object).map(part -> part.textOrNull(key)).orElse(null));
  }

  private SiteTable policy() {
    return ApiTable.of(
        instances,
        ApiTable.Shape.of(
            "notification_policy",
            "Whose notifications are held back. Needs a token.",
            List.of(),
            Paths.open("notification policy", 1)),
        RecordColumns.of(
            RecordColumns.of(
                    List.of(
                        Fields.text("for_not_following", "Of those whom you do not follow."),
                        Fields.text("for_not_followers", "Of those who do not follow you."),
                        Fields.text("for_new_accounts", "Of new accounts."),
                        Fields.text("for_private_mentions", "Of private mentions by others."),
                        Fields.text("for_limited_accounts", "Of silenced accounts."),
                        nested(
                            "pending_requests_count",
                            "Accounts that are held back.",
                            "summary",
                            "pending_requests_count"),
                        nested(
                            "pending_notifications_count",
                            "Notifications that are held back.",
                            "summary",
                            "pending_notifications_count")))
                .in(Found<JsonObject>::entity)),
        Source.object(
            asked -> ApiRequest.of("/api/v2/notifications/policy").needing(SCOPE), json -> json));
  }
}
