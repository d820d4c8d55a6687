package org.fanworks.site.ao3.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.fanworks.site.PageChanged;
import org.fanworks.site.ao3.page.Bookmark.Bookmarker;
import org.fanworks.site.ao3.page.Bookmark.Note;
import org.fanworks.site.ao3.page.Bookmark.Status;
import org.fanworks.site.ao3.page.ExternalWork.Counts;
import org.junit.jupiter.api.Test;

class BookmarkPagesTest {
  private static final Fixture BOOKMARKS = Fixture.of("bookmarks.html");

  private static Bookmark bookmark(int number) {
    return BookmarkPages.list(BOOKMARKS.page()).bookmarks().get(number);
  }

  @Test
  void readsWhereThePageStands() {
    BookmarkListPage page = BookmarkPages.list(BOOKMARKS.page());

    assertThat(page.total()).hasValue(1045);
    assertThat(page.firstRow()).hasValue(1);
    assertThat(page.owner()).contains("dee");
    assertThat(page.hasNext()).isTrue();
    assertThat(page.lastPage()).hasValue(209);
    assertThat(page.ids()).containsExactly(3_858_858_295L, 58L, 57L, 56L, 55L);
    assertThat(page.nothingFound()).isFalse();
  }

  @Test
  void readsWhatTheBookmarkerAdded() {
    Bookmark bookmark = bookmark(0);

    assertThat(bookmark.id()).hasValue(3_858_858_295L);
    assertThat(bookmark.bookmarker())
        .isEqualTo(new Bookmarker("dee", "Dee Two", OptionalLong.of(42)));
    assertThat(bookmark.rec()).contains(true);
    assertThat(bookmark.isPrivate()).contains(false);
    assertThat(bookmark.bookmarksOfItem()).hasValue(1130);
    assertThat(bookmark.note())
        .isEqualTo(
            new Note(
                Optional.of(LocalDate.of(2026, 5, 19)),
                List.of("to read", "sea"),
                List.of("My Shelf"),
                Optional.of("<p>Read it <em>twice</em>.</p>")));
  }

  @Test
  void readsTheWorkAsItsOwnEntryWould() {
    WorkBlurb blurb = ((BookmarkedItem.OfWork) bookmark(0).item()).blurb();
    Work work = blurb.work().orElseThrow();

    assertThat(blurb.id()).isEqualTo(11);
    assertThat(work.title()).isEqualTo("Old & New Nets");
    assertThat(work.byline().userIds()).containsExactly(7L, 9L);
    assertThat(work.dateUpdated()).contains(LocalDate.of(2025, 6, 9));
    assertThat(work.tags().freeforms()).containsExactly("Storms");
  }

  @Test
  void readsASeries() {
    SeriesEntry entry = ((BookmarkedItem.OfSeries) bookmark(1).item()).entry();

    assertThat(entry.series().title()).isEqualTo("Harbours");
    assertThat(entry.series().size()).isEqualTo(new Series.Size(24_722, 3, 12));
    assertThat(entry.tags().ratings()).containsExactly("Teen And Up Audiences", "Explicit");
  }

  @Test
  void readsAWorkThatIsElsewhere() {
    Bookmark bookmark = bookmark(2);
    ExternalWork work = ((BookmarkedItem.OfExternalWork) bookmark.item()).work();

    assertThat(bookmark.status()).contains(Status.PRIVATE);
    assertThat(bookmark.rec()).isEmpty();
    assertThat(bookmark.isPrivate()).contains(true);
    assertThat(work)
        .isEqualTo(
            new ExternalWork(
                5,
                "Elsewhere",
                "Jane Q. Doe",
                new WorkTags(
                    List.of("Sea Tales"),
                    Optional.empty(),
                    List.of(),
                    List.of("F/F"),
                    List.of("Ann/Cleo"),
                    List.of(),
                    List.of()),
                Optional.of(LocalDate.of(2020, 1, 1)),
                Optional.of("<p>Far away.</p>"),
                Optional.of("fr"),
                new Counts(1, 2)));
  }

