package org.fanworks.site.ao3.table;

import static org.fanworks.search.Column.listed;
import static org.fanworks.search.ColumnType.BIGINT;
import static org.fanworks.search.ColumnType.BOOLEAN;
import static org.fanworks.search.ColumnType.DATE;
import static org.fanworks.search.ColumnType.INTEGER;
import static org.fanworks.search.ColumnType.VARCHAR;
import static org.fanworks.search.ColumnType.VARCHAR_ARRAY;

import java.util.List;
import java.util.function.Function;
import org.fanworks.site.RecordColumns;
import org.fanworks.site.RecordColumns.RecordColumn;
import org.fanworks.site.RecordColumns.Value;
import org.fanworks.site.ao3.page.Series;
import org.fanworks.site.ao3.page.SeriesTags;

/** The columns of the table of series, in SQL order (AO3 reference, 9.2). */
final class SeriesColumns {
  /** Those that a series' own page does not show. */
  private static final List<RecordColumn<ListedSeries>> TAGS =
      List.of(
          tags("fandoms", "Fandoms of the works", SeriesTags::fandoms),
          tags("ratings", "Ratings of the works", SeriesTags::ratings),
          tags("warnings", "Archive warnings of the works", SeriesTags::warnings),
          tags("categories", "Categories of the works", SeriesTags::categories),
          tags("relationships", "Relationships of the works", SeriesTags::relationships),
          tags("characters", "Characters of the works", SeriesTags::characters),
          tags("freeforms", "Additional tags of the works", SeriesTags::freeforms));

  private static final List<RecordColumn<ListedSeries>> MAKERS =
      List.of(
          RecordColumn.of(
              listed("id", BIGINT, "Number of the series").distinct(4e6).atOnce(1),
              ofSeries(Series::id)),
          RecordColumn.of(
              listed("url", VARCHAR, "Where the series can be read"), ListedSeries::url),
          RecordColumn.of(listed("title", VARCHAR, "Title"), ofSeries(Series::title)),
          RecordColumn.of(
              listed("authors", VARCHAR_ARRAY, "Creators as shown: pseud, or pseud (login)"),
              ofSeries(series -> series.byline().authorNames())),
          RecordColumn.of(
              listed("author_logins", VARCHAR_ARRAY, "Creators' logins; NULL if anonymous")
                  .orNull()
                  .distinct(5e5)
                  .atOnce(1),
              ofSeries(series -> series.byline().authorLogins().orElse(null))),
          RecordColumn.of(
              listed("author_login", VARCHAR, "First creator's login; NULL if anonymous")
                  .orNull()
                  .distinct(5e5)
                  .atOnce(1),
              ofSeries(
                  series ->
                      series.byline().authorLogins().stream()
                          .flatMap(List::stream)
                          .findFirst()
                          .orElse(null))),
          RecordColumn.of(
              listed("anonymous", BOOLEAN, "Whether the series hides its creators").distinct(2),
              ofSeries(series -> series.byline().anonymous())));

  private static final List<RecordColumn<ListedSeries>> REST =
      List.of(
          RecordColumn.of(
              listed("summary", VARCHAR, "Description in HTML").orNull(),
              ofSeries(series -> series.summary().orElse(null))),
          RecordColumn.of(
              listed("word_count", INTEGER, "Number of words of the works that you can see"),
              ofSeries(series -> series.size().words())),
          RecordColumn.of(
              listed("works_count", INTEGER, "Number of works that you can see"),
              ofSeries(series -> series.size().works())),
          RecordColumn.of(
              listed("bookmarks_count", INTEGER, "Number of bookmarks of the series itself"),
              ofSeries(series -> series.size().bookmarks())),
          RecordColumn.of(
              listed("complete", BOOLEAN, "Whether its creators call it complete").distinct(2),
              ofSeries(Series::complete)),
          RecordColumn.of(
              listed("date_updated", DATE, "Day of the newest work or chapter").orNull(),
              ofSeries(series -> series.dateUpdated().orElse(null))),
          RecordColumn.of(
              listed("restricted", BOOLEAN, "Whether only members see the series").distinct(2),
              ofSeries(Series::restricted)));

  static final RecordColumns<ListedSeries> ALL = RecordColumns.of(MAKERS, TAGS, REST);

  /** Names of the columns that a series' own page does not show. */
  static final String[] TAG_NAMES =
      TAGS.stream().map(column -> column.declaration().name()).toArray(String[]::new);

  private SeriesColumns() {}

  private static Value<ListedSeries> ofSeries(Value<Series> value) {
    return listed -> value.of(listed.series());
  }

  private static RecordColumn<ListedSeries> tags(
      String name, String remark, Function<SeriesTags, List<String>> kind) {
    return RecordColumn.of(listed(name, VARCHAR_ARRAY, remark), listed -> listed.tags(kind));
  }
}
