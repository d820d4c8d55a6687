package org.fanworks.site.ao3.table;

import static org.fanworks.search.Column.listed;
import static org.fanworks.search.ColumnType.VARCHAR;
import static org.fanworks.search.ColumnType.VARCHAR_ARRAY;
import static org.fanworks.search.Exactness.EXACT;
import static org.fanworks.search.Exactness.SUPERSET;
import static org.fanworks.search.Operator.CONTAINS;
import static org.fanworks.search.Operator.EQUALS;
import static org.fanworks.search.Operator.LIKE;
import static org.fanworks.search.Operator.NOT_CONTAINS;
import static org.fanworks.search.Operator.NOT_EQUALS;
import static org.fanworks.search.Operator.NULL_TEST;
import static org.fanworks.site.ao3.table.WorkValue.ofStats;
import static org.fanworks.site.ao3.table.WorkValue.ofTags;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.fanworks.search.Column;
import org.fanworks.site.ao3.form.TagKind;
import org.fanworks.site.ao3.form.WorkSearchOptions;
import org.fanworks.site.ao3.page.Category;
import org.fanworks.site.ao3.page.Rating;
import org.fanworks.site.ao3.page.Warning;
import org.fanworks.site.ao3.page.WorkTags;

/** The columns of the table of works that show tags, and the language. */
final class WorkTagColumns {
  static final List<String> RATINGS = names(Rating.values(), Rating::displayName);
  static final List<String> WARNINGS = names(Warning.values(), Warning::displayName);
  static final List<String> CATEGORIES = names(Category.values(), Category::displayName);

  static final IndexField RATING_FIELD = new CodeField("rating_ids", WorkTagColumns::rating, true);
  static final IndexField WARNING_FIELD =
      new CodeField("archive_warning_ids", WorkTagColumns::warning, false);
  static final IndexField CATEGORY_FIELD =
      new CodeField("category_ids", WorkTagColumns::category, false);
  static final IndexField LANGUAGE_FIELD =
      new CodeField("language_id.keyword", WorkTagColumns::language, true);

  static final List<SearchColumn<ListedWork>> ALL =
      List.of(
          SearchColumn.ofTags(
              displayed("fandoms", "Fandoms as displayed").distinct(500),
              ofTags(WorkTags::fandoms),
              TagKind.FANDOM),
          SearchColumn.ofTags(
              displayed("relationships", "Relationships as displayed").distinct(2000),
              ofTags(WorkTags::relationships),
              TagKind.RELATIONSHIP),
          SearchColumn.ofTags(
              displayed("characters", "Characters as displayed").distinct(1000),
              ofTags(WorkTags::characters),
              TagKind.CHARACTER),
          SearchColumn.ofTags(
              displayed("freeforms", "Additional tags as displayed").distinct(500),
              ofTags(WorkTags::freeforms),
              TagKind.FREEFORM),
          SearchColumn.of(
              listed("rating", VARCHAR, "Rating")
                  .orNull()
                  .pushing(EXACT, EQUALS, NOT_EQUALS, NULL_TEST)
                  .countedWith("fandom", "relationship", "character_name", "freeform", "tag")
                  .oneOf(RATINGS),
              ofTags(tags -> tags.rating().orElse(null)),
              RATING_FIELD),
          SearchColumn.of(
              listed("warnings", VARCHAR_ARRAY, "Archive warnings")
                  .pushing(EXACT, CONTAINS, NOT_CONTAINS)
                  .oneOf(WARNINGS),
              ofTags(WorkTags::warnings),
              WARNING_FIELD),
          SearchColumn.of(
              listed("categories", VARCHAR_ARRAY, "Categories, such as F/F or Gen")
                  .pushing(EXACT, CONTAINS, NOT_CONTAINS)
                  .oneOf(CATEGORIES),
              ofTags(WorkTags::categories),
              CATEGORY_FIELD),
          SearchColumn.of(
              listed("language", VARCHAR, "Code of the language, such as en")
                  .orNull()
                  .pushing(EXACT, EQUALS, NOT_EQUALS, NULL_TEST)
                  .distinct(20),
              ofStats(stats -> stats.languageCode().orElse(null)),
              LANGUAGE_FIELD));

  private WorkTagColumns() {}

  private static <T> List<String> names(T[] values, Function<T, String> name) {
    return Arrays.stream(values).map(name).toList();
  }

  private static Column displayed(String name, String remark) {
    return listed(name, VARCHAR_ARRAY, remark)
        .pushing(SUPERSET, CONTAINS, LIKE)
        .exactOnceConfirmed(CONTAINS, NOT_CONTAINS)
        .atOnce(20);
  }

  private static Optional<String> rating(String name) {
    return Rating.fromDisplayName(name).map(Rating::id);
  }

  private static Optional<String> warning(String name) {
    return Warning.fromDisplayName(name).map(Warning::id);
  }

  private static Optional<String> category(String name) {
    return Category.fromDisplayName(name).map(Category::id);
  }

  /** The archive adds languages now and then, so that an unknown code may be one. */
  private static Optional<String> language(String code) {
    return Optional.of(code).filter(WorkSearchOptions::isLanguageCode);
  }
}
