package org.fanworks.site.mastodon.table;

import static org.fanworks.search.ColumnType.TIMESTAMP;
import static org.fanworks.search.ColumnType.VARCHAR;
import static org.fanworks.site.mastodon.table.ApiTable.OF_INSTANCE;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.fanworks.error.ErrorKind;
import org.fanworks.error.FanworksException;
import org.fanworks.search.Column;
import org.fanworks.site.RecordColumns;
import org.fanworks.site.RecordColumns.RecordColumn;
import org.fanworks.site.SiteTable;
import org.fanworks.site.mastodon.api.Account;
import org.fanworks.site.mastodon.api.ApiRequest;
import org.fanworks.site.mastodon.api.Carrier;
import org.fanworks.site.mastodon.api.Instances;
import org.fanworks.site.mastodon.api.JsonObject;
import org.fanworks.site.mastodon.api.LinkReader;
import org.fanworks.site.mastodon.api.ListReader;
import org.fanworks.site.mastodon.api.OffsetReader;

/** Lists of accounts (Mastodon reference, 6.6 and 6.8). */
record AccountListTables(Instances instances) {
  private static final int PAGE = 80;
  private static final RecordColumn<Found<Account>> POSITION =
      Fields.rank("position", "Place in the list, from 1.");

  List<SiteTable> all() {
    List<SiteTable> tables = new ArrayList<>(publicLists());
    tables.addAll(ownLists());
    tables.add(relative("my_followers", "Accounts that follow you.", "followers"));
    tables.add(relative("my_following", "Accounts that you follow.", "following"));
    tables.add(directory());
    tables.add(suggestions());
    return tables;
  }

  /**
   * What lists of accounts belong to.
   *
   * @param key column with its id
   * @param things under which the lists lie
   */
  private record Owner(String key, String remark, String things) {
    static final Owner ACCOUNT =
        new Owner("account_id", "Id of the account whose list it is.", "accounts");
    static final Owner STATUS = new Owner("status_id", "Id of the status.", "statuses");
  }

  private List<SiteTable> publicLists() {
    return List.of(
        keyed("followers", "Who follows an account.", Owner.ACCOUNT),
        keyed("following", "Whom an account follows.", Owner.ACCOUNT),
        keyed("account_endorsements", "Whom an account recommends.", Owner.ACCOUNT),
        keyed("status_reblogged_by", "Who boosted a status.", Owner.STATUS),
        keyed("status_favourited_by", "Whose favourite a status is.", Owner.STATUS));
  }

  private SiteTable keyed(String name, String remark, Owner owner) {
    String list = name.substring(name.startsWith("follow") ? 0 : name.indexOf('_') + 1);
    String key = owner.key();
    String path = "/api/v1/" + owner.things() + "/%s/" + list;
    return ApiTable.of(
        instances,
        ApiTable.Shape.of(
            name,
            remark + " A hidden list is empty.",
            List.of(OF_INSTANCE, key, "id"),
            Paths.by(name.replace('_', ' '), key, PAGE, OF_INSTANCE)),
        RecordColumns.of(
            AccountColumns.all(),
            List.of(Fields.asked(key, owner.remark()), POSITION, Fields.instance())),
        Source.linked(asked -> ApiRequest.of(path, asked.required(key)), PAGE, Account::new)
            .of(key));
  }

  private List<SiteTable> ownLists() {
    return List.of(
        own("blocks", "Accounts that you blocked.", "read:blocks", List.of()),
        own("follow_requests", "Accounts that ask to follow you.", "read:follows", List.of()),
        own("endorsements", "Accounts that you recommend.", "read:accounts", List.of()),
        own(
            "mutes",
            "Accounts that you muted.",
            "read:mutes",
            List.of(
                RecordColumn.of(
                    Column.listed("mute_expires_at", TIMESTAMP, "When it ends; NULL if never.")
                        .orNull(),
                    found -> found.entity().json().timeOrNull("mute_expires_at")))));
  }

