package org.fanworks.site.ao3.table;

import static org.fanworks.search.Column.listed;
import static org.fanworks.search.ColumnType.BOOLEAN;
import static org.fanworks.search.ColumnType.DATE;
import static org.fanworks.search.ColumnType.INTEGER;
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
import static org.fanworks.search.Operator.RANGE;
import static org.fanworks.site.ao3.table.WorkValue.number;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.fanworks.search.Column;
import org.fanworks.search.ColumnType;
import org.fanworks.site.RecordColumns.Value;
import org.fanworks.site.ao3.client.ItemKind;
import org.fanworks.site.ao3.form.TagKind;
import org.fanworks.site.ao3.page.Byline;
import org.fanworks.site.ao3.page.ExternalWork;
import org.fanworks.site.ao3.page.Work;
import org.fanworks.site.ao3.page.WorkTags;

/**
 * The columns of the table of bookmarks that describe the item (AO3 reference, 9.4); all NULL for a
 * deleted item, and for a work that is not revealed. Conditions on them are the other text of a
 * search.
 */
final class BookmarkItemColumns {
  /** The part of a search that conditions on the item are written in. */
  static final String LANGUAGE = "item";

  /** Kinds that show one rating and a language. */
  private static final List<ItemKind> WORKS = List.of(ItemKind.WORK, ItemKind.EXTERNAL_WORK);

  private static final List<SearchColumn<ListedBookmark>> HEAD =
      List.of(
          SearchColumn.of(
              item("item_title", VARCHAR, "Title")
                  .pushing(SUPERSET, EQUALS, LIKE)
                  .distinct(5e6)
                  .atOnce(4),
              listed ->
                  listed
                      .work()
                      .map(Work::title)
                      .or(() -> listed.series().map(entry -> entry.series().title()))
                      .or(() -> listed.externalWork().map(ExternalWork::title))
                      .orElse(null),
              new LetterField("title")),
          SearchColumn.shown(
              item("item_url", VARCHAR, "Where the archive shows it; NULL if deleted"),
              listed -> listed.itemUrl().orElse(null)),
          SearchColumn.of(
              item("item_authors", VARCHAR_ARRAY, "Creators as shown")
                  .pushing(SUPERSET, CONTAINS, LIKE)
                  .distinct(2e6)
                  .atOnce(10),
              listed -> listed.authors().orElse(null),
              new LetterField("creators")),
          SearchColumn.of(
              item(
                      "item_author_logins",
                      VARCHAR_ARRAY,
                      "Creators' logins; NULL if anonymous or external")
                  .pushing(SUPERSET, CONTAINS, LIKE)
                  .distinct(2e6)
                  .atOnce(10),
              listed -> listed.byline().flatMap(Byline::authorLogins).orElse(null),
              new LetterField("creators")),
          SearchColumn.of(
              item("item_anonymous", BOOLEAN, "Whether creators are hidden; NULL if external")
                  .pushing(EXACT, EQUALS, NOT_EQUALS)
                  .distinct(2),
              listed -> listed.byline().map(Byline::anonymous).orElse(null),
              new FlagField("anonymous")));

  private static final List<SearchColumn<ListedBookmark>> TAGS =
      List.of(
          tags("item_fandoms", "Fandoms as displayed", WorkTags::fandoms, TagKind.FANDOM),
          tags(
              "item_relationships",
              "Relationships as displayed",
              WorkTags::relationships,
              TagKind.RELATIONSHIP),
          tags(
              "item_characters",
              "Characters as displayed",
              WorkTags::characters,
              TagKind.CHARACTER),
          tags(
              "item_freeforms",
              "Additional tags as displayed",
              WorkTags::freeforms,
              TagKind.FREEFORM),
          SearchColumn.of(
              item("item_rating", VARCHAR, "Rating; NULL for a series, which may have several")
                  .pushing(EXACT, EQUALS, NOT_EQUALS)
                  .oneOf(WorkTagColumns.RATINGS),
              ofTags(tags -> tags.rating().orElse(null)),
              new OfKindsField(WorkTagColumns.RATING_FIELD, WORKS)),
          SearchColumn.of(
              item("item_warnings", VARCHAR_ARRAY, "Archive warnings")
                  .pushing(EXACT, CONTAINS, NOT_CONTAINS)
                  .oneOf(WorkTagColumns.WARNINGS),
              ofTags(WorkTags::warnings),
              WorkTagColumns.WARNING_FIELD),
          SearchColumn.of(
              item("item_categories", VARCHAR_ARRAY, "Categories, such as F/F or Gen")
                  .pushing(EXACT, CONTAINS, NOT_CONTAINS)
                  .oneOf(WorkTagColumns.CATEGORIES),
              ofTags(WorkTags::categories),
              WorkTagColumns.CATEGORY_FIELD),
          SearchColumn.of(
              item("item_language", VARCHAR, "Code of the language; NULL for a series")
                  .pushing(EXACT, EQUALS, NOT_EQUALS)
                  .distinct(20),
              listed ->
                  listed
                      .work()
                      .flatMap(work -> work.stats().languageCode())
                      .or(() -> listed.externalWork().flatMap(ExternalWork::languageCode))
                      .orElse(null),
              new OfKindsField(WorkTagColumns.LANGUAGE_FIELD, WORKS)));

