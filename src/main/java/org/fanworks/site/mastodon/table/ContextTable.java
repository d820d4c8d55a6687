package org.fanworks.site.mastodon.table;

import static org.fanworks.search.ColumnType.INTEGER;
import static org.fanworks.search.ColumnType.VARCHAR;
import static org.fanworks.site.mastodon.table.ApiTable.OF_INSTANCE;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fanworks.search.Column;
import org.fanworks.site.RecordColumns;
import org.fanworks.site.RecordColumns.RecordColumn;
import org.fanworks.site.SiteTable;
import org.fanworks.site.mastodon.api.ApiAnswer;
import org.fanworks.site.mastodon.api.ApiRequest;
import org.fanworks.site.mastodon.api.Carrier;
import org.fanworks.site.mastodon.api.Instances;
import org.fanworks.site.mastodon.api.Status;

/** The thread of a status: what it answers, and what answers it. One request a status. */
record ContextTable(Instances instances) {
  private static final int EXPECTED = 60;

  /**
   * A status of the thread.
   *
   * @param depth steps from the status that was asked for, negative for those before it
   */
  record Place(Status status, String relation, int depth) implements Carrier {
    @Override
    public List<Status> carriedStatuses() {
      return status.carriedStatuses();
    }
  }

  SiteTable table() {
    List<RecordColumn<Found<Place>>> more =
        List.of(
            Fields.asked("status_id", "Id of the status whose thread is wanted."),
            RecordColumn.of(
                Column.listed("relation", VARCHAR, "ancestor or descendant.").distinct(2),
                found -> found.entity().relation()),
            RecordColumn.of(
                Column.listed(
                    "depth", INTEGER, "Steps from the status; below 0 for those before it."),
                found -> found.entity().depth()),
            Fields.rank("position", "Place in the thread, from 1."),
            Fields.instance());
    return ApiTable.of(
        instances,
        ApiTable.Shape.of(
            "status_context",
            "The statuses before and after a status in its thread; without a token the server"
                + " shows 40 before and 60 after.",
            List.of(OF_INSTANCE, "status_id", "id"),
            Paths.by("thread", "status_id", EXPECTED, OF_INSTANCE)),
        RecordColumns.of(RecordColumns.of(StatusColumns.all()).in(ContextTable::statusOf), more),
        Source.answer(
                asked -> ApiRequest.of("/api/v1/statuses/%s/context", asked.required("status_id")),
                ContextTable::places)
            .of("status_id"));
  }

  private static Found<Status> statusOf(Found<Place> found) {
    return new Found<>(found.entity().status(), found.host(), found.asked(), found.rank());
  }

  private static List<Place> places(ApiAnswer answer) {
    List<Status> ancestors = Source.items("ancestors", Status::new).apply(answer);
    List<Status> descendants = Source.items("descendants", Status::new).apply(answer);
    List<Place> places = new ArrayList<>();
    for (int i = 0; i < ancestors.size(); i++) {
      places.add(new Place(ancestors.get(i), "ancestor", i - ancestors.size()));
    }
    Map<String, Integer> depths = new HashMap<>();
    for (Status status : descendants) {
      String parent = status.json().givenText("in_reply_to_id");
      int depth = depths.getOrDefault(parent, 0) + 1;
      depths.put(status.id(), depth);
      places.add(new Place(status, "descendant", depth));
    }
    return places;
  }
}
