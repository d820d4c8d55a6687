package org.fanworks.site.ao3.table;

import java.util.List;
import java.util.Optional;
import org.fanworks.search.Column;
import org.fanworks.site.RecordColumns;
import org.fanworks.site.RecordColumns.RecordColumn;
import org.fanworks.site.RecordColumns.Value;
import org.fanworks.site.ao3.form.TagKind;

/**
 * A column of a table that the archive keeps an index of: its declaration, where a row's value
 * comes from, and what conditions on it become.
 *
 * @param field what conditions become; empty if the archive cannot be asked, or only by tag
 * @param tag the kind of tag that the column names, if tags are what it holds
 */
record SearchColumn<T>(
    Column column, Value<T> value, Optional<IndexField> field, Optional<TagKind> tag) {
  /** A column that the archive can be asked about. */
  static <T> SearchColumn<T> of(Column column, Value<T> value, IndexField field) {
    return new SearchColumn<>(column, value, Optional.of(field), Optional.empty());
  }

  /** A column that can only be read. */
  static <T> SearchColumn<T> shown(Column column, Value<T> value) {
    return new SearchColumn<>(column, value, Optional.empty(), Optional.empty());
  }

  /** A column of displayed tags. */
  static <T> SearchColumn<T> ofTags(Column column, Value<T> value, TagKind kind) {
    return ofTags(column, value, new TagField(), kind);
  }

  /** A column of displayed tags, which the archive keeps in {@code field}. */
  static <T> SearchColumn<T> ofTags(Column column, Value<T> value, IndexField field, TagKind kind) {
    return new SearchColumn<>(column, value, Optional.of(field), Optional.of(kind));
  }

  /** A column that is only searched for. */
  static <T> SearchColumn<T> searched(Column column, IndexField field) {
    return new SearchColumn<>(column, row -> null, Optional.of(field), Optional.empty());
  }

  /**
   * A column that stands for a tag by the archive's own meaning, synonyms and sub-tags included.
   */
  static <T> SearchColumn<T> searchedTag(Column column, TagKind kind) {
    return new SearchColumn<>(column, row -> null, Optional.empty(), Optional.of(kind));
  }

  String name() {
    return column.name();
  }

  /** What makes rows of {@code columns}. */
  static <T> RecordColumns<T> rowsOf(List<SearchColumn<T>> columns) {
    return RecordColumns.of(
        columns.stream().map(column -> RecordColumn.of(column.column, column.value)).toList());
  }
}
