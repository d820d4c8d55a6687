package org.fanworks.site.ao3.table;

import static org.fanworks.search.Column.listed;
import static org.fanworks.search.ColumnType.BIGINT;
import static org.fanworks.search.ColumnType.BOOLEAN;
import static org.fanworks.search.ColumnType.DATE;
import static org.fanworks.search.ColumnType.VARCHAR;
import static org.fanworks.search.ColumnType.VARCHAR_ARRAY;
import static org.fanworks.search.Exactness.EXACT;
import static org.fanworks.search.Exactness.LIVE;
import static org.fanworks.search.Exactness.SUPERSET;
import static org.fanworks.search.Operator.CONTAINS;
import static org.fanworks.search.Operator.EQUALS;
import static org.fanworks.search.Operator.LIKE;
import static org.fanworks.search.Operator.NOT_CONTAINS;
import static org.fanworks.search.Operator.NOT_EQUALS;
import static org.fanworks.search.Operator.NULL_TEST;
import static org.fanworks.search.Operator.RANGE;
import static org.fanworks.site.ao3.table.WorkValue.number;

import java.util.Arrays;
import java.util.List;
import org.fanworks.search.Column;
import org.fanworks.site.RecordColumns.Value;
import org.fanworks.site.ao3.client.ItemKind;
import org.fanworks.site.ao3.page.Bookmark.Bookmarker;
import org.fanworks.site.ao3.page.Bookmark.Note;

/**
 * The columns of the table of bookmarks that say who bookmarked what, when and how (AO3 reference,
 * 9.4). Conditions on them are one of the two texts of a search.
 */
final class BookmarkColumns {
  /** The part of a search that conditions on the bookmark itself are written in. */
  static final String LANGUAGE = "bookmark";

  /** Whose NULL in the row of a deleted item the index does not know. */
  static final List<String> NOT_OF_DELETED_ITEMS = List.of("item_id", "rec", "private");

  /** What the bookmarker's own tags are called. */
  static final String TAGS = "bookmark_tags";

  /** Days by which the date shown and the one in the index may differ (AO3 reference, 2.6). */
  private static final int MARGIN_OF_DATES = 1;

  private static final List<SearchColumn<ListedBookmark>> MADE =
      List.of(
          SearchColumn.of(
              own(listed("id", BIGINT, "Number of the bookmark; NULL from an item's own list"))
                  .orNull()
                  .pushing(EXACT, EQUALS, NOT_EQUALS, RANGE)
                  .sorting(EXACT)
                  .atOnce(20),
              listed -> number(listed.bookmark().id()),
              new NumberField("id", false)),
          SearchColumn.of(
              own(listed("bookmarker_login", VARCHAR, "Login of who made the bookmark"))
                  .pushing(SUPERSET, EQUALS, LIKE)
                  .distinct(4e6)
                  .atOnce(1),
              of(Bookmarker::login),
              new LetterField("bookmarker")),
          SearchColumn.of(
              own(listed("bookmarker_pseud", VARCHAR, "Pseud of who made the bookmark"))
                  .pushing(SUPERSET, EQUALS, LIKE)
                  .distinct(4e6)
                  .atOnce(10),
              of(Bookmarker::pseud),
              new LetterField("bookmarker")),
          SearchColumn.of(
              own(listed(
                      "bookmarker_user_id",
                      BIGINT,
                      "Number of who made the bookmark; NULL if one of several creators of the"
                          + " item did"))
                  .orNull()
                  .pushing(EXACT, EQUALS)
                  .distinct(4e6),
              of(bookmarker -> number(bookmarker.userId())),
              new NumberField("user_id", false)),
          SearchColumn.of(
              own(listed("date_bookmarked", DATE, "Day of the bookmark"))
                  .orNull()
                  .pushing(SUPERSET, EQUALS, RANGE)
                  .sorting(LIVE)
                  .distinct(5000)
                  .indexedAs("date_bookmarked_indexed", MARGIN_OF_DATES)
                  .atOnce(20),
              ofNote(note -> note.date().orElse(null)),
              new DayField("created_at", MARGIN_OF_DATES, false)));

  private static final List<SearchColumn<ListedBookmark>> SAID =
      List.of(
          SearchColumn.of(
              listed("rec", BOOLEAN, "Whether it is a recommendation; NULL if private or deleted")
                  .orNull()
                  .alone()
                  .pushing(EXACT, EQUALS, NOT_EQUALS)
                  .distinct(2),
              listed -> listed.bookmark().rec().orElse(null),
              new RecField()),
          SearchColumn.of(
              listed("private", BOOLEAN, "Whether only its maker sees it; NULL if deleted")
                  .orNull()
                  .alone()
                  .pushing(EXACT, EQUALS, NOT_EQUALS)
                  .distinct(2),
              listed -> listed.bookmark().isPrivate().orElse(null),
              new FlagField("private")),
          SearchColumn.of(
              own(listed("has_notes", BOOLEAN, "Whether there are notes"))
                  .pushing(EXACT, EQUALS, NOT_EQUALS)
                  .distinct(2),
              ofNote(note -> note.html().isPresent()),
              new FlagField("with_notes")),
          SearchColumn.of(
              own(listed("notes", VARCHAR, "Notes in HTML"))
                  .orNull()
                  .pushing(SUPERSET, EQUALS, LIKE)
                  .pushing(EXACT, NULL_TEST)
                  .distinct(1e7)
                  .atOnce(4),
              ofNote(note -> note.html().orElse(null)),
              new NotesField()),
          SearchColumn.shown(
              listed(TAGS, VARCHAR_ARRAY, "Tags that the bookmarker gave")
                  .alone()
                  .pushing(EXACT, CONTAINS, NOT_CONTAINS)
                  .distinct(10_000)
                  .atOnce(1),
              ofNote(Note::tags)),
          SearchColumn.shown(
              listed("bookmark_collections", VARCHAR_ARRAY, "Titles of collections it is in"),
              ofNote(Note::collections)));

  private static final List<SearchColumn<ListedBookmark>> ITEM =
      List.of(
          SearchColumn.of(
              listed("item_type", VARCHAR, "work, series or external_work; NULL if deleted")
                  .orNull()
                  .alone()
                  .pushing(EXACT, EQUALS, NOT_EQUALS)
                  .oneOf(Arrays.stream(ItemKind.values()).map(ItemKind::sqlName).toList()),
              listed -> ListedBookmark.kind(listed.item()).map(ItemKind::sqlName).orElse(null),
              new CodeField(
                  "bookmarkable_type", name -> ItemKind.ofSqlName(name).map(ItemKind::code), true)),
          SearchColumn.of(
              listed("item_id", BIGINT, "Number of the work, series or external work")
                  .orNull()
                  .alone()
                  .pushing(EXACT, EQUALS, NOT_EQUALS, RANGE)
                  .distinct(1e7)
                  .atOnce(20),
              listed -> ListedBookmark.id(listed.item()).orElse(null),
              new NumberField("bookmarkable_id", false)));

  /** All of them, in SQL order. */
  static final List<SearchColumn<ListedBookmark>> ALL =
      List.of(MADE, ITEM, SAID).stream().flatMap(List::stream).toList();

  private BookmarkColumns() {}

  private static Column own(Column column) {
    return column.writtenIn(LANGUAGE);
  }

  private static Value<ListedBookmark> of(Value<Bookmarker> value) {
    return listed -> value.of(listed.bookmark().bookmarker());
  }

  private static Value<ListedBookmark> ofNote(Value<Note> value) {
    return listed -> value.of(listed.bookmark().note());
  }
}
