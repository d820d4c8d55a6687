package org.fanworks.site.ao3.table;

import static org.fanworks.search.Column.searched;
import static org.fanworks.search.ColumnType.DATE;
import static org.fanworks.search.ColumnType.VARCHAR;
import static org.fanworks.search.Exactness.EXACT;
import static org.fanworks.search.Operator.EQUALS;
import static org.fanworks.search.Operator.NOT_EQUALS;
import static org.fanworks.search.Operator.RANGE;

import java.util.List;
import org.fanworks.site.ao3.form.TagKind;

/**
 * The columns of the table of bookmarks that no page shows: they mean what the archive's own search
 * means (AO3 reference, 4.3).
 */
final class BookmarkSearchColumns {
  /** The bookmark's text in the archive's language. */
  static final String BOOKMARK_TEXT = "any_bookmark_text";

  /** The item's text in the archive's language. */
  static final String ITEM_TEXT = "any_text";

  /** The day of the bookmark as the index has it. */
  static final String DAY = "date_bookmarked_indexed";

  static final List<SearchColumn<ListedBookmark>> ALL =
      List.of(
          tag("fandom", "A fandom of the item with its synonyms and sub-tags", TagKind.FANDOM),
          tag("relationship", "A relationship with its synonyms", TagKind.RELATIONSHIP),
          tag("character_name", "A character with its synonyms", TagKind.CHARACTER),
          tag("freeform", "An additional tag with its synonyms and sub-tags", TagKind.FREEFORM),
          tag("tag", "A tag of the item of any kind with its synonyms", TagKind.ANY),
          text(ITEM_TEXT, "Text about the item in the archive's own search language"),
          text(BOOKMARK_TEXT, "Text about the bookmark in the archive's own search language"),
          SearchColumn.searched(
              searched(
                      DAY,
                      DATE,
                      "Day of the bookmark in UTC, which date_bookmarked may be a day apart from")
                  .pushing(EXACT, EQUALS, RANGE)
                  .distinct(5000)
                  .atOnce(20),
              new DayField("created_at", 0, false)));

  private BookmarkSearchColumns() {}

  private static SearchColumn<ListedBookmark> tag(String name, String remark, TagKind kind) {
    return SearchColumn.searchedTag(
        searched(name, VARCHAR, remark).pushing(EXACT, EQUALS, NOT_EQUALS).distinct(500).atOnce(1),
        kind);
  }

  private static SearchColumn<ListedBookmark> text(String name, String remark) {
    return SearchColumn.searched(
        searched(name, VARCHAR, remark).pushing(EXACT, EQUALS).atOnce(1),
        new WrittenField("bookmarks." + name));
  }
}
