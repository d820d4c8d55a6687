package org.fanworks.site.ao3.table;

import static org.fanworks.search.Column.listed;
import static org.fanworks.search.ColumnType.BIGINT;
import static org.fanworks.search.ColumnType.BIGINT_ARRAY;
import static org.fanworks.search.ColumnType.BOOLEAN;
import static org.fanworks.search.ColumnType.INTEGER_ARRAY;
import static org.fanworks.search.ColumnType.TIMESTAMP;
import static org.fanworks.search.ColumnType.VARCHAR;
import static org.fanworks.search.ColumnType.VARCHAR_ARRAY;
import static org.fanworks.search.Exactness.EXACT;
import static org.fanworks.search.Exactness.SUPERSET;
import static org.fanworks.search.Operator.ANY_CASE;
import static org.fanworks.search.Operator.CONTAINS;
import static org.fanworks.search.Operator.EQUALS;
import static org.fanworks.search.Operator.LIKE;
import static org.fanworks.search.Operator.NOT_CONTAINS;
import static org.fanworks.search.Operator.NOT_EQUALS;
import static org.fanworks.search.Operator.NULL_TEST;
import static org.fanworks.search.Operator.RANGE;
import static org.fanworks.site.ao3.table.WorkValue.ofByline;
import static org.fanworks.site.ao3.table.WorkValue.ofWork;

import java.util.List;
import java.util.stream.Stream;
import org.fanworks.site.ao3.client.Ao3Urls;
import org.fanworks.site.ao3.page.Byline;
import org.fanworks.site.ao3.page.SeriesPart;
import org.fanworks.site.ao3.page.Work;

/**
 * All columns of the table of works, in SQL order (AO3 reference, 9.1): each is one entry of these
 * lists, and nothing else has to change with it.
 */
final class WorkColumns {
  private static final List<SearchColumn<ListedWork>> MAKERS =
      List.of(
          SearchColumn.of(
              listed("title", VARCHAR, "Title")
                  .pushing(SUPERSET, EQUALS, LIKE, ANY_CASE)
                  .distinct(5e6)
                  .atOnce(4),
              ofWork(Work::title),
              new WordsField("title")),
          SearchColumn.of(
              listed("authors", VARCHAR_ARRAY, "Creators as shown: pseud, or pseud (login)")
                  .pushing(SUPERSET, CONTAINS, LIKE)
                  .distinct(2e6)
                  .atOnce(10),
              ofByline(Byline::authorNames),
              new CreatorField()),
          SearchColumn.of(
              listed("author_logins", VARCHAR_ARRAY, "Creators' logins; NULL if anonymous")
                  .orNull()
                  .pushing(SUPERSET, CONTAINS, LIKE)
                  .pushing(EXACT, NULL_TEST)
                  .distinct(2e6)
                  .atOnce(10),
              ofByline(byline -> byline.authorLogins().orElse(null)),
              new CreatorField()),
          SearchColumn.of(
              listed("author_login", VARCHAR, "First creator's login; NULL if anonymous")
                  .orNull()
                  .pushing(SUPERSET, EQUALS, LIKE)
                  .pushing(EXACT, NULL_TEST)
                  .distinct(2e6)
                  .atOnce(1),
              ofByline(
                  byline ->
                      byline.authorLogins().stream()
                          .flatMap(List::stream)
                          .findFirst()
                          .orElse(null)),
              new CreatorField()),
          SearchColumn.of(
              listed("creator_user_ids", BIGINT_ARRAY, "Creators' numbers; NULL if anonymous")
                  .orNull()
                  .pushing(EXACT, CONTAINS, NOT_CONTAINS, NULL_TEST)
                  .distinct(2e6),
              ofByline(byline -> byline.userIds().isEmpty() ? null : byline.userIds()),
              new NumberField("user_ids", true)),
          SearchColumn.of(
              listed("anonymous", BOOLEAN, "Whether the work hides its creators")
                  .pushing(EXACT, EQUALS, NOT_EQUALS)
                  .distinct(2),
              ofByline(Byline::anonymous),
              new FlagField("in_anon_collection")),
          SearchColumn.shown(
              listed("recipients", VARCHAR_ARRAY, "To whom the work is a gift"),
              ofByline(Byline::recipients)));

  private static final List<SearchColumn<ListedWork>> REST =
      List.of(
          SearchColumn.shown(
              listed("summary", VARCHAR, "Summary in HTML").orNull(),
              ofWork(work -> work.summary().orElse(null))),
          SearchColumn.of(
              listed("series_ids", BIGINT_ARRAY, "Numbers of the series the work is part of")
                  .pushing(EXACT, CONTAINS, NOT_CONTAINS)
                  .distinct(1e6),
              ofWork(work -> work.series().stream().map(SeriesPart::id).toList()),
              new NumberField("series.id", false)),
          SearchColumn.of(
              listed("series_titles", VARCHAR_ARRAY, "Titles of the series, in the same order")
                  .pushing(SUPERSET, CONTAINS, LIKE)
                  .distinct(1e6)
                  .atOnce(4),
              ofWork(work -> work.series().stream().map(SeriesPart::title).toList()),
              new WordsField("series.title")),
          SearchColumn.shown(
              listed("series_positions", INTEGER_ARRAY, "The work's numbers in the series"),
              ofWork(work -> work.series().stream().map(SeriesPart::position).toList())),
          SearchColumn.of(
              listed("restricted", BOOLEAN, "Whether only members see the work")
                  .pushing(EXACT, EQUALS, NOT_EQUALS)
                  .distinct(2),
              ofWork(Work::restricted),
              new FlagField("restricted")),
          SearchColumn.of(
              listed("record_updated_at", TIMESTAMP, "When anything about the work last changed")
                  .orNull()
                  .pushing(SUPERSET, EQUALS, RANGE)
                  .distinct(1e6)
                  .atOnce(20),
              ofWork(work -> work.recordUpdatedAt().orElse(null)),
              new DayField("updated_at", 1, true)));

  private WorkColumns() {}

  /** All columns of works that have their pages at {@code urls}. */
  static List<SearchColumn<ListedWork>> all(Ao3Urls urls) {
    SearchColumn<ListedWork> id =
        SearchColumn.of(
            listed("id", BIGINT, "Number of the work")
                .pushing(EXACT, EQUALS, NOT_EQUALS, RANGE)
                .sorting(EXACT),
            ListedWork::id,
            new NumberField("id", false));
    SearchColumn<ListedWork> url =
        SearchColumn.of(
            listed("url", VARCHAR, "Where the work can be read")
                .pushing(EXACT, EQUALS, NOT_EQUALS)
                .distinct(1e7),
            ListedWork::url,
            new UrlField(urls));
    return Stream.of(
            List.of(id, url),
            MAKERS,
            WorkTagColumns.ALL,
            WorkNumberColumns.ALL,
            REST,
            WorkSearchColumns.ALL)
        .flatMap(List::stream)
        .toList();
  }
}
