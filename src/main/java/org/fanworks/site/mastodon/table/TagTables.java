package org.fanworks.site.mastodon.table;

import static org.fanworks.search.ColumnType.DATE;
import static org.fanworks.search.ColumnType.INTEGER;
import static org.fanworks.search.ColumnType.VARCHAR;
import static org.fanworks.search.Exactness.EXACT;
import static org.fanworks.search.Operator.EQUALS;
import static org.fanworks.site.mastodon.table.ApiTable.OF_INSTANCE;

import java.util.List;
import java.util.function.Function;
import org.fanworks.search.AccessPath;
import org.fanworks.search.Column;
import org.fanworks.site.RecordColumns;
import org.fanworks.site.RecordColumns.RecordColumn;
import org.fanworks.site.SiteTable;
import org.fanworks.site.mastodon.api.ApiRequest;
import org.fanworks.site.mastodon.api.Instances;
import org.fanworks.site.mastodon.api.JsonObject;
import org.fanworks.site.mastodon.api.ListReader;
import org.fanworks.site.mastodon.api.OffsetReader;

/** Hashtags and trends (Mastodon reference, 2.4). */
record TagTables(Instances instances) {
  private static final int FOLLOWED_PAGE = 200;
  private static final int TRENDS_PAGE = 20;
  private static final int SEARCH_PAGE = 40;
  private static final String NAME = "name";
  private static final OffsetReader.Paging TRENDS = new OffsetReader.Paging(TRENDS_PAGE, 0);
  private static final RecordColumn<Found<JsonObject>> RANK =
      Fields.rank("rank_no", "Place in the list, from 1.");

  List<SiteTable> all() {
    return List.of(
        tags(),
        tagHistory(),
        followedTags(),
        featuredTags(),
        accountFeaturedTags(),
        searchTags(),
        trendingTags(),
        trendingTagHistory(),
        trendingLinks(),
        trendingLinkHistory());
  }

  /** A day on which something was used. */
  record Day(String of, JsonObject json) {
    static List<Day> of(JsonObject owner, String key) {
      return owner.givenObjects("history").stream()
          .map(day -> new Day(owner.text(key), day))
          .toList();
    }
  }

  private static List<RecordColumn<JsonObject>> tagColumns() {
    return List.of(
        Fields.text("id", "Id of the hashtag, if the server tells."),
        Fields.text("url", "Page of the hashtag."),
        recent("uses_this_week", "Uses in the last seven days.", "uses"),
        Fields.flag("following", "Whether you follow it; NULL without a token."),
        Fields.flag("featuring", "Whether your profile shows it; NULL without a token."));
  }

  /** The sum of what the days of the history count. */
  private static RecordColumn<JsonObject> recent(String name, String remark, String key) {
    return RecordColumn.of(
        Column.listed(name, INTEGER, remark).orNull(),
        json -> {
          long sum = json.objects("history").stream().mapToLong(day -> day.number(key)).sum();
          if (sum != (int) sum) {
            throw json.missing("history of ordinary size");
          }
          return json.has("history") ? (Integer) (int) sum : null;
        });
  }

  private static RecordColumns<Found<JsonObject>> named(
      List<RecordColumn<Found<JsonObject>>> more) {
    return RecordColumns.of(
        RecordColumns.of(List.of(Fields.id(NAME, "Name of the hashtag.")), tagColumns())
            .in(Found::entity),
        more);
  }

  private static Column key(String name, String remark) {
    return Column.listed(name, VARCHAR, remark).pushing(EXACT, EQUALS).distinct(1e5).atOnce(1);
  }

  private static Source<JsonObject> tagByName(String column) {
    return Source.lookup(
            asked -> ApiRequest.of("/api/v1/tags/%s", asked.required(column)), json -> json)
        .explode(tag -> tag.optionalText("id").orElse("").isEmpty() ? List.of() : List.of(tag));
  }

