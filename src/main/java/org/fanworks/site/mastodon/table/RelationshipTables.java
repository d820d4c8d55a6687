package org.fanworks.site.mastodon.table;

import static org.fanworks.search.ColumnType.VARCHAR;
import static org.fanworks.search.Exactness.EXACT;
import static org.fanworks.search.Operator.EQUALS;

import java.util.List;
import org.fanworks.search.Column;
import org.fanworks.site.RecordColumns;
import org.fanworks.site.RecordColumns.RecordColumn;
import org.fanworks.site.SiteTable;
import org.fanworks.site.mastodon.api.Account;
import org.fanworks.site.mastodon.api.ApiRequest;
import org.fanworks.site.mastodon.api.Ids;
import org.fanworks.site.mastodon.api.Instances;
import org.fanworks.site.mastodon.api.JsonObject;

/** How you stand with other accounts (Mastodon reference, 6.6). */
record RelationshipTables(Instances instances) {
  /** More would make a URL longer than servers read. */
  private static final int IDS_AT_ONCE = 80;

  List<SiteTable> all() {
    return List.of(relationships(), familiarFollowers());
  }

  private static Column id(String name) {
    return Column.listed(name, VARCHAR, "Id of the account.")
        .pushing(EXACT, EQUALS)
        .distinct(1e6)
        .atOnce(IDS_AT_ONCE);
  }

  private static ApiRequest request(String path, List<String> ids) {
    return ApiRequest.of("/api/v1/accounts/" + path)
        .all("id[]", ids.stream().filter(Ids::isId).toList())
        .needing("read:follows");
  }

  private SiteTable relationships() {
    return ApiTable.of(
        instances,
        ApiTable.Shape.of(
            "relationships",
            "How you stand with accounts, by their ids. Needs a token.",
            List.of("id"),
            Paths.batch("relationships", "id", IDS_AT_ONCE)),
        RecordColumns.of(
            RecordColumns.of(
                    List.of(RecordColumn.<JsonObject>of(id("id"), json -> json.text("id"))),
                    follows(),
                    refusals())
                .in(Found::entity)),
        Source.list(
            asked -> request("relationships", asked.texts("id")).flag("with_suspended", true),
            json -> json));
  }

  private static List<RecordColumn<JsonObject>> follows() {
    return List.of(
        Fields.flag("following", "Whether you follow it."),
        Fields.flag("showing_reblogs", "Whether you see its boosts."),
        Fields.flag("notifying", "Whether you are told of its statuses."),
        Fields.texts("languages", "Languages that you follow it in; NULL for all."),
        Fields.flag("followed_by", "Whether it follows you."),
        Fields.flag("requested", "Whether you asked to follow it."),
        Fields.flag("requested_by", "Whether it asked to follow you."),
        Fields.flag("endorsed", "Whether you recommend it."),
        Fields.text("note", "What you noted down about it."));
  }

  private static List<RecordColumn<JsonObject>> refusals() {
    return List.of(
        Fields.flag("blocking", "Whether you blocked it."),
        Fields.flag("blocked_by", "Whether it blocked you."),
        Fields.flag("muting", "Whether you muted it."),
        Fields.flag("muting_notifications", "Whether its notifications are muted, too."),
        Fields.time("muting_expires_at", "When the mute ends, in UTC; NULL if never."),
        Fields.flag("domain_blocking", "Whether you blocked its server."));
  }

  /** Somebody who follows an account and whom you follow. */
  record Familiar(String accountId, Account follower) {
    static List<Familiar> of(JsonObject json) {
      return json.givenObjects("accounts").stream()
          .map(follower -> new Familiar(json.text("id"), new Account(follower)))
          .toList();
    }
  }

  private SiteTable familiarFollowers() {
    return ApiTable.of(
        instances,
        ApiTable.Shape.of(
            "familiar_followers",
            "Who of those whom you follow follows an account. Needs a token.",
            List.of("account_id", "id"),
            Paths.batch("familiar followers", "account_id", IDS_AT_ONCE)),
        RecordColumns.of(
            List.of(
                RecordColumn.<Found<Familiar>>of(
                    id("account_id"), found -> found.entity().accountId())),
            RecordColumns.of(AccountColumns.all())
                .in(
                    found ->
                        new Found<>(
                            found.entity().follower(), found.host(), found.asked(), found.rank()))),
        Source.list(asked -> request("familiar_followers", asked.texts("account_id")), json -> json)
            .explode(Familiar::of));
  }
}
