package org.fanworks.site.mastodon.table;

import static org.fanworks.search.ColumnType.BOOLEAN;
import static org.fanworks.search.Exactness.EXACT;
import static org.fanworks.search.Operator.EQUALS;
import static org.fanworks.site.mastodon.table.ApiTable.INSTANCE;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.fanworks.search.AccessPath;
import org.fanworks.search.Column;
import org.fanworks.site.RecordColumns;
import org.fanworks.site.RecordColumns.RecordColumn;
import org.fanworks.site.SiteTable;
import org.fanworks.site.mastodon.api.Account;
import org.fanworks.site.mastodon.api.ApiAnswer;
import org.fanworks.site.mastodon.api.ApiRequest;
import org.fanworks.site.mastodon.api.Call;
import org.fanworks.site.mastodon.api.FeedRange;
import org.fanworks.site.mastodon.api.Instances;
import org.fanworks.site.mastodon.api.ListPage;
import org.fanworks.site.mastodon.api.ListReader;
import org.fanworks.site.mastodon.api.OffsetReader;
import org.fanworks.site.mastodon.api.Status;
import org.jspecify.annotations.Nullable;

/** The search of a server (Mastodon reference, 7). */
record SearchTables(Instances instances) {
  private static final int PAGE = 40;
  private static final int ACCOUNTS_PAGE = 80;
  private static final String QUERY = "query";
  private static final AccessPath BY_QUERY = Paths.by("search", QUERY, PAGE);

  List<SiteTable> all() {
    return List.of(statuses(), accounts());
  }

  private SiteTable statuses() {
    AccessPath path =
        BY_QUERY.filteringBy(
            "language",
            "created_at",
            "account_id",
            "account_acct",
            "sensitive",
            "is_reply",
            "has_media",
            "has_poll");
    return ApiTable.of(
        instances,
        ApiTable.Shape.of(
            "search_statuses",
            "Statuses found by the words of a query, newest first: public ones of authors who"
                + " allow it, and those that you had to do with. Needs a token, and a server with"
                + " full-text search.",
            List.of(QUERY, "id"),
            path),
        RecordColumns.of(
            StatusColumns.all(),
            List.of(Fields.asked(QUERY, "Words, in the server's own search language."))),
        new Source<>(
            SearchTables::statusSearch,
            (call, asked) -> {
              OffsetReader<Status> found =
                  new OffsetReader<>(
                      call,
                      statusSearch(asked),
                      new OffsetReader.Paging(PAGE, 0),
                      Source.items("statuses", Status::new));
              return warningOfNothing(call, found);
            }));
  }

  /** Nothing found looks the same as no search at all. */
  private static ListReader<Status> warningOfNothing(Call call, ListReader<Status> found) {
    boolean[] some = {false};
    return () -> {
      ListPage<Status> page = found.next();
      some[0] |= !page.items().isEmpty();
      if (page.last() && !some[0]) {
        call.warn(
            call.api().host()
                + " found no status. A server without full-text search answers the same.");
      }
      return page;
    };
  }

  private static ApiRequest statusSearch(Asked asked) {
    return ApiRequest.of("/api/v2/search")
        .needing("read:search")
        .with("type", "statuses")
        .with("q", asked.required(QUERY) + operators(asked))
        .with("account_id", asked.text("account_id"));
  }

  /** The conditions in the server's search language; moments are widened by a second. */
  private static String operators(Asked asked) {
    StringBuilder operators = new StringBuilder();
    asked
        .text("language")
        .filter(code -> code.matches("[A-Za-z0-9-]+"))
        .ifPresent(code -> operators.append(" language:").append(code));
    asked
        .text("account_acct")
        .filter(acct -> acct.matches("[\\w.@-]+"))
        .ifPresent(acct -> operators.append(" from:@").append(acct));
    operator(asked, "sensitive", "is:sensitive", operators);
    operator(asked, "is_reply", "is:reply", operators);
    operator(asked, "has_media", "has:media", operators);
    operator(asked, "has_poll", "has:poll", operators);
    FeedRange range = asked.range();
    moment(range.from().map(from -> from.minusSeconds(1)), "after", operators);
    moment(range.until().map(until -> until.plusSeconds(2)), "before", operators);
    return operators.toString();
  }

  private static void operator(
      Asked asked, String column, String operator, StringBuilder operators) {
    if (asked.wants(column, true)) {
      operators.append(' ').append(operator);
    }
  }

  private static void moment(Optional<Instant> time, String operator, StringBuilder operators) {
    time.map(found -> found.truncatedTo(ChronoUnit.SECONDS))
        .ifPresent(found -> operators.append(" " + operator + ":\"" + found + '"'));
  }

  private SiteTable accounts() {
    AccessPath path = BY_QUERY.filteringBy(INSTANCE, "only_followed");
    RecordColumn<Found<Account>> followed =
        RecordColumn.of(
            Column.searched("only_followed", BOOLEAN, "Whether only those are found you follow.")
                .pushing(EXACT, EQUALS)
                .distinct(2)
                .atOnce(1),
            found -> asBoolean(found.asked().text("only_followed")));
    return ApiTable.of(
        instances,
        ApiTable.Shape.of(
            "search_accounts",
            "Accounts found by a part of their name, the best match first; without a token the"
                + " first 40.",
            List.of(INSTANCE, QUERY, "id"),
            path),
        RecordColumns.of(
            AccountColumns.all(),
            List.of(
                Fields.asked(QUERY, "Part of a name."),
                followed,
                Fields.rank("rank_no", "Place among those found, from 1."),
                Fields.instance())),
        new Source<>(SearchTables::accountSearch, SearchTables::foundAccounts));
  }

  private static @Nullable Boolean asBoolean(Optional<String> text) {
    return text.map(Boolean::valueOf).orElse(null);
  }

  /** With a token by the larger pages of the accounts' own search, else by the public one. */
  private static ApiRequest accountSearch(Asked asked) {
    return ApiRequest.of("/api/v1/accounts/search")
        .needing("read:accounts")
        .with("q", asked.required(QUERY))
        .flag("following", asked.wants("only_followed", true));
  }

  private static ListReader<Account> foundAccounts(Call call, Asked asked) {
    Function<ApiAnswer, List<Account>> whole = Source.items("", Account::new);
    if (call.api().hasToken()) {
      return new OffsetReader<>(
          call, accountSearch(asked), new OffsetReader.Paging(ACCOUNTS_PAGE, 1), whole);
    }
    ApiRequest anonymous =
        ApiRequest.of("/api/v2/search")
            .with("type", "accounts")
            .with("q", asked.required(QUERY))
            .with("limit", PAGE);
    return ListReader.answer(
        () -> call.getOffered(anonymous), Source.items("accounts", Account::new));
  }
}