  /** The name as it was asked for: servers find it without regard to case and accents. */
  private static RecordColumn<Found<JsonObject>> askedName(String column) {
    return RecordColumn.of(
        key(column, "Name of the hashtag, without regard to case and accents."),
        found -> found.asked().text(column).orElseGet(() -> found.entity().text(NAME)));
  }

  private SiteTable tags() {
    return ApiTable.of(
        instances,
        ApiTable.Shape.of(
            "tags",
            "Hashtags by their names.",
            List.of(OF_INSTANCE, NAME),
            Paths.by("tag by name", NAME, 1, OF_INSTANCE)),
        RecordColumns.of(
            List.of(askedName(NAME)),
            RecordColumns.of(tagColumns()).in(Found<JsonObject>::entity),
            List.of(Fields.instance())),
        tagByName(NAME));
  }

  private static List<RecordColumn<Found<Day>>> dayColumns() {
    return RecordColumns.of(
            List.of(
                RecordColumn.<JsonObject>of(
                    Column.listed("day", DATE, "The day, in UTC."),
                    json -> json.time("day").toLocalDate()),
                Fields.number("uses", "How often it was used."),
                Fields.number("accounts", "How many accounts used it.")))
        .in(found -> found.entity().json());
  }

  private SiteTable tagHistory() {
    return ApiTable.of(
        instances,
        ApiTable.Shape.of(
            "tag_history",
            "How often hashtags were used on each of the last seven days.",
            List.of(OF_INSTANCE, NAME, "day"),
            Paths.by("tag by name", NAME, 7, OF_INSTANCE)),
        RecordColumns.of(
            List.of(
                RecordColumn.<Found<Day>>of(
                    key(NAME, "Name of the hashtag, without regard to case and accents."),
                    found -> found.asked().text(NAME).orElse(found.entity().of()))),
            dayColumns(),
            List.of(Fields.instance())),
        tagByName(NAME).explode(tag -> Day.of(tag, NAME)));
  }

  private SiteTable followedTags() {
    return ApiTable.of(
        instances,
        ApiTable.Shape.of(
            "followed_tags",
            "Hashtags that you follow. Needs a token.",
            List.of(NAME),
            Paths.open("followed tags", FOLLOWED_PAGE)),
        named(List.of(Fields.rank("position", "Place in the list, from 1."))),
        Source.linked(
            asked -> ApiRequest.of("/api/v1/followed_tags").needing("read:follows"),
            FOLLOWED_PAGE,
            json -> json));
  }

  private static RecordColumns<Found<JsonObject>> featured(
      List<RecordColumn<Found<JsonObject>>> more) {
    return RecordColumns.of(
        RecordColumns.of(
                List.of(
                    Fields.id("id", "Id of its place on the profile."),
                    Fields.text(NAME, "Name of the hashtag."),
                    Fields.text("url", "Page of the account's statuses with it."),
                    Fields.number("statuses_count", "Statuses of the account with it."),
                    Fields.day("last_status_at", "Day of the latest of them.")))
            .in(Found::entity),
        more);
  }

  private SiteTable featuredTags() {
    return ApiTable.of(
        instances,
        ApiTable.Shape.of(
            "featured_tags",
            "Hashtags that your profile shows. Needs a token.",
            List.of("id"),
            Paths.open("featured tags", 10)),
        featured(List.of()),
        Source.list(
            asked -> ApiRequest.of("/api/v1/featured_tags").needing("read:accounts"),
            json -> json));
  }

  private SiteTable accountFeaturedTags() {
    return ApiTable.of(
        instances,
        ApiTable.Shape.of(
            "account_featured_tags",
            "Hashtags that the profile of an account shows.",
            List.of(OF_INSTANCE, "account_id", "id"),
            Paths.by("featured tags", "account_id", 10, OF_INSTANCE)),
        featured(List.of(Fields.asked("account_id", "Id of the account."), Fields.instance())),
        Source.list(
                asked ->
                    ApiRequest.of(
                        "/api/v1/accounts/%s/featured_tags", asked.required("account_id")),
                json -> json)
            .of("account_id"));
  }

