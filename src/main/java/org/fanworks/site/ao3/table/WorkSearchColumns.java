package org.fanworks.site.ao3.table;

import static org.fanworks.search.ColumnType.BIGINT;
import static org.fanworks.search.ColumnType.BOOLEAN;
import static org.fanworks.search.ColumnType.DATE;
import static org.fanworks.search.ColumnType.VARCHAR;
import static org.fanworks.search.Exactness.EXACT;
import static org.fanworks.search.Operator.EQUALS;
import static org.fanworks.search.Operator.NOT_EQUALS;
import static org.fanworks.search.Operator.RANGE;

import java.util.List;
import org.fanworks.search.Column;
import org.fanworks.search.ColumnType;
import org.fanworks.site.ao3.form.TagKind;

/**
 * The columns of the table of works that no page shows: they mean what the archive's own search
 * means, which makes every answer exact (AO3 reference, 2.5 and 9.1).
 */
final class WorkSearchColumns {
  static final List<SearchColumn<ListedWork>> ALL =
      List.of(
          tag("fandom", "A fandom with its synonyms and sub-tags", TagKind.FANDOM),
          tag("relationship", "A relationship with its synonyms", TagKind.RELATIONSHIP),
          tag("character_name", "A character with its synonyms", TagKind.CHARACTER),
          tag("freeform", "An additional tag with its synonyms and sub-tags", TagKind.FREEFORM),
          tag("tag", "A tag of any kind with its synonyms and sub-tags", TagKind.ANY),
          SearchColumn.shown(
              Column.searched("collection", VARCHAR, "Name of a collection that lists the work")
                  .distinct(6e4)
                  .atOnce(1),
              work -> null),
          SearchColumn.searched(
              column("any_text", VARCHAR, "Text in the archive's own search language"),
              new WrittenField("works.any_text")),
          SearchColumn.searched(
              Column.searched(
                      "date_indexed",
                      DATE,
                      "Day of the newest chapter in UTC, which date_updated may be a day apart from")
                  .pushing(EXACT, EQUALS, RANGE)
                  .distinct(5000)
                  .atOnce(20),
              new DayField("revised_at", 0, false)),
          flag("crossover", "Whether the archive counts the work as a crossover", "crossover"),
          flag("single_relationship", "Whether there is just one relationship", "otp"),
          flag("backdated", "Whether the creator set an earlier date", "backdate"),
          flag("has_nonfiction_tag", "Whether a tag says that it is no fiction", "nonfiction"),
          SearchColumn.searched(
              column("work_type", VARCHAR, "Text, Video, Audio or Art").distinct(4),
              new KeywordField("work_types")),
          SearchColumn.searched(
              column("imported_from_url", VARCHAR, "Where the work was imported from")
                  .distinct(1e6),
              new KeywordField("imported_from_url")),
          SearchColumn.searched(
              column("work_skin_id", BIGINT, "Number of the skin that the work uses")
                  .distinct(10_000),
              new NumberField("work_skin_id", true)));

  private WorkSearchColumns() {}

  private static SearchColumn<ListedWork> tag(String name, String remark, TagKind kind) {
    Column column = column(name, VARCHAR, remark).pushing(EXACT, NOT_EQUALS).distinct(500);
    return SearchColumn.searchedTag(column, kind);
  }

  private static SearchColumn<ListedWork> flag(String name, String remark, String field) {
    Column column = column(name, BOOLEAN, remark).pushing(EXACT, NOT_EQUALS).distinct(2);
    return SearchColumn.searched(column, new FlagField(field));
  }

  /** Each search takes one value, which its rows then show. */
  private static Column column(String name, ColumnType type, String remark) {
    return Column.searched(name, type, remark).pushing(EXACT, EQUALS).atOnce(1);
  }
}
