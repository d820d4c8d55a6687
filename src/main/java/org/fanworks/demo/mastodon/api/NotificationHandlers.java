package org.fanworks.demo.mastodon.api;

import static org.fanworks.demo.mastodon.api.ApiReply.JSON;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fanworks.demo.data.Lazy;
import org.fanworks.demo.mastodon.api.Notices.Notice;
import org.fanworks.demo.mastodon.data.Person;

/** Notifications (Mastodon reference, 2.5). */
record NotificationHandlers(Context context, Lazy<List<Notice>> notices) {
  private static final int PAGE = 40;

  static NotificationHandlers of(Context context) {
    return new NotificationHandlers(context, Lazy.of(() -> Notices.of(context.world())));
  }

  private List<Notice> asked(ApiCall call) {
    List<String> types = call.values("types[]");
    List<String> excluded = call.values("exclude_types[]");
    return notices.get().stream()
        .filter(notice -> types.isEmpty() || types.contains(notice.type()))
        .filter(notice -> !excluded.contains(notice.type()))
        .filter(
            notice ->
                call.value("account_id")
                    .filter(id -> !id.equals(Long.toString(notice.from().id())))
                    .isEmpty())
        .filter(
            notice ->
                !isFiltered(notice)
                    || call.flag("include_filtered")
                    || call.value("account_id").isPresent())
        .toList();
  }

  /** Those of accounts that the owner has muted are held back. */
  private boolean isFiltered(Notice notice) {
    return context.world().graph().own().muted().contains(notice.from());
  }

  private ObjectNode json(ApiCall call, Notice notice) {
    Writer writer = context.writer(call);
    ObjectNode json = JSON.objectNode();
    json.put("id", Long.toString(notice.id()));
    json.put("type", notice.type());
    json.put("created_at", Writer.time(notice.at()));
    json.put("group_key", notice.groupKey());
    json.set("account", writer.account(notice.from()));
    notice.post().ifPresent(post -> json.set("status", writer.status(post)));
    if (isFiltered(notice)) {
      json.put("filtered", true);
    }
    return json;
  }

  ApiReply list(ApiCall call) {
    return new Cut<Notice>(
            Notice::id,
            notice -> true,
            notice -> json(call, notice),
            List.of("limit", "account_id", "types[]", "exclude_types[]", "include_filtered"))
        .page(call, asked(call), call.limit(PAGE), Cut.Kind.TIMELINE);
  }

  ApiReply one(ApiCall call) {
    return notices.get().stream()
        .filter(notice -> notice.id() == call.id())
        .findFirst()
        .map(notice -> ApiReply.of(json(call, notice)))
        .orElseGet(ApiReply::notFound);
  }

  ApiReply groups(ApiCall call) {
    Map<String, List<Notice>> groups = new LinkedHashMap<>();
    for (Notice notice : asked(call)) {
      groups.computeIfAbsent(notice.groupKey(), key -> new ArrayList<>()).add(notice);
    }
    ApiReply page =
        new Cut<List<Notice>>(
                group -> group.get(0).id(),
                group -> true,
                NotificationHandlers::group,
                List.of("limit"))
            .page(call, List.copyOf(groups.values()), call.limit(PAGE), Cut.Kind.TIMELINE);
    ObjectNode json = JSON.objectNode();
    json.putArray("accounts");
    json.putArray("statuses");
    json.set("notification_groups", page.body());
    return ApiReply.of(json).linking(page.link());
  }

  private static ObjectNode group(List<Notice> group) {
    Notice latest = group.get(0);
    ObjectNode json = JSON.objectNode();
    json.put("group_key", latest.groupKey());
    json.put("notifications_count", group.size());
    json.put("type", latest.type());
    json.put("most_recent_notification_id", latest.id());
    json.put("page_min_id", Long.toString(group.get(group.size() - 1).id()));
    json.put("page_max_id", Long.toString(latest.id()));
    json.put("latest_page_notification_at", Writer.time(latest.at()));
    ArrayNode samples = json.putArray("sample_account_ids");
    group.stream().limit(8).forEach(n -> samples.add(Long.toString(n.from().id())));
    latest.post().ifPresent(post -> json.put("status_id", Long.toString(post.id())));
    return json;
  }

  ApiReply requests(ApiCall call) {
    List<Person> muted = context.world().graph().own().muted();
    Writer writer = context.writer(call);
    return new Cut<Numbered<Person>>(
            Numbered::number,
            person -> true,
            person -> {
              ObjectNode json = JSON.objectNode();
              json.put("id", Long.toString(person.number()));
              json.put("created_at", "2026-08-01T10:00:00.000Z");
              json.put("updated_at", "2026-09-01T10:00:00.000Z");
              json.put("notifications_count", "3");
              json.set("account", writer.account(person.thing()));
              json.putNull("last_status");
              return json;
            },
            List.of("limit"))
        .page(call, Numbered.of(muted, 5), call.limit(PAGE), Cut.Kind.STATUSES);
  }

  ApiReply policy(ApiCall call) {
    ObjectNode json = JSON.objectNode();
    for (String kind :
        List.of("not_following", "not_followers", "new_accounts", "limited_accounts")) {
      json.put("for_" + kind, "accept");
    }
    json.put("for_private_mentions", "filter");
    json.putObject("summary")
        .put("pending_requests_count", context.world().graph().own().muted().size())
        .put("pending_notifications_count", 9);
    return ApiReply.of(json);
  }
}
