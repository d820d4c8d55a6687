package org.fanworks.site.mastodon.table;

import static org.fanworks.search.ColumnType.BOOLEAN;
import static org.fanworks.search.ColumnType.TIMESTAMP;
import static org.fanworks.search.ColumnType.VARCHAR;
import static org.fanworks.site.mastodon.table.NotificationTables.nested;

import java.util.List;
import java.util.function.Function;
import org.fanworks.search.AccessPath;
import org.fanworks.search.Column;
import org.fanworks.site.RecordColumns;
import org.fanworks.site.RecordColumns.RecordColumn;
import org.fanworks.site.SiteTable;
import org.fanworks.site.mastodon.api.Account;
import org.fanworks.site.mastodon.api.ApiAnswer;
import org.fanworks.site.mastodon.api.ApiRequest;
import org.fanworks.site.mastodon.api.Instances;
import org.fanworks.site.mastodon.api.JsonObject;
import org.fanworks.site.mastodon.api.PlainText;

/** What an account keeps for itself (Mastodon reference, 2.5). All of it needs a token. */
record OwnTables(Instances instances) {
  private static final int PAGE = 40;
  private static final int ACCOUNTS_PAGE = 80;
  private static final int DOMAINS_PAGE = 200;

  List<SiteTable> all() {
    return List.of(
        conversations(),
        conversationAccounts(),
        lists("lists", "Your lists.", Paths.open("lists", PAGE)),
        accountLists(),
        listAccounts(),
        domainBlocks(),
        markers(),
        preferences(),
        announcements(),
        scheduledStatuses());
  }

  private static RecordColumns<Found<JsonObject>> columns(List<RecordColumn<JsonObject>> columns) {
    return RecordColumns.of(RecordColumns.of(columns).in(Found<JsonObject>::entity));
  }

  private static Source<JsonObject> ownConversations() {
    return Source.linked(
        asked -> ApiRequest.of("/api/v1/conversations").needing("read:statuses"),
        PAGE,
        json -> json);
  }

  private SiteTable conversations() {
    return ApiTable.of(
        instances,
        ApiTable.Shape.of(
            "conversations",
            "Your private conversations, the latest first. Needs a token.",
            List.of("id"),
            Paths.open("conversations", PAGE)),
        columns(
            List.of(
                Fields.id("id", "Id of the conversation."),
                Fields.flag("unread", "Whether there is something new in it."),
                nested("last_status_id", "Id of its latest status.", "last_status", "id"),
                nested("last_status_url", "Page of its latest status.", "last_status", "url"),
                RecordColumn.of(
                    Column.listed(
                            "last_status_content", VARCHAR, "Its latest text, without markup.")
                        .orNull(),
                    json ->
                        json.object("last_status")
                            .map(s -> PlainText.of(s.givenText("content")))
                            .orElse(null)),
                RecordColumn.of(
                    Column.listed("last_status_at", TIMESTAMP, "When it was written, in UTC.")
                        .orNull(),
                    json -> json.object("last_status").map(s -> s.time("created_at")).orElse(null)),
                Fields.raw())),
        ownConversations());
  }

  /** Somebody in a conversation. */
  record Participant(String conversationId, Account account) {
    static List<Participant> of(JsonObject json) {
      return json.givenObjects("accounts").stream()
          .map(account -> new Participant(json.text("id"), new Account(account)))
          .toList();
    }
  }

  private SiteTable conversationAccounts() {
    return ApiTable.of(
        instances,
        ApiTable.Shape.of(
            "conversation_accounts",
            "Who takes part in your private conversations. Needs a token.",
            List.of("conversation_id", "id"),
            Paths.open("conversations", PAGE)),
        RecordColumns.of(
            List.of(
                RecordColumn.<Found<Participant>>of(
                    Column.listed("conversation_id", VARCHAR, "Id of the conversation."),
                    found -> found.entity().conversationId())),
            RecordColumns.of(AccountColumns.all())
                .in(
                    found ->
                        new Found<>(
                            found.entity().account(), found.host(), found.asked(), found.rank()))),
        ownConversations().explode(Participant::of));
  }

  private static List<RecordColumn<JsonObject>> listColumns() {
    return List.of(
        Fields.id("id", "Id of the list."),
        Fields.text("title", "Title of the list."),
        Fields.text("replies_policy", "Whose answers it shows: followed, list or none."),
        Fields.flag("exclusive", "Whether its members are left out of the home timeline."));
  }

  private SiteTable lists(String name, String remark, AccessPath path) {
    return ApiTable.of(
        instances,
        ApiTable.Shape.of(name, remark + " Needs a token.", List.of("id"), path),
        columns(listColumns()),
        Source.list(asked -> ApiRequest.of("/api/v1/lists").needing("read:lists"), json -> json));
  }

  private SiteTable accountLists() {
    return ApiTable.of(
        instances,
        ApiTable.Shape.of(
            "account_lists",
            "Lists of yours that an account is on. Needs a token.",
            List.of("account_id", "id"),
            Paths.by("lists of account", "account_id", PAGE)),
        RecordColumns.of(
            List.of(Fields.asked("account_id", "Id of the account.")),
            RecordColumns.of(listColumns()).in(Found<JsonObject>::entity)),
        Source.list(
                asked ->
                    ApiRequest.of("/api/v1/accounts/%s/lists", asked.required("account_id"))
                        .needing("read:lists"),
                json -> json)
            .of("account_id"));
  }