  @Test
  void knowsNothingOfADeletedItem() {
    Bookmark bookmark = bookmark(3);

    assertThat(bookmark.item()).isEqualTo(new BookmarkedItem.Deleted());
    assertThat(bookmark.status()).isEmpty();
    assertThat(bookmark.rec()).isEmpty();
    assertThat(bookmark.isPrivate()).isEmpty();
    assertThat(bookmark.bookmarksOfItem()).isEqualTo(OptionalInt.empty());
    assertThat(bookmark.bookmarker().userId()).hasValue(42);
  }

  @Test
  void knowsOnlyTheIdOfAWorkThatIsNotRevealed() {
    assertThat(bookmark(4).item()).isEqualTo(new BookmarkedItem.OfWork(WorkBlurb.mystery(13)));
  }

  @Test
  void cannotTellTheBookmarkersNumberFromThoseOfFellowCreators() {
    Fixture own =
        BOOKMARKS
            .with("user-7 user-9 user-42", "user-7 user-9")
            .with("/users/dee/pseuds/Dee%20Two/bookmarks", "/users/bob/pseuds/bob/bookmarks");

    Bookmark bookmark = BookmarkPages.list(own.page()).bookmarks().get(0);

    assertThat(bookmark.bookmarker().userId()).isEmpty();
    assertThat(((BookmarkedItem.OfWork) bookmark.item()).blurb().work().orElseThrow().byline())
        .extracting(Byline::userIds)
        .isEqualTo(List.of(7L, 9L));
  }

  @Test
  void knowsTheNumberOfABookmarkerWhoIsTheOnlyCreator() {
    Fixture own =
        BOOKMARKS
            .with("series-3 user-7 user-42", "series-3 user-7")
            .with("/users/dee/pseuds/dee/bookmarks", "/users/ann/pseuds/ann/bookmarks");

    assertThat(BookmarkPages.list(own.page()).bookmarks().get(1).bookmarker().userId()).hasValue(7);
  }

  @Test
  void readsASearchThatFindsNothing() {
    Fixture nothing =
        Fixture.main("bookmarks-search", "<p>No results found. You may want to edit it.</p>");

    BookmarkListPage page = BookmarkPages.list(nothing.page());

    assertThat(page.nothingFound()).isTrue();
    assertThat(page.bookmarks()).isEmpty();
    assertThat(page.total()).isEmpty();
  }

  @Test
  void readsAUserWithoutBookmarks() {
    Fixture none =
        Fixture.main(
            "bookmarks-index",
            "<h2 class='heading'>0 Bookmarks by dee</h2><ol class='bookmark index'></ol>");

    assertThat(BookmarkPages.list(none.page()).total()).hasValue(0);
  }

  @Test
  void readsABookmarksOwnPage() {
    assertThat(BookmarkPages.single(single().page())).isEqualTo(bookmark(1));
  }

  /** The page of one bookmark. */
  static Fixture single() {
    String entry = BOOKMARKS.element("#bookmark_58").outerHtml();
    return Fixture.main("bookmarks-show", "<ul class='index group'>" + entry + "</ul>");
  }

  @Test
  void readsTheBookmarksOfOneItem() {
    ListPage<Bookmark> page =
        BookmarkPages.ofItem(Fixture.of("external-work-bookmarks.html").page());

    assertThat(page.entries()).hasSize(1);
    Bookmark bookmark = page.entries().get(0);
    assertThat(bookmark.id()).isEmpty();
    assertThat(bookmark.rec()).contains(true);
    assertThat(bookmark.bookmarker().userId()).hasValue(42);
    assertThat(bookmark.note().tags()).containsExactly("sea");
    assertThat(bookmark.note().html()).contains("<p>Good.</p>");
    assertThat(bookmark.item()).isInstanceOf(BookmarkedItem.OfExternalWork.class);
  }

  @Test
  void takesEntriesWithoutABookmarkerForNoBookmarks() {
    Fixture items =
        BOOKMARKS
            .with("<div class=\"user module group\">", "<div class=\"recent module\">")
            .with("<div class=\"own user module group\">", "<div class=\"recent module\">");

    assertThatThrownBy(() -> BookmarkPages.list(items.page())).isInstanceOf(PageChanged.class);
  }
}
