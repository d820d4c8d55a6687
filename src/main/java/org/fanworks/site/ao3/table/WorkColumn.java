package org.fanworks.site.ao3.table;

import java.util.Optional;
import org.fanworks.search.Column;
import org.fanworks.site.ao3.form.TagKind;

/**
 * A column of the table of works: its declaration, where a row's value comes from, and what
 * conditions on it become.
 *
 * @param field what conditions become; empty if the archive cannot be asked, or only by tag
 * @param tag the kind of tag that the column names, if tags are what it holds
 */
record WorkColumn(
    Column column, WorkValue<ListedWork> value, Optional<IndexField> field, Optional<TagKind> tag) {
  /** A column that the archive can be asked about. */
  static WorkColumn of(Column column, WorkValue<ListedWork> value, IndexField field) {
    return new WorkColumn(column, value, Optional.of(field), Optional.empty());
  }

  /** A column that can only be read. */
  static WorkColumn shown(Column column, WorkValue<ListedWork> value) {
    return new WorkColumn(column, value, Optional.empty(), Optional.empty());
  }

  /** A column of displayed tags. */
  static WorkColumn ofTags(Column column, WorkValue<ListedWork> value, TagKind kind) {
    return new WorkColumn(column, value, Optional.of(new TagField()), Optional.of(kind));
  }

  /** A column that is only searched for. */
  static WorkColumn searched(Column column, IndexField field) {
    return new WorkColumn(column, work -> null, Optional.of(field), Optional.empty());
  }

  /**
   * A column that stands for a tag by the archive's own meaning, synonyms and sub-tags included.
   */
  static WorkColumn searchedTag(Column column, TagKind kind) {
    return new WorkColumn(column, work -> null, Optional.empty(), Optional.of(kind));
  }

  String name() {
    return column.name();
  }
}
