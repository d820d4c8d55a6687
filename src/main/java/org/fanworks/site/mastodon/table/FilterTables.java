package org.fanworks.site.mastodon.table;

import static org.fanworks.search.ColumnType.VARCHAR;

import java.util.List;
import org.fanworks.search.Column;
import org.fanworks.site.RecordColumns;
import org.fanworks.site.RecordColumns.RecordColumn;
import org.fanworks.site.SiteTable;
import org.fanworks.site.mastodon.api.ApiRequest;
import org.fanworks.site.mastodon.api.Instances;
import org.fanworks.site.mastodon.api.JsonObject;

/** Your filters with their words (Mastodon reference, 4.3). One request each, with a token. */
record FilterTables(Instances instances) {
  private static final Source<JsonObject> FILTERS =
      Source.list(asked -> ApiRequest.of("/api/v2/filters").needing("read:filters"), json -> json);

  List<SiteTable> all() {
    return List.of(
        filters(),
        parts(
            "filter_keywords",
            "Words that your filters look for.",
            "keywords",
            List.of(
                Fields.id("id", "Id of the word."),
                Fields.text("keyword", "The word."),
                Fields.flag("whole_word", "Whether parts of words do not count."))),
        parts(
            "filter_statuses",
            "Single statuses that your filters hide.",
            "statuses",
            List.of(
                Fields.id("id", "Id of the entry."),
                Fields.text("status_id", "Id of the status."))));
  }

  private SiteTable filters() {
    return ApiTable.of(
        instances,
        ApiTable.Shape.of(
            "filters", "Your filters. Needs a token.", List.of("id"), Paths.open("filters", 20)),
        RecordColumns.of(
            RecordColumns.of(
                    List.of(
                        Fields.id("id", "Id of the filter."),
                        Fields.text("title", "Title of the filter."),
                        Fields.texts("context", "Where it works: home, public, thread, ..."),
                        Fields.time("expires_at", "When it ends, in UTC; NULL if never."),
                        Fields.text("filter_action", "warn, hide or blur."),
                        Fields.raw()))
                .in(Found<JsonObject>::entity)),
        FILTERS);
  }

  /** A part of a filter. */
  record Part(String filterId, JsonObject json) {}

  private SiteTable parts(
      String name, String remark, String key, List<RecordColumn<JsonObject>> columns) {
    return ApiTable.of(
        instances,
        ApiTable.Shape.of(
            name, remark + " Needs a token.", List.of("id"), Paths.open("filters", 20)),
        RecordColumns.of(
            List.of(
                RecordColumn.<Found<Part>>of(
                    Column.listed("filter_id", VARCHAR, "Id of the filter."),
                    found -> found.entity().filterId())),
            RecordColumns.of(columns).in(found -> found.entity().json())),
        FILTERS.explode(
            filter ->
                filter.givenObjects(key).stream()
                    .map(part -> new Part(filter.text("id"), part))
                    .toList()));
  }
}
