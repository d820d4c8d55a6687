package org.fanworks.site.mastodon.table;

import static org.fanworks.search.ColumnType.BOOLEAN;
import static org.fanworks.search.Exactness.EXACT;
import static org.fanworks.search.Exactness.SUPERSET;
import static org.fanworks.search.Operator.EQUALS;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fanworks.search.AccessPath;
import org.fanworks.search.Column;
import org.fanworks.site.RecordColumns;
import org.fanworks.site.RecordColumns.RecordColumn;
import org.fanworks.site.SiteTable;
import org.fanworks.site.mastodon.api.Account;
import org.fanworks.site.mastodon.api.ApiRequest;
import org.fanworks.site.mastodon.api.Call;
import org.fanworks.site.mastodon.api.FeedReader.Feed;
import org.fanworks.site.mastodon.api.FeedReader.Origin;
import org.fanworks.site.mastodon.api.Ids;
import org.fanworks.site.mastodon.api.Instances;
import org.fanworks.site.mastodon.api.ListReader;
import org.fanworks.site.mastodon.api.Status;

/** What accounts wrote and boosted (Mastodon reference, 6.3). */
record AccountFeedTables(Instances instances) {
  private static final String ID = "account_id";
  private static final String ACCT = "account_acct";
  private static final String HANDLE = "account_handle";
  private static final String[] FILTERS = {
    "instance",
    "id_num",
    "created_at",
    "is_reblog",
    Feeds.REPLIES_TO_OTHERS,
    "has_media",
    "tags",
    "visibility"
  };

  List<SiteTable> all() {
    return List.of(accountStatuses(), myStatuses(), pinnedStatuses());
  }

  private SiteTable accountStatuses() {
    List<AccessPath> paths =
        Stream.of(
                AccessPath.boundBy(
                    "statuses by account id", new AccessPath.Binding(ID, EQUALS, EXACT)),
                AccessPath.boundBy(
                    "statuses by account name", new AccessPath.Binding(ACCT, EQUALS, SUPERSET)),
                AccessPath.boundBy(
                    "statuses by handle", new AccessPath.Binding(HANDLE, EQUALS, EXACT)))
            .map(path -> FeedTables.timed(path.filteringBy(FILTERS)))
            .toList();
    return ApiTable.of(
        instances,
        new ApiTable.Shape(
            "account_statuses",
            "What an account wrote and boosted, as far as the server knows and you may see it.",
            List.of("instance", "id"),
            paths,
            40),
        RecordColumns.of(
            StatusColumns.all(),
            List.of(
                Fields.asked(
                    HANDLE, "Name of the account as people write it: user@domain, in any case."),
                repliesToOthers(),
                Fields.instance())),
        new Source<>(
            AccountFeedTables::first,
            (call, asked) -> ListReader.deferred(() -> statuses(call, asked))));
  }

  private static RecordColumn<Found<Status>> repliesToOthers() {
    return RecordColumn.of(
        Column.searched(
                Feeds.REPLIES_TO_OTHERS,
                BOOLEAN,
                "False leaves out what the server takes for answers to others.")
            .pushing(EXACT, EQUALS)
            .distinct(2)
            .atOnce(1),
        found -> found.asked().text(Feeds.REPLIES_TO_OTHERS).map(Boolean::valueOf).orElse(null));
  }

  private static ApiRequest first(Asked asked) {
    return asked
        .text(ID)
        .map(id -> Feeds.ofAccount(statuses(id), asked))
        .orElseGet(() -> Handles.request(asked.text(ACCT).or(() -> asked.text(HANDLE)).orElse("")));
  }

  private static ApiRequest statuses(String id) {
    return ApiRequest.of("/api/v1/accounts/%s/statuses", id);
  }

  private static ListReader<Status> statuses(Call call, Asked asked) {
    Optional<String> id = asked.text(ID);
    if (id.isPresent()) {
      return Ids.isId(id.get())
          ? feed(call, asked, statuses(id.get()), Origin.ACCOUNT)
          : ListReader.empty();
    }
    Optional<Account> account =
        asked.text(ACCT).isPresent()
            ? Handles.exactly(call, asked.required(ACCT))
            : Handles.find(call, asked.required(HANDLE));
    return account.map(found -> ofAccount(call, asked, found)).orElseGet(ListReader::empty);
  }

  private static ListReader<Status> ofAccount(Call call, Asked asked, Account account) {
    Origin origin = account.isLocal() ? Origin.SERVER : Origin.ANYWHERE;
    return feed(call, asked, statuses(account.id()), origin);
  }

  private static ListReader<Status> feed(
      Call call, Asked asked, ApiRequest request, Origin origin) {
    return Feeds.open(call, Feed.of(Feeds.ofAccount(request, asked)).from(origin), asked);
  }

  private SiteTable myStatuses() {
    AccessPath path = AccessPath.open("own statuses").filteringBy(FILTERS);
    return ApiTable.of(
        instances,
        ApiTable.Shape.of(
            "my_statuses",
            "What you wrote and boosted. Needs a token.",
            List.of("id"),
            FeedTables.timed(path)),
        RecordColumns.of(StatusColumns.all(), List.of(repliesToOthers())),
        new Source<>(
            asked -> Feeds.ofAccount(statuses("me"), asked),
            (call, asked) -> ListReader.deferred(() -> ofAccount(call, asked, Self.of(call)))));
  }

  private SiteTable pinnedStatuses() {
    AccessPath path =
        AccessPath.boundBy("pinned statuses", new AccessPath.Binding(ID, EQUALS, EXACT))
            .filteringBy("instance")
            .sorting(AccessPath.Sorting.NONE)
            .withoutTotals()
            .inPagesOf(20);
    return ApiTable.of(
        instances,
        ApiTable.Shape.of(
            "pinned_statuses",
            "The statuses that an account shows on top of its profile.",
            List.of("instance", "id"),
            path),
        RecordColumns.of(StatusColumns.all(), List.of(Fields.instance())),
        Source.list(asked -> statuses(asked.required(ID)).flag("pinned", true), Status::new)
            .of(ID));
  }
}