  private static final List<SearchColumn<ListedBookmark>> REST =
      List.of(
          SearchColumn.of(
              item("item_word_count", INTEGER, "Number of words; NULL if external")
                  .pushing(EXACT, EQUALS, NOT_EQUALS, RANGE)
                  .sorting(EXACT)
                  .distinct(50_000),
              listed -> number(listed.words()),
              new NumberField("word_count", true)),
          SearchColumn.of(
              item("item_complete", BOOLEAN, "Whether it is complete; NULL if external")
                  .pushing(EXACT, EQUALS, NOT_EQUALS)
                  .distinct(2),
              listed ->
                  listed
                      .work()
                      .map(Work::complete)
                      .or(() -> listed.series().map(entry -> entry.series().complete()))
                      .orElse(null),
              new FlagField("complete")),
          SearchColumn.of(
              item("item_date_updated", DATE, "Day of the last update, or when first bookmarked")
                  .pushing(SUPERSET, EQUALS, RANGE)
                  .sorting(LIVE)
                  .distinct(5000)
                  .atOnce(20),
              listed ->
                  listed
                      .work()
                      .flatMap(Work::dateUpdated)
                      .or(() -> listed.series().flatMap(entry -> entry.series().dateUpdated()))
                      .or(() -> listed.externalWork().flatMap(ExternalWork::dateAdded))
                      .orElse(null),
              new DayField("revised_at", 1, false)),
          SearchColumn.shown(
              item("item_bookmarks_count", INTEGER, "Number of public bookmarks of the item"),
              listed -> number(listed.bookmark().bookmarksOfItem())),
          SearchColumn.of(
              item("item_restricted", BOOLEAN, "Whether only members see it; NULL if external")
                  .pushing(EXACT, EQUALS, NOT_EQUALS)
                  .distinct(2),
              listed ->
                  listed
                      .work()
                      .map(Work::restricted)
                      .or(() -> listed.series().map(entry -> entry.series().restricted()))
                      .orElse(null),
              new FlagField("restricted")),
          SearchColumn.shown(
              item("item_summary", VARCHAR, "Summary in HTML"),
              listed ->
                  listed
                      .work()
                      .flatMap(Work::summary)
                      .or(() -> listed.series().flatMap(entry -> entry.series().summary()))
                      .or(() -> listed.externalWork().flatMap(ExternalWork::summary))
                      .orElse(null)));

  /** All of them, in SQL order. */
  static final List<SearchColumn<ListedBookmark>> ALL =
      List.of(HEAD, TAGS, REST).stream().flatMap(List::stream).toList();

  private BookmarkItemColumns() {}

  private static Column item(String name, ColumnType type, String remark) {
    return listed(name, type, remark).orNull().writtenIn(LANGUAGE);
  }

  private static SearchColumn<ListedBookmark> tags(
      String name, String remark, Function<WorkTags, List<String>> names, TagKind kind) {
    return SearchColumn.ofTags(
        item(name, VARCHAR_ARRAY, remark)
            .pushing(SUPERSET, CONTAINS, LIKE)
            .distinct(500)
            .atOnce(20),
        ofTags(names::apply),
        new ItemTagField(),
        kind);
  }

  private static Value<ListedBookmark> ofTags(Value<WorkTags> value) {
    return listed -> {
      Optional<WorkTags> tags = listed.tags();
      return tags.isPresent() ? value.of(tags.get()) : null;
    };
  }
}