  private SiteTable searchTags() {
    Function<Asked, ApiRequest> request =
        asked ->
            ApiRequest.of("/api/v2/search")
                .with("type", "hashtags")
                .with("q", asked.required("query"));
    OffsetReader.Paging paging = new OffsetReader.Paging(SEARCH_PAGE, 1);
    return ApiTable.of(
        instances,
        ApiTable.Shape.of(
            "search_tags",
            "Hashtags whose names begin like a query; without a token the first 40.",
            List.of(OF_INSTANCE, "query", NAME),
            Paths.by("search", "query", SEARCH_PAGE, OF_INSTANCE)),
        named(List.of(Fields.asked("query", "Begin of a name."), RANK, Fields.instance())),
        new Source<>(
            request,
            (call, asked) ->
                call.api().hasToken()
                    ? new OffsetReader<>(
                        call, request.apply(asked), paging, Source.items("hashtags", json -> json))
                    : ListReader.answer(
                        () -> call.getOffered(request.apply(asked).with("limit", SEARCH_PAGE)),
                        Source.items("hashtags", json -> json))));
  }

  private Source<JsonObject> trends(String things) {
    return Source.byOffset(
        asked -> ApiRequest.of("/api/v1/trends/" + things),
        TRENDS,
        new Source.Items<>("", json -> json));
  }

  private static AccessPath trendPath(String name) {
    return Paths.open(name, TRENDS_PAGE, OF_INSTANCE);
  }

  private SiteTable trendingTags() {
    return ApiTable.of(
        instances,
        ApiTable.Shape.of(
            "trending_tags",
            "Hashtags that many people use now.",
            List.of(OF_INSTANCE, NAME),
            trendPath("trending tags")),
        named(List.of(RANK, Fields.instance())),
        trends("tags"));
  }

  private SiteTable trendingTagHistory() {
    return trendHistory("trending_tag_history", NAME, "Name of the hashtag.", "tags");
  }

  private SiteTable trendingLinkHistory() {
    return trendHistory("trending_link_history", "url", "Address of the page.", "links");
  }

  private SiteTable trendHistory(String table, String key, String remark, String things) {
    Source<JsonObject> trends = trends(things);
    return ApiTable.of(
        instances,
        ApiTable.Shape.of(
            table,
            "How often what is trending was used on each of the last seven days.",
            List.of(OF_INSTANCE, key, "day"),
            trendPath("trending " + things)),
        RecordColumns.of(
            List.of(
                RecordColumn.<Found<Day>>of(
                    Column.listed(key, VARCHAR, remark), found -> found.entity().of())),
            dayColumns(),
            List.of(Fields.instance())),
        trends.explode(tag -> Day.of(tag, key)));
  }

  private SiteTable trendingLinks() {
    return ApiTable.of(
        instances,
        ApiTable.Shape.of(
            "trending_links",
            "Pages that many people link to now.",
            List.of(OF_INSTANCE, "url"),
            trendPath("trending links")),
        RecordColumns.of(
            RecordColumns.of(
                    List.of(
                        Fields.id("url", "Address of the page."),
                        Fields.text("title", "Title of the page."),
                        Fields.text("description", "What the page says of itself."),
                        Fields.text("type", "link, photo, video or rich."),
                        Fields.text("language", "Language code."),
                        Fields.text("author_name", "Author of the page."),
                        Fields.text("provider_name", "Site of the page."),
                        Fields.text("image", "Picture of the page."),
                        Fields.time("published_at", "When it was published, in UTC."),
                        recent("uses_this_week", "Links in the last seven days.", "uses"),
                        Fields.raw()))
                .in(Found::entity),
            List.of(RANK, Fields.instance())),
        trends("links"));
  }
}
