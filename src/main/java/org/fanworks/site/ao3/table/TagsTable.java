package org.fanworks.site.ao3.table;

import static org.fanworks.search.Column.listed;
import static org.fanworks.search.Column.searched;
import static org.fanworks.search.ColumnType.BOOLEAN;
import static org.fanworks.search.ColumnType.INTEGER;
import static org.fanworks.search.ColumnType.VARCHAR;
import static org.fanworks.search.Exactness.EXACT;
import static org.fanworks.search.Exactness.LIVE;
import static org.fanworks.search.Exactness.SUPERSET;
import static org.fanworks.search.Operator.EQUALS;
import static org.fanworks.search.Operator.LIKE;
import static org.fanworks.search.Operator.NOT_EQUALS;
import static org.fanworks.site.ao3.table.WorkValue.number;

import java.util.Arrays;
import java.util.List;
import org.fanworks.site.RecordColumns;
import org.fanworks.site.RecordColumns.RecordColumn;
import org.fanworks.site.SiteTable;
import org.fanworks.site.ao3.client.Ao3Web;
import org.fanworks.site.ao3.form.WranglingStatus;
import org.fanworks.site.ao3.page.TagType;

/**
 * The table of tags (AO3 reference, 9.5), from a tag's own page or from the search for tags. What
 * only a tag's own page tells is in {@link TagDetailsTable}.
 */
public final class TagsTable {
  private static final int PAGE_SIZE = 50;
  private static final double EXPECTED_TAGS = 6e7;

  private static final List<RecordColumn<ListedTag>> COLUMNS =
      List.of(
          RecordColumn.of(
              listed("name", VARCHAR, "Name of the tag")
                  .alone()
                  .pushing(SUPERSET, EQUALS, LIKE)
                  .atOnce(1),
              ListedTag::name),
          RecordColumn.of(
              listed("type", VARCHAR, "Fandom, Character, Relationship, Freeform and others")
                  .alone()
                  .pushing(EXACT, EQUALS)
                  .oneOf(Arrays.stream(TagType.values()).map(TagType::code).toList())
                  .atOnce(1),
              ListedTag::type),
          RecordColumn.of(
              listed("canonical", BOOLEAN, "Whether works can be listed by the tag")
                  .alone()
                  .pushing(EXACT, EQUALS, NOT_EQUALS)
                  .atOnce(1)
                  .distinct(2),
              ListedTag::canonical),
          RecordColumn.of(
              listed(
                      "uses",
                      INTEGER,
                      "How often works, drafts and bookmarks use it; NULL where a search for its"
                          + " name does not bring it up at once")
                  .orNull()
                  .sortingLoosely(LIVE)
                  .distinct(10_000),
              tag -> number(tag.uses())),
          RecordColumn.searched(
              searched("fandom", VARCHAR, "A canonical fandom that the tag belongs to")
                  .pushing(EXACT, EQUALS)
                  .distinct(1000)
                  .atOnce(1)),
          RecordColumn.searched(
              searched(
                      "wrangling_status",
                      VARCHAR,
                      "canonical, noncanonical, synonymous, canonical_synonymous,"
                          + " noncanonical_nonsynonymous, unwrangleable or wrangleable")
                  .pushing(EXACT, EQUALS)
                  .oneOf(
                      Arrays.stream(WranglingStatus.values())
                          .map(WranglingStatus::parameter)
                          .toList())
                  .atOnce(1)));

  private TagsTable() {}

  /** The table of {@code web}. */
  public static SiteTable of(Ao3Web web) {
    return new PathTable<>(
        web,
        new PathTable.Sketch<>(
            "tags",
            "Tags of all kinds, by name or from the search for tags.",
            RecordColumns.of(COLUMNS),
            List.of("name"),
            ListedTag::name,
            PAGE_SIZE,
            EXPECTED_TAGS),
        List.of(new NamedTagPath(web.knowledge()), new TagSearchPath(web.knowledge())));
  }
}
