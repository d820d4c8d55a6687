package org.fanworks.site.ao3.table;

import static org.fanworks.search.Column.listed;
import static org.fanworks.search.ColumnType.BIGINT;
import static org.fanworks.search.ColumnType.BOOLEAN;
import static org.fanworks.search.ColumnType.DATE;
import static org.fanworks.search.ColumnType.INTEGER;
import static org.fanworks.search.ColumnType.VARCHAR;
import static org.fanworks.search.Exactness.EXACT;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.fanworks.search.AccessPath;
import org.fanworks.search.SiteSearch;
import org.fanworks.site.RecordColumns;
import org.fanworks.site.RecordColumns.RecordColumn;
import org.fanworks.site.RecordColumns.Value;
import org.fanworks.site.RecordStream;
import org.fanworks.site.SiteTable;
import org.fanworks.site.ao3.client.Ao3Fetch;
import org.fanworks.site.ao3.client.Ao3Web;
import org.fanworks.site.ao3.client.MemberPages;
import org.fanworks.site.ao3.page.HistoryEntry;
import org.fanworks.site.ao3.page.HistoryEntry.Visit;

/**
 * The table of what the member has read (AO3 reference, 6.15). Of a deleted work nothing is known
 * but the day of the last visit.
 */
public final class MyHistoryTable {
  private static final String LATER = "marked_for_later";
  private static final RecordColumns<HistoryEntry> COLUMNS =
      RecordColumns.of(
          List.of(
              RecordColumn.of(listed("id", BIGINT, "Number of the entry"), HistoryEntry::id),
              RecordColumn.of(
                  listed("work_id", BIGINT, "Number of the work; NULL if deleted").orNull(),
                  visit(visit -> visit.work().id())),
              RecordColumn.of(
                  listed("last_visited", DATE, "Day of the last visit").sortingLoosely(EXACT),
                  HistoryEntry::lastVisited),
              RecordColumn.of(
                  listed("visits", INTEGER, "Number of visits; NULL if deleted").orNull(),
                  visit(Visit::count)),
              RecordColumn.of(
                  listed(
                          "version_read",
                          VARCHAR,
                          "Whether the work has changed since: latest, update available, minor"
                              + " edits; NULL if deleted")
                      .orNull()
                      .distinct(3),
                  visit(visit -> visit.version().orElse(null))),
              RecordColumn.of(
                  listed(LATER, BOOLEAN, "Whether it is marked for later; NULL if deleted")
                      .orNull()
                      .distinct(2),
                  visit(Visit::markedForLater)),
              RecordColumn.of(
                  listed("deleted", BOOLEAN, "Whether the work has been deleted").distinct(2),
                  entry -> entry.visit().isEmpty())),
          BylineColumns.of(entry -> entry.visit().flatMap(visit -> visit.work().work())));

  private MyHistoryTable() {}

  /** The table of {@code web}. */
  public static SiteTable of(Ao3Web web) {
    return new PathTable<>(
        web,
        new PathTable.Sketch<>(
            "my_history",
            "Works that the member who is signed in has read, the last visit first.",
            COLUMNS,
            List.of("id"),
            HistoryEntry::id,
            20,
            2_000),
        List.of(
            new KeyPath<HistoryEntry, Boolean>(
                KeyPath.boundBy("marked for later", LATER).withoutTotals(),
                later -> MemberPages.history(MemberPages.ME, later),
                (later, search, fetch) ->
                    source(fetch, later, entry -> isMarked(entry, later), search),
                later -> true),
            new Whole()));
  }

  /** The whole history. */
  private record Whole() implements RowPath<HistoryEntry> {
    @Override
    public AccessPath path() {
      return AccessPath.open("history")
          .filteringBy()
          .sorting(AccessPath.Sorting.DESCENDING)
          .withoutTotals();
    }

    @Override
    public String describe(SiteSearch search) {
      return MemberPages.history(MemberPages.ME, false).toString();
    }

    @Override
    public RecordStream.Source<HistoryEntry> open(SiteSearch search, Ao3Fetch fetch) {
      return source(fetch, false, entry -> true, search);
    }
  }

  private static RecordStream.Source<HistoryEntry> source(
      Ao3Fetch fetch, boolean later, Predicate<HistoryEntry> wanted, SiteSearch search) {
    MemberPages pages = new MemberPages(fetch);
    return ListSource.of(
        number -> pages.history(later, number),
        entries -> entries.stream().filter(wanted).toList(),
        search.skippedRows());
  }

  /** Of a deleted work nobody knows, so that it is on neither side. */
  private static boolean isMarked(HistoryEntry entry, boolean later) {
    return entry.visit().map(Visit::markedForLater).equals(Optional.of(later));
  }

  private static Value<HistoryEntry> visit(Value<Visit> value) {
    return entry -> {
      Optional<Visit> visit = entry.visit();
      return visit.isPresent() ? value.of(visit.get()) : null;
    };
  }
}
