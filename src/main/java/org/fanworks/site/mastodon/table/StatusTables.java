package org.fanworks.site.mastodon.table;

import static org.fanworks.site.mastodon.table.ApiTable.OF_INSTANCE;

import java.util.List;
import java.util.function.Function;
import org.fanworks.site.RecordColumns;
import org.fanworks.site.RecordColumns.RecordColumn;
import org.fanworks.site.SiteTable;
import org.fanworks.site.mastodon.api.ApiRequest;
import org.fanworks.site.mastodon.api.Instances;
import org.fanworks.site.mastodon.api.OffsetReader;
import org.fanworks.site.mastodon.api.Status;

/** Lists of statuses that are no timelines (Mastodon reference, 2.3 and 6.5). */
record StatusTables(Instances instances) {
  private static final int PAGE = 40;
  private static final OffsetReader.Paging BY_OFFSET = new OffsetReader.Paging(PAGE, 0);

  List<SiteTable> all() {
    return List.of(
        statuses(),
        mine("bookmarks", "Statuses that you bookmarked, the latest bookmark first."),
        mine("favourites", "Your favourite statuses, the latest favourite first."),
        trending(),
        quotes());
  }

  private SiteTable statuses() {
    return ApiTable.of(
        instances,
        ApiTable.Shape.of(
            "statuses",
            "Statuses by their ids; for others see the timelines and account_statuses.",
            List.of(OF_INSTANCE, "id"),
            Paths.batch("statuses by id", "id", StatusColumns.IDS_AT_ONCE, OF_INSTANCE)),
        RecordColumns.of(StatusColumns.all(), List.of(Fields.instance())),
        Source.byIds(Status.PATH, "id", Status::new));
  }

  private SiteTable mine(String name, String remark) {
    return ApiTable.of(
        instances,
        ApiTable.Shape.of(name, remark + " Needs a token.", List.of("id"), Paths.open(name, PAGE)),
        RecordColumns.of(
            StatusColumns.all(), List.of(Fields.rank("position", "Place in the list, from 1."))),
        Source.linked(
            asked -> ApiRequest.of("/api/v1/" + name).needing("read:" + name), PAGE, Status::new));
  }

  private SiteTable trending() {
    Function<Asked, ApiRequest> request = asked -> ApiRequest.of("/api/v1/trends/statuses");
    return ApiTable.of(
        instances,
        ApiTable.Shape.of(
            "trending_statuses",
            "Statuses that many people share now.",
            List.of(OF_INSTANCE, "id"),
            Paths.open("trending statuses", PAGE, OF_INSTANCE)),
        RecordColumns.of(
            StatusColumns.all(),
            List.of(Fields.rank("rank_no", "Place by its trend, from 1."), Fields.instance())),
        Source.byOffset(request, BY_OFFSET, new Source.Items<>("", Status::new)));
  }

  private SiteTable quotes() {
    List<RecordColumn<Found<Status>>> more =
        List.of(
            Fields.asked("status_id", "Id of the quoted status."),
            Fields.rank("position", "Place in the list, from 1."));
    return ApiTable.of(
        instances,
        ApiTable.Shape.of(
            "status_quotes",
            "Statuses that quote a status. Needs a token.",
            List.of("status_id", "id"),
            Paths.by("quotes", "status_id", PAGE)),
        RecordColumns.of(StatusColumns.all(), more),
        Source.linked(
                asked ->
                    ApiRequest.of("/api/v1/statuses/%s/quotes", asked.required("status_id"))
                        .needing("read:statuses"),
                PAGE,
                Status::new)
            .of("status_id"));
  }
}
