package org.fanworks.site.ao3.table;

import static org.fanworks.search.Column.listed;
import static org.fanworks.search.ColumnType.BOOLEAN;
import static org.fanworks.search.ColumnType.VARCHAR;
import static org.fanworks.search.ColumnType.VARCHAR_ARRAY;

import java.util.List;
import org.fanworks.site.RecordColumns;
import org.fanworks.site.RecordColumns.RecordColumn;
import org.fanworks.site.RecordPage;
import org.fanworks.site.SiteTable;
import org.fanworks.site.ao3.client.Ao3Web;
import org.fanworks.site.ao3.client.TagPages;
import org.fanworks.site.ao3.page.TagNames;
import org.fanworks.site.ao3.page.TagPage;

/** The table of what only a tag's own page tells (AO3 reference, 9.5): one request a tag. */
public final class TagDetailsTable {
  private static final double EXPECTED_TAGS = 6e7;

  private static final List<RecordColumn<TagPage>> COLUMNS =
      List.of(
          RecordColumn.of(listed("name", VARCHAR, "Name of the tag").atOnce(1), TagPage::shownName),
          RecordColumn.of(
              listed("type", VARCHAR, "Fandom, Character, Relationship, Freeform and others"),
              TagPage::type),
          RecordColumn.of(
              listed("canonical", BOOLEAN, "Whether works can be listed by the tag"),
              TagPage::canonical),
          RecordColumn.of(
              listed("merged_into", VARCHAR, "Canonical tag of which it is a synonym").orNull(),
              tag -> tag.mergedInto().orElse(null)),
          RecordColumn.of(
              listed("parents", VARCHAR_ARRAY, "Fandoms, media or characters it belongs to"),
              TagPage::parents),
          RecordColumn.of(
              listed("metatags", VARCHAR_ARRAY, "Tags above it, of which it is a special case"),
              TagPage::metaTags),
          RecordColumn.of(
              listed("subtags", VARCHAR_ARRAY, "Tags below it at any depth"), TagPage::subTags),
          RecordColumn.of(
              listed("synonyms", VARCHAR_ARRAY, "Other tags with the same meaning"),
              TagPage::synonyms));

  private TagDetailsTable() {}

  /** The table of {@code web}. */
  public static SiteTable of(Ao3Web web) {
    return new PathTable<>(
        web,
        new PathTable.Sketch<>(
            "tag_details",
            "How a tag relates to others, by name.",
            RecordColumns.of(COLUMNS),
            List.of("name"),
            TagPage::name,
            1,
            EXPECTED_TAGS),
        List.of(
            new KeyPath<TagPage, String>(
                KeyPath.boundBy("tag page", "name"),
                TagPages::tag,
                (name, search, fetch) ->
                    number -> RecordPage.whole(new TagPages(fetch, web.knowledge()).shownAs(name)),
                TagNames::isPossible)));
  }
}
