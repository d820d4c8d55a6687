package org.fanworks.site.mastodon.table;

import static org.fanworks.search.ColumnType.VARCHAR;
import static org.fanworks.site.mastodon.table.ApiTable.OF_INSTANCE;

import java.util.List;
import org.fanworks.search.Column;
import org.fanworks.site.RecordColumns;
import org.fanworks.site.RecordColumns.RecordColumn;
import org.fanworks.site.SiteTable;
import org.fanworks.site.mastodon.api.ApiRequest;
import org.fanworks.site.mastodon.api.Instances;
import org.fanworks.site.mastodon.api.JsonObject;
import org.fanworks.site.mastodon.api.OffsetReader;

/** Collections of accounts that people put together, since 4.6 (Mastodon reference, 2.2). */
record CollectionTables(Instances instances) {
  private static final int PAGE = 80;
  private static final String OWNER = "account_id";

  List<SiteTable> all() {
    return List.of(collections(), items());
  }

  private static Source<JsonObject> source() {
    return Source.byOffset(
            asked -> ApiRequest.of("/api/v1/accounts/%s/collections", asked.required(OWNER)),
            new OffsetReader.Paging(PAGE, 0),
            new Source.Items<>("collections", json -> json))
        .of(OWNER);
  }

  private static Column owner() {
    return Fields.<JsonObject>asked(OWNER, "Id of the account whose collections they are.")
        .declaration();
  }

  private SiteTable collections() {
    return ApiTable.of(
        instances,
        ApiTable.Shape.of(
            "collections",
            "Collections of accounts that an account has put together.",
            List.of(OF_INSTANCE, "id"),
            Paths.by("collections", OWNER, PAGE, OF_INSTANCE)),
        RecordColumns.of(
            RecordColumns.of(
                    List.of(
                        Fields.id("id", "Id of the collection."),
                        Fields.text("name", "Name of the collection."),
                        Fields.text("description", "What it is about."),
                        Fields.text("language", "Language code."),
                        Fields.text("url", "Page of the collection."),
                        Fields.text("uri", "Id of the collection across servers."),
                        Fields.flag("sensitive", "Whether it is hidden behind a warning."),
                        Fields.flag("discoverable", "Whether it wants to be found."),
                        Fields.number("item_count", "Accounts in it."),
                        Fields.time("created_at", "When it was made, in UTC."),
                        Fields.time("updated_at", "When it was changed last, in UTC."),
                        Fields.raw()))
                .in(Found<JsonObject>::entity),
            List.of(
                RecordColumn.of(owner(), found -> found.asked().required(OWNER)),
                Fields.instance())),
        source());
  }

  /** An account in a collection. */
  record Item(String collectionId, JsonObject json) {
    static List<Item> of(JsonObject collection) {
      return collection.givenObjects("items").stream()
          .map(item -> new Item(collection.text("id"), item))
          .toList();
    }
  }

  private SiteTable items() {
    return ApiTable.of(
        instances,
        ApiTable.Shape.of(
            "collection_items",
            "Accounts in the collections of an account.",
            List.of(OF_INSTANCE, "collection_id", "id"),
            Paths.by("collections", OWNER, PAGE, OF_INSTANCE)),
        RecordColumns.of(
            List.of(
                RecordColumn.<Found<Item>>of(owner(), found -> found.asked().required(OWNER)),
                RecordColumn.<Found<Item>>of(
                    Column.listed("collection_id", VARCHAR, "Id of the collection."),
                    found -> found.entity().collectionId())),
            RecordColumns.of(
                    List.of(
                        Fields.id("id", "Id of the entry."),
                        RecordColumn.<JsonObject>of(
                            Column.listed("item_account_id", VARCHAR, "Id of the account.")
                                .orNull(),
                            json -> json.textOrNull("account_id")),
                        Fields.text("state", "Whether the account agreed."),
                        Fields.raw()))
                .in(found -> found.entity().json()),
            List.of(Fields.instance())),
        source().explode(Item::of));
  }
}
