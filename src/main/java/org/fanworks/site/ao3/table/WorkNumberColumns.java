package org.fanworks.site.ao3.table;

import static org.fanworks.search.Column.listed;
import static org.fanworks.search.ColumnType.BOOLEAN;
import static org.fanworks.search.ColumnType.DATE;
import static org.fanworks.search.ColumnType.INTEGER;
import static org.fanworks.search.Exactness.EXACT;
import static org.fanworks.search.Exactness.LIVE;
import static org.fanworks.search.Exactness.SUPERSET;
import static org.fanworks.search.Operator.EQUALS;
import static org.fanworks.search.Operator.NOT_EQUALS;
import static org.fanworks.search.Operator.NULL_TEST;
import static org.fanworks.search.Operator.RANGE;
import static org.fanworks.site.ao3.table.WorkValue.number;
import static org.fanworks.site.ao3.table.WorkValue.ofStats;
import static org.fanworks.site.ao3.table.WorkValue.ofWork;

import java.util.List;
import org.fanworks.search.Column;
import org.fanworks.site.ao3.page.Work;
import org.fanworks.site.ao3.page.WorkStats;

/** The columns of the table of works that show how long, how liked and how recent a work is. */
final class WorkNumberColumns {
  /** Days by which the date shown and the one in the index may differ (AO3 reference, 2.6). */
  private static final int MARGIN_OF_DATES = 1;

  static final List<SearchColumn<ListedWork>> ALL =
      List.of(
          SearchColumn.of(
              listed("word_count", INTEGER, "Number of words")
                  .orNull()
                  .pushing(EXACT, EQUALS, NOT_EQUALS, RANGE, NULL_TEST)
                  .sorting(EXACT)
                  .distinct(50_000),
              ofStats(stats -> number(stats.wordCount())),
              new NumberField("word_count", true)),
          SearchColumn.shown(
              listed("chapters_posted", INTEGER, "Number of chapters that are there"),
              ofStats(WorkStats::chaptersPosted)),
          SearchColumn.of(
              listed("chapters_total", INTEGER, "Number of chapters planned; NULL if not known")
                  .orNull()
                  .pushing(EXACT, EQUALS, NOT_EQUALS, RANGE, NULL_TEST)
                  .sorting(EXACT),
              ofStats(stats -> number(stats.chaptersTotal())),
              new NumberField("expected_number_of_chapters", true)),
          SearchColumn.of(
              listed("complete", BOOLEAN, "Whether all planned chapters are there")
                  .pushing(EXACT, EQUALS, NOT_EQUALS)
                  .distinct(2),
              ofWork(Work::complete),
              new FlagField("complete")),
          SearchColumn.of(
              counter("hits", "Number of views").orNull(),
              ofStats(stats -> number(stats.hits())),
              new NumberField("hits", true)),
          SearchColumn.of(
              counter("kudos", "Number of kudos"),
              ofStats(WorkStats::kudos),
              new NumberField("kudos_count", false)),
          SearchColumn.of(
              counter("comments", "Number of comments"),
              ofStats(WorkStats::comments),
              new NumberField("comments_count", false)),
          SearchColumn.of(
              counter("bookmarks", "Number of bookmarks"),
              ofStats(WorkStats::bookmarks),
              new NumberField("bookmarks_count", false)),
          SearchColumn.of(
              listed("collections_count", INTEGER, "Number of collections that hold the work")
                  .pushing(SUPERSET, EQUALS, RANGE)
                  .distinct(10),
              ofStats(WorkStats::collections),
              new CollectionsField()),
          SearchColumn.of(
              listed("date_updated", DATE, "Day of the newest chapter")
                  .orNull()
                  .pushing(SUPERSET, EQUALS, RANGE)
                  .sorting(LIVE)
                  .distinct(5000)
                  .indexedAs("date_indexed", MARGIN_OF_DATES)
                  .atOnce(20),
              ofWork(work -> work.dateUpdated().orElse(null)),
              new DayField("revised_at", MARGIN_OF_DATES, false)));

  private WorkNumberColumns() {}

  /** A number that the index and the pages keep apart, so that they differ for a while. */
  private static Column counter(String name, String remark) {
    return listed(name, INTEGER, remark)
        .pushing(LIVE, EQUALS, NOT_EQUALS, RANGE)
        .sorting(LIVE)
        .distinct(5000);
  }
}
