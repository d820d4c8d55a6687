package org.fanworks.site.ao3.table;

import static org.fanworks.search.Column.listed;
import static org.fanworks.search.ColumnType.BIGINT;
import static org.fanworks.search.ColumnType.VARCHAR;
import static org.fanworks.search.ColumnType.VARCHAR_ARRAY;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.fanworks.search.AccessPath;
import org.fanworks.search.SiteSearch;
import org.fanworks.site.RecordColumns;
import org.fanworks.site.RecordColumns.RecordColumn;
import org.fanworks.site.RecordStream;
import org.fanworks.site.SiteTable;
import org.fanworks.site.ao3.client.Ao3Fetch;
import org.fanworks.site.ao3.client.Ao3Web;
import org.fanworks.site.ao3.client.MemberPages;
import org.fanworks.site.ao3.client.MemberPages.Kind;
import org.fanworks.site.ao3.page.Byline;
import org.fanworks.site.ao3.page.Subscription;

/** The table of what the member wants to hear of (AO3 reference, 6.15). */
public final class MySubscriptionsTable {
  private static final RecordColumns<Subscription> COLUMNS =
      RecordColumns.of(
          List.of(
              RecordColumn.of(listed("id", BIGINT, "Number of the subscription"), Subscription::id),
              RecordColumn.of(
                  listed("kind", VARCHAR, "What it is to: work, series, user; NULL if deleted")
                      .orNull()
                      .distinct(3)
                      .atOnce(1),
                  entry -> kind(entry).map(Kind::word).orElse(null)),
              RecordColumn.of(
                  listed("name", VARCHAR, "Title of the work or series, login of the user"),
                  Subscription::name),
              RecordColumn.of(
                  listed("work_id", BIGINT, "Number of the work; NULL if none, or not revealed")
                      .orNull(),
                  entry ->
                      entry.target() instanceof Subscription.OfWork work
                          ? (Long) work.workId()
                          : null),
              RecordColumn.of(
                  listed("series_id", BIGINT, "Number of the series; NULL if it is none").orNull(),
                  entry ->
                      entry.target() instanceof Subscription.OfSeries series
                          ? (Long) series.seriesId()
                          : null),
              RecordColumn.of(
                  listed("user_login", VARCHAR, "Login of the user; NULL if it is none").orNull(),
                  entry ->
                      entry.target() instanceof Subscription.OfUser user ? user.login() : null),
              RecordColumn.of(
                  listed("authors", VARCHAR_ARRAY, "Creators as shown; NULL for a user").orNull(),
                  entry -> entry.byline().map(Byline::authorNames).orElse(null)),
              RecordColumn.of(
                  listed("author_logins", VARCHAR_ARRAY, "Creators' logins; NULL if anonymous")
                      .orNull(),
                  entry -> entry.byline().flatMap(Byline::authorLogins).orElse(null))));

  private MySubscriptionsTable() {}

  /** The table of {@code web}. */
  public static SiteTable of(Ao3Web web) {
    return new PathTable<>(
        web,
        new PathTable.Sketch<>(
            "my_subscriptions",
            "Works, series and users that the member who is signed in wants to hear of.",
            COLUMNS,
            List.of("id"),
            Subscription::id,
            20,
            200),
        List.of(
            new KeyPath<Subscription, String>(
                KeyPath.boundBy("subscriptions of a kind", "kind").withoutTotals(),
                word -> MemberPages.subscriptions(MemberPages.ME, known(word)),
                (word, search, fetch) -> source(fetch, known(word), search),
                word -> known(word).isPresent()),
            new All()));
  }

  /** All subscriptions. */
  private record All() implements RowPath<Subscription> {
    @Override
    public AccessPath path() {
      return AccessPath.open("subscriptions").plain().withoutTotals();
    }

    @Override
    public String describe(SiteSearch search) {
      return MemberPages.subscriptions(MemberPages.ME, Optional.empty()).toString();
    }

    @Override
    public RecordStream.Source<Subscription> open(SiteSearch search, Ao3Fetch fetch) {
      return source(fetch, Optional.empty(), search);
    }
  }

  /** What has been deleted is on the list of its kind, which no other page tells. */
  private static RecordStream.Source<Subscription> source(
      Ao3Fetch fetch, Optional<Kind> wanted, SiteSearch search) {
    MemberPages pages = new MemberPages(fetch);
    return ListSource.of(
        number -> Optional.of(pages.subscriptions(wanted, number)),
        entries ->
            entries.stream().filter(entry -> wanted.isEmpty() || kind(entry).isPresent()).toList(),
        search.skippedRows());
  }

  private static Optional<Kind> known(String word) {
    return Arrays.stream(Kind.values()).filter(kind -> kind.word().equals(word)).findFirst();
  }

  private static Optional<Kind> kind(Subscription entry) {
    if (entry.target() instanceof Subscription.Gone) {
      return Optional.empty();
    }
    if (entry.target() instanceof Subscription.OfSeries) {
      return Optional.of(Kind.SERIES);
    }
    return Optional.of(entry.target() instanceof Subscription.OfUser ? Kind.USER : Kind.WORK);
  }
}
