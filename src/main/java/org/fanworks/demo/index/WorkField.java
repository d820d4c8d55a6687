package org.fanworks.demo.index;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fanworks.demo.data.TagType;

/** The fields of the works index, all of which a query may name (AO3 reference, 3.3). */
enum WorkField implements IndexField {
  ID("id", FieldKind.LONG),
  TITLE("title", FieldKind.TEXT),
  CREATORS("creators", FieldKind.TEXT),
  SUMMARY("summary", FieldKind.TEXT),
  SUMMARY_KEYWORD("summary.keyword", FieldKind.KEYWORD),
  NOTES("notes", FieldKind.TEXT),
  NOTES_KEYWORD("notes.keyword", FieldKind.KEYWORD),
  ENDNOTES("endnotes", FieldKind.TEXT),
  TAG("tag", FieldKind.TEXT),
  SERIES_ID("series.id", FieldKind.LONG),
  SERIES_TITLE("series.title", FieldKind.TEXT),
  SERIES_POSITION("series.position", FieldKind.LONG),
  WORD_COUNT("word_count", FieldKind.LONG),
  HITS("hits", FieldKind.LONG),
  KUDOS_COUNT("kudos_count", FieldKind.LONG),
  COMMENTS_COUNT("comments_count", FieldKind.LONG),
  BOOKMARKS_COUNT("bookmarks_count", FieldKind.LONG),
  EXPECTED_CHAPTERS("expected_number_of_chapters", FieldKind.LONG),
  COMPLETE("complete", FieldKind.BOOLEAN),
  RESTRICTED("restricted", FieldKind.BOOLEAN),
  CROSSOVER("crossover", FieldKind.BOOLEAN),
  OTP("otp", FieldKind.BOOLEAN),
  BACKDATE("backdate", FieldKind.BOOLEAN),
  NONFICTION("nonfiction", FieldKind.BOOLEAN),
  IN_ANON_COLLECTION("in_anon_collection", FieldKind.BOOLEAN),
  LANGUAGE("language_id", FieldKind.TEXT),
  LANGUAGE_KEYWORD("language_id.keyword", FieldKind.KEYWORD),
  RATING_IDS("rating_ids", FieldKind.LONG),
  ARCHIVE_WARNING_IDS("archive_warning_ids", FieldKind.LONG),
  CATEGORY_IDS("category_ids", FieldKind.LONG),
  FANDOM_IDS("fandom_ids", FieldKind.LONG),
  CHARACTER_IDS("character_ids", FieldKind.LONG),
  RELATIONSHIP_IDS("relationship_ids", FieldKind.LONG),
  FREEFORM_IDS("freeform_ids", FieldKind.LONG),
  FILTER_IDS("filter_ids", FieldKind.LONG),
  COLLECTION_IDS("collection_ids", FieldKind.LONG),
  USER_IDS("user_ids", FieldKind.LONG),
  PSEUD_IDS("pseud_ids", FieldKind.LONG),
  CREATED_AT("created_at", FieldKind.DATE),
  UPDATED_AT("updated_at", FieldKind.DATE),
  REVISED_AT("revised_at", FieldKind.DATE),
  TITLE_TO_SORT_ON("title_to_sort_on", FieldKind.KEYWORD),
  AUTHORS_TO_SORT_ON("authors_to_sort_on", FieldKind.KEYWORD),
  WORK_TYPES("work_types", FieldKind.KEYWORD),
  IMPORTED_FROM_URL("imported_from_url", FieldKind.KEYWORD),
  WORK_SKIN_ID("work_skin_id", FieldKind.LONG),
  MAJOR_VERSION("major_version", FieldKind.LONG),
  MINOR_VERSION("minor_version", FieldKind.LONG),
  POSTED("posted", FieldKind.BOOLEAN),
  HIDDEN_BY_ADMIN("hidden_by_admin", FieldKind.BOOLEAN),
  IN_UNREVEALED_COLLECTION("in_unrevealed_collection", FieldKind.BOOLEAN);

  private static final Map<String, WorkField> BY_NAME =
      Arrays.stream(values())
          .collect(Collectors.toUnmodifiableMap(WorkField::fieldName, Function.identity()));

  private final String fieldName;
  private final FieldKind kind;

  WorkField(String fieldName, FieldKind kind) {
    this.fieldName = fieldName;
    this.kind = kind;
  }

  /** The field with this name, which is compared exactly. */
  static Optional<WorkField> named(String fieldName) {
    return Optional.ofNullable(BY_NAME.get(fieldName));
  }

  /** The field with the direct canonicals of a type; only some types have one. */
  static Optional<WorkField> canonicalIds(TagType type) {
    return named(type.key() + "_ids");
  }

  @Override
  public String fieldName() {
    return fieldName;
  }

  @Override
  public FieldKind kind() {
    return kind;
  }
}
