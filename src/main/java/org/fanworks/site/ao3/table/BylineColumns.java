package org.fanworks.site.ao3.table;

import static org.fanworks.search.Column.listed;
import static org.fanworks.search.ColumnType.VARCHAR;
import static org.fanworks.search.ColumnType.VARCHAR_ARRAY;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.fanworks.site.RecordColumns.RecordColumn;
import org.fanworks.site.RecordColumns.Value;
import org.fanworks.site.ao3.page.Byline;
import org.fanworks.site.ao3.page.Work;
import org.jspecify.annotations.Nullable;

/**
 * The columns by which lists of works name a work and its creators; all NULL for a mystery work.
 */
final class BylineColumns {
  private BylineColumns() {}

  /** The columns for records of which {@code work} takes the work, if it is revealed. */
  static <T> List<RecordColumn<T>> of(Function<T, Optional<Work>> work) {
    return List.of(
        RecordColumn.of(
            listed("title", VARCHAR, "Title of the work; NULL if not revealed yet").orNull(),
            value(work, Work::title)),
        RecordColumn.of(
            listed("authors", VARCHAR_ARRAY, "Creators as shown; NULL if not revealed yet")
                .orNull(),
            value(work, found -> found.byline().authorNames())),
        RecordColumn.of(
            listed("author_logins", VARCHAR_ARRAY, "Creators' logins; NULL if anonymous").orNull(),
            value(work, found -> found.byline().authorLogins().orElse(null))),
        RecordColumn.of(
            listed("author_login", VARCHAR, "First creator's login; NULL if anonymous")
                .orNull()
                .distinct(1e6),
            value(work, found -> firstLogin(found.byline()))));
  }

  private static <T> Value<T> value(Function<T, Optional<Work>> work, Value<Work> value) {
    return source -> {
      Optional<Work> found = work.apply(source);
      return found.isPresent() ? value.of(found.get()) : null;
    };
  }

  /** The login of the creator who is named first; null if there is none. */
  static @Nullable String firstLogin(Byline byline) {
    return byline.authorLogins().stream().flatMap(List::stream).findFirst().orElse(null);
  }
}