  private SiteTable own(
      String name, String remark, String scope, List<RecordColumn<Found<Account>>> more) {
    return ApiTable.of(
        instances,
        ApiTable.Shape.of(
            name,
            remark + " Needs a token.",
            List.of("id"),
            Paths.open(name.replace('_', ' '), PAGE)),
        RecordColumns.of(AccountColumns.all(), List.of(POSITION), more),
        Source.linked(
            asked -> ApiRequest.of("/api/v1/" + name).needing(scope), PAGE, Account::new));
  }

  private SiteTable relative(String name, String remark, String list) {
    Function<String, ApiRequest> request = id -> ApiRequest.of("/api/v1/accounts/%s/" + list, id);
    return ApiTable.of(
        instances,
        ApiTable.Shape.of(
            name, remark + " Needs a token.", List.of("id"), Paths.open("own " + list, PAGE)),
        RecordColumns.of(AccountColumns.all(), List.of(POSITION)),
        new Source<>(
            asked -> request.apply("me"),
            (call, asked) ->
                ListReader.deferred(
                    () ->
                        new LinkReader<>(
                            call,
                            request.apply(Self.of(call).id()),
                            PAGE,
                            Source.items("", Account::new)))));
  }

  private SiteTable directory() {
    return ApiTable.of(
        instances,
        ApiTable.Shape.of(
            "directory",
            "Accounts that want to be found.",
            List.of(OF_INSTANCE, "id"),
            Paths.open("directory", PAGE, OF_INSTANCE, "is_local", "sort_order")),
        RecordColumns.of(
            AccountColumns.all(),
            List.of(
                Fields.asked(
                    "sort_order",
                    "Order of the list: 'active' (the default: latest status first) or 'new'."),
                POSITION,
                Fields.instance())),
        Source.byOffset(
            asked ->
                ApiRequest.of("/api/v1/directory")
                    .with("order", order(asked))
                    .flag("local", asked.wants("is_local", true)),
            new OffsetReader.Paging(PAGE, 0),
            new Source.Items<>("", Account::new)));
  }

  /** Other orders are undefined. */
  private static String order(Asked asked) {
    String order = asked.text("sort_order").orElse("active");
    if (!order.equals("active") && !order.equals("new")) {
      throw new FanworksException(
          ErrorKind.DATA, "mastodon.directory.sort_order is compared with 'active' or 'new' only.");
    }
    return order;
  }

  private SiteTable suggestions() {
    RecordColumn<Found<Suggestion>> source =
        RecordColumn.of(
            Column.listed("source", VARCHAR, "Why it is suggested."),
            found -> found.entity().source());
    return ApiTable.of(
        instances,
        ApiTable.Shape.of(
            "suggestions",
            "Accounts that the server suggests to follow. Needs a token.",
            List.of("id"),
            Paths.open("suggestions", PAGE)),
        RecordColumns.of(
            RecordColumns.of(AccountColumns.all()).in(AccountListTables::suggested),
            List.of(source, Fields.rank("rank_no", "Place in the list, from 1."))),
        Source.byOffset(
            asked -> ApiRequest.of("/api/v2/suggestions").needing("read:accounts"),
            new OffsetReader.Paging(PAGE, 0),
            new Source.Items<>("", Suggestion::of)));
  }

  private static Found<Account> suggested(Found<Suggestion> found) {
    return new Found<>(found.entity().account(), found.host(), found.asked(), found.rank());
  }

  /** An account and why it is suggested. */
  record Suggestion(String source, Account account) implements Carrier {
    @Override
    public List<Account> carriedAccounts() {
      return List.of(account);
    }

    static Suggestion of(JsonObject json) {
      List<String> sources = json.texts("sources");
      return new Suggestion(
          sources.isEmpty() ? json.optionalText("source").orElse("") : String.join(", ", sources),
          new Account(json.object("account").orElseThrow(() -> json.missing("account"))));
    }
  }
}
