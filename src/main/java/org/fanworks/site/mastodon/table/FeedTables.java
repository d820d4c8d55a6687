package org.fanworks.site.mastodon.table;

import static org.fanworks.search.AccessPath.Sorting.BOTH;
import static org.fanworks.search.ColumnType.VARCHAR;
import static org.fanworks.search.Exactness.EXACT;
import static org.fanworks.search.Operator.EQUALS;
import static org.fanworks.search.Operator.NOT_EQUALS;

import java.util.List;
import java.util.function.Function;
import org.fanworks.search.AccessPath;
import org.fanworks.search.Column;
import org.fanworks.site.RecordColumns;
import org.fanworks.site.RecordColumns.RecordColumn;
import org.fanworks.site.SiteTable;
import org.fanworks.site.mastodon.api.ApiRequest;
import org.fanworks.site.mastodon.api.FeedReader.Feed;
import org.fanworks.site.mastodon.api.Ids;
import org.fanworks.site.mastodon.api.Instances;
import org.fanworks.site.mastodon.api.ListReader;
import org.fanworks.site.mastodon.api.Status;
import org.fanworks.site.mastodon.table.TagQuestion.Tagged;

/** The timelines: feeds of statuses by time (Mastodon reference, 6.1, 6.2 and 6.4). */
record FeedTables(Instances instances) {
  private static final int PAGE = 40;
  private static final String INSTANCE = ApiTable.INSTANCE;
  private static final String ID_NUM = "id_num";
  private static final String CREATED = "created_at";

  List<SiteTable> all() {
    return List.of(publicTimeline(), tagTimeline(), homeTimeline(), listTimeline(), linkTimeline());
  }

  private SiteTable publicTimeline() {
    AccessPath path =
        AccessPath.open("public timeline")
            .filteringBy(INSTANCE, ID_NUM, CREATED, "account_is_local", "has_media", "visibility");
    Function<Asked, ApiRequest> request =
        asked -> Feeds.filtered(ApiRequest.of("/api/v1/timelines/public"), asked);
    return ApiTable.of(
        instances,
        ApiTable.Shape.of(
            "public_timeline",
            "Public statuses that the server knows, without boosts and without replies to others.",
            List.of(INSTANCE, "id"),
            timed(path)),
        RecordColumns.of(StatusColumns.all(), List.of(Fields.instance())),
        new Source<>(
            request,
            (call, asked) ->
                Feeds.mayBePublic(asked)
                    ? Feeds.open(
                        call, Feed.of(request.apply(asked)).from(Feeds.origin(asked)), asked)
                    : ListReader.empty()));
  }

  private SiteTable tagTimeline() {
    AccessPath path =
        AccessPath.boundBy("tag timeline", new AccessPath.Binding("tag", EQUALS, EXACT))
            .inBatches()
            .filteringBy(
                INSTANCE, "tag", ID_NUM, CREATED, "account_is_local", "has_media", "visibility");
    Function<Asked, ApiRequest> request =
        asked -> Feeds.filtered(TagQuestion.of(asked).request(), asked);
    RecordColumn<Found<Tagged>> tag =
        RecordColumn.of(
            Column.searched(
                    "tag",
                    VARCHAR,
                    "Hashtag that statuses have to have, without regard to case and accents; with"
                        + " IN there is a row for each that a status has, <> leaves out.")
                .pushing(EXACT, EQUALS, NOT_EQUALS)
                .distinct(1000)
                .atOnce(TagQuestion.NAMES_AT_ONCE),
            found -> found.entity().tag());
    return ApiTable.of(
        instances,
        ApiTable.Shape.of(
            "tag_timeline",
            "Public statuses with a hashtag, replies included.",
            List.of(INSTANCE, "tag", "id"),
            timed(path)),
        RecordColumns.of(
            RecordColumns.of(StatusColumns.all()).in(FeedTables::status),
            List.of(tag, Fields.instance())),
        new Source<>(
            request,
            (call, asked) -> {
              TagQuestion question = TagQuestion.of(asked);
              return Feeds.mayBePublic(asked) && !question.isOfNothing()
                  ? Feeds.open(call, Feed.of(request.apply(asked)).from(Feeds.origin(asked)), asked)
                      .explode(question::rows)
                  : ListReader.empty();
            }));
  }

  private static Found<Status> status(Found<Tagged> found) {
    return new Found<>(found.entity().status(), found.host(), found.asked(), found.rank());
  }

  private SiteTable homeTimeline() {
    return feed(
        ApiTable.Shape.of(
            "home_timeline",
            "What those whom you follow wrote and boosted lately: 800 statuses at most. Needs a"
                + " token.",
            List.of("id"),
            timed(AccessPath.open("home timeline").filteringBy(ID_NUM, CREATED))),
        List.of(),
        asked -> ApiRequest.of("/api/v1/timelines/home").needing("read:statuses"));
  }

  private SiteTable listTimeline() {
    AccessPath path =
        AccessPath.boundBy("list timeline", new AccessPath.Binding("list_id", EQUALS, EXACT))
            .filteringBy(ID_NUM, CREATED);
    return feed(
        ApiTable.Shape.of(
            "list_timeline",
            "What the members of a list of yours wrote lately. Needs a token.",
            List.of("list_id", "id"),
            timed(path)),
        List.of(Fields.asked("list_id", "Id of the list, from mastodon.lists.")),
        asked -> {
          String list = asked.required("list_id");
          return ApiRequest.of("/api/v1/timelines/list/%s", Ids.isId(list) ? list : "0")
              .needing("read:lists");
        });
  }

  private SiteTable linkTimeline() {
    AccessPath path =
        AccessPath.boundBy("link timeline", new AccessPath.Binding("link_url", EQUALS, EXACT))
            .filteringBy(INSTANCE, ID_NUM, CREATED);
    return feed(
        ApiTable.Shape.of(
            "link_timeline",
            "Public statuses that link to a page that is trending now.",
            List.of(INSTANCE, "link_url", "id"),
            timed(path)),
        List.of(
            Fields.asked("link_url", "Address of the page, from mastodon.trending_links."),
            Fields.instance()),
        asked -> ApiRequest.of("/api/v1/timelines/link").with("url", asked.required("link_url")));
  }

  private SiteTable feed(
      ApiTable.Shape shape,
      List<RecordColumn<Found<Status>>> more,
      Function<Asked, ApiRequest> request) {
    return ApiTable.of(
        instances,
        shape,
        RecordColumns.of(StatusColumns.all(), more),
        new Source<>(
            request, (call, asked) -> Feeds.open(call, Feed.of(request.apply(asked)), asked)));
  }

  /** A path that is read by ids, in pages of the largest size. */
  static AccessPath timed(AccessPath path) {
    return path.sorting(BOTH).withoutTotals().inPagesOf(PAGE);
  }
}