  private SiteTable listAccounts() {
    return ApiTable.of(
        instances,
        ApiTable.Shape.of(
            "list_accounts",
            "Members of a list of yours. Needs a token.",
            List.of("list_id", "id"),
            Paths.by("members", "list_id", ACCOUNTS_PAGE)),
        RecordColumns.of(AccountColumns.all(), List.of(Fields.asked("list_id", "Id of the list."))),
        Source.linked(
                asked ->
                    ApiRequest.of("/api/v1/lists/%s/accounts", asked.required("list_id"))
                        .needing("read:lists"),
                ACCOUNTS_PAGE,
                Account::new)
            .of("list_id"));
  }

  private SiteTable domainBlocks() {
    return ApiTable.of(
        instances,
        ApiTable.Shape.of(
            "domain_blocks",
            "Servers that you blocked. Needs a token.",
            List.of("domain"),
            Paths.open("domain blocks", DOMAINS_PAGE)),
        columns(
            List.of(
                RecordColumn.of(
                    Column.listed("domain", VARCHAR, "Domain of the server."),
                    json -> json.text("value")))),
        Source.linked(
            asked -> ApiRequest.of("/api/v1/domain_blocks").needing("read:blocks"),
            DOMAINS_PAGE,
            json -> json));
  }

  private SiteTable markers() {
    return whole(
        ApiTable.Shape.of(
            "markers",
            "How far you have read your timelines. Needs a token.",
            List.of("timeline"),
            Paths.open("markers", 2)),
        List.of(
            Fields.id("timeline", "home or notifications."),
            Fields.text("last_read_id", "Id of what you read last."),
            Fields.number("version", "How often it was moved."),
            Fields.time("updated_at", "When it was moved last, in UTC.")),
        asked ->
            ApiRequest.of("/api/v1/markers")
                .with("timeline[]", "home")
                .with("timeline[]", "notifications")
                .needing("read:statuses"),
        answer -> answer.object().entries("timeline"));
  }

  private SiteTable preferences() {
    return ApiTable.of(
        instances,
        ApiTable.Shape.of(
            "preferences",
            "Your preferences on the server. Needs a token.",
            List.of("name"),
            Paths.open("preferences", 10)),
        RecordColumns.of(
            RecordColumns.of(
                    List.of(
                        RecordColumn.<Preference>of(
                            Column.listed("name", VARCHAR, "Name of the preference."),
                            Preference::name),
                        RecordColumn.<Preference>of(
                            Column.listed("setting", VARCHAR, "What it is set to.").orNull(),
                            found -> found.all().textOrNull(found.name()))))
                .in(Found<Preference>::entity)),
        Source.answer(
            asked -> ApiRequest.of("/api/v1/preferences").needing("read:accounts"),
            answer -> Preference.of(answer.object())));
  }

  /** One of the preferences. */
  record Preference(String name, JsonObject all) {
    static List<Preference> of(JsonObject all) {
      return all.keys().stream().map(name -> new Preference(name, all)).toList();
    }
  }

  private SiteTable whole(
      ApiTable.Shape shape,
      List<RecordColumn<JsonObject>> columns,
      Function<Asked, ApiRequest> request,
      Function<ApiAnswer, List<JsonObject>> items) {
    return ApiTable.of(instances, shape, columns(columns), Source.answer(request, items));
  }

  private SiteTable announcements() {
    return whole(
        ApiTable.Shape.of(
            "announcements",
            "What the server's staff announces. Needs a token.",
            List.of("id"),
            Paths.open("announcements", PAGE)),
        List.of(
            Fields.id("id", "Id of the announcement."),
            RecordColumn.of(
                Column.listed("content", VARCHAR, "The text, without markup."),
                json -> PlainText.of(json.givenText("content"))),
            RecordColumn.of(
                Column.listed("content_html", VARCHAR, "The text in HTML."),
                json -> json.givenText("content")),
            Fields.time("starts_at", "When what it is about begins, in UTC."),
            Fields.time("ends_at", "When it ends, in UTC."),
            Fields.flag("all_day", "Whether only the days count."),
            Fields.time("published_at", "When it was published, in UTC."),
            Fields.time("updated_at", "When it was changed last, in UTC."),
            RecordColumn.of(
                Column.listed("is_read", BOOLEAN, "Whether you read it.").orNull(),
                json -> json.flagOrNull("read")),
            Fields.json("reactions", "Emoji that people gave it, in JSON."),
            Fields.raw()),
        asked -> ApiRequest.of("/api/v1/announcements").needing("read"),
        ApiAnswer::items);
  }

  private SiteTable scheduledStatuses() {
    return ApiTable.of(
        instances,
        ApiTable.Shape.of(
            "scheduled_statuses",
            "Statuses of yours that will be published later. Needs a token.",
            List.of("id"),
            Paths.open("scheduled statuses", PAGE)),
        columns(
            List.of(
                Fields.id("id", "Id of the plan."),
                Fields.time("scheduled_at", "When it will be published, in UTC."),
                nested("content", "The text.", "params", "text"),
                nested("visibility", "Who will see it.", "params", "visibility"),
                nested("spoiler_text", "Content warning.", "params", "spoiler_text"),
                nested("language", "Language code.", "params", "language"),
                nested("in_reply_to_id", "The status that it answers.", "params", "in_reply_to_id"),
                Fields.json("media_attachments", "Media, in JSON."),
                Fields.raw())),
        Source.linked(
            asked -> ApiRequest.of("/api/v1/scheduled_statuses").needing("read:statuses"),
            PAGE,
            json -> json));
  }
}
