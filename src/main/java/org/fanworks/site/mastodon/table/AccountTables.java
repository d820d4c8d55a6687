package org.fanworks.site.mastodon.table;

import static org.fanworks.search.ColumnType.VARCHAR;
import static org.fanworks.search.Exactness.EXACT;
import static org.fanworks.search.Exactness.SUPERSET;
import static org.fanworks.search.Operator.EQUALS;
import static org.fanworks.site.mastodon.table.ApiTable.OF_INSTANCE;

import java.util.List;
import java.util.Optional;
import org.fanworks.search.AccessPath;
import org.fanworks.search.Column;
import org.fanworks.site.RecordColumns;
import org.fanworks.site.RecordColumns.RecordColumn;
import org.fanworks.site.SiteTable;
import org.fanworks.site.mastodon.api.Account;
import org.fanworks.site.mastodon.api.ApiRequest;
import org.fanworks.site.mastodon.api.BatchReader;
import org.fanworks.site.mastodon.api.Call;
import org.fanworks.site.mastodon.api.Instances;
import org.fanworks.site.mastodon.api.JsonObject;
import org.fanworks.site.mastodon.api.ListReader;
import org.fanworks.site.mastodon.table.StatusPartTables.Part;

/** Accounts by their ids and names, and one's own (Mastodon reference, 6.9). */
record AccountTables(Instances instances) {
  List<SiteTable> all() {
    return List.of(accounts(), fields(), myAccount());
  }

  private SiteTable accounts() {
    List<AccessPath> paths =
        List.of(
            Paths.batch("accounts by id", "id", AccountColumns.IDS_AT_ONCE, OF_INSTANCE),
            AccessPath.boundBy("account by name", new AccessPath.Binding("acct", EQUALS, SUPERSET))
                .filteringBy(OF_INSTANCE)
                .sorting(AccessPath.Sorting.NONE)
                .withoutTotals()
                .inPagesOf(1),
            Paths.by("account by handle", "handle", 1, OF_INSTANCE));
    return ApiTable.of(
        instances,
        new ApiTable.Shape(
            "accounts",
            "Accounts by their ids and names; for others see directory and search_accounts.",
            List.of(OF_INSTANCE, "id"),
            paths,
            AccountColumns.IDS_AT_ONCE),
        RecordColumns.of(
            AccountColumns.all(),
            List.of(
                Fields.asked("handle", "Name as people write it: user@domain, in any case."),
                Fields.instance())),
        new Source<>(
            AccountTables::first,
            (call, asked) -> ListReader.deferred(() -> accounts(call, asked))));
  }

  private static ApiRequest first(Asked asked) {
    List<String> ids = asked.texts("id");
    return ids.isEmpty()
        ? Handles.request(asked.text("acct").or(() -> asked.text("handle")).orElse(""))
        : BatchReader.request(Account.PATH, ids);
  }

  private static ListReader<Account> accounts(Call call, Asked asked) {
    List<String> ids = asked.texts("id");
    if (!ids.isEmpty()) {
      return new BatchReader<>(call, Account.PATH, ids, Account::new);
    }
    Optional<Account> found =
        asked.text("acct").isPresent()
            ? Handles.exactly(call, asked.required("acct"))
            : Handles.find(call, asked.required("handle"));
    return ListReader.whole(() -> found.stream().toList());
  }

  private SiteTable fields() {
    Column owner =
        Column.listed("account_id", VARCHAR, "Id of the account.")
            .pushing(EXACT, EQUALS)
            .distinct(1e6)
            .atOnce(AccountColumns.IDS_AT_ONCE);
    List<RecordColumn<JsonObject>> columns =
        List.of(
            Fields.text("name", "What the row is about."),
            RecordColumn.of(
                Column.listed("value_html", VARCHAR, "What it says, in HTML.").orNull(),
                json -> json.textOrNull("value")),
            Fields.time("verified_at", "When the linked page was found to link back, in UTC."));
    return ApiTable.of(
        instances,
        ApiTable.Shape.of(
            "account_fields",
            "The rows of accounts' profiles.",
            List.of(OF_INSTANCE, "account_id", "position"),
            Paths.batch("accounts by id", "account_id", AccountColumns.IDS_AT_ONCE, OF_INSTANCE)),
        StatusPartTables.columns(owner, columns),
        Source.byIds(Account.PATH, "account_id", Account::new)
            .explode(account -> Part.of(account.id(), account.json().givenObjects("fields"))));
  }

  private SiteTable myAccount() {
    RecordColumns<JsonObject> source =
        RecordColumns.of(
            List.of(
                source("source_note", "What you say of yourself, as you typed it.", "note"),
                source("source_privacy", "Visibility that new statuses have.", "privacy"),
                source("source_language", "Language that new statuses have.", "language"),
                source(
                    "follow_requests_count", "Who asks to follow you.", "follow_requests_count")));
    return ApiTable.of(
        instances,
        ApiTable.Shape.of(
            "my_account",
            "The account of the connection's token.",
            List.of("id"),
            Paths.open("own account", 1)),
        RecordColumns.of(AccountColumns.all(), source.in(found -> found.entity().json())),
        new Source<>(
            asked -> ApiRequest.of(Account.PATH + "/verify_credentials"),
            (call, asked) -> ListReader.whole(() -> List.of(Self.of(call)))));
  }

  private static RecordColumn<JsonObject> source(String name, String remark, String key) {
    return RecordColumn.of(
        Column.listed(name, VARCHAR, remark).orNull(),
        json -> json.object("source").flatMap(s -> s.optionalText(key)).orElse(null));
  }
}
