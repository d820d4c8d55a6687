package org.fanworks.site.ao3.page;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** Every kind of page that the driver reads: an example, and who reads it. */
@SuppressWarnings("ImmutableEnumChecker") // The functions have no state.
public enum PageReader {
  SEARCH(Fixture.of("search.html"), WorkListPageParser::parse),
  LISTING(Fixture.of("listing.html"), WorkListPageParser::parse),
  UNFILTERABLE_LISTING(
      Fixture.of("tag-unfilterable.html").withEntry(),
      page -> List.of(WorkListPageParser.parse(page), TagPageParser.parse(page))),
  FACETS(Fixture.of("sidebar.html").withEntry(), FacetParser::parse),
  TAG(Fixture.of("tag.html"), TagPageParser::parse),
  SYNONYM(Fixture.of("tag-synonym.html"), TagPageParser::parse),
  TAG_SEARCH(Fixture.of("tag-search.html"), TagSearchParser::parse),
  FANDOMS(Fixture.of("fandoms.html"), MediaPages::fandoms),
  MEDIA(Fixture.of("media.html"), MediaPages::media),
  WORK(Fixture.of("work-full.html"), WorkPageParser::parse),
  SHORT_WORK(Fixture.of("work-single.html"), WorkPageParser::parse),
  ADULT_GATE(Fixture.of("adult-gate.html").withEntry(), SingleWorkPageParser::parse),
  CHAPTERS(Fixture.of("chapter-index.html"), ChapterIndexParser::parse),
  KUDOS(Fixture.of("kudos.html"), KudosPageParser::parse),
  COMMENTS(Fixture.of("comments.html"), CommentsPageParser::parse),
  WORK_BOOKMARKS(Fixture.of("work-bookmarks.html").withEntry(), PageReader::bookmarksOfWork),
  SERIES(Fixture.of("series.html").withEntry(), page -> SeriesPageParser.parse(page, 3)),
  SERIES_LIST(Fixture.of("series-list.html"), ListPages::series),
  SERIES_BOOKMARKS(SeriesPagesTest.bookmarks(), ListPages::seriesOfBookmarks),
  BOOKMARKS(Fixture.of("bookmarks.html"), BookmarkPages::list),
  BOOKMARK(BookmarkPagesTest.single(), BookmarkPages::single),
  EXTERNAL_BOOKMARKS(Fixture.of("external-work-bookmarks.html"), BookmarkPages::ofItem),
  PROFILE(Fixture.of("profile.html"), UserProfileParser::parse),
  PSEUDS(Fixture.of("pseuds.html"), ListPages::pseuds),
  PEOPLE(Fixture.of("people.html"), ListPages::people),
  COLLECTIONS(Fixture.of("collections.html"), ListPages::collections),
  COLLECTION_PROFILE(Fixture.of("collection-profile.html"), CollectionProfileParser::parse),
  LANGUAGES(Fixture.of("languages.html"), LanguagesPageParser::parse),
  HISTORY(Fixture.of("history.html"), AccountPages::history),
  SUBSCRIPTIONS(Fixture.of("subscriptions.html"), AccountPages::subscriptions),
  SIGN_IN(Fixture.of("sign-in.html"), SignInPageParser::parse);

  private final Fixture fixture;
  private final Function<Ao3Page, Object> reader;

  PageReader(Fixture fixture, Function<Ao3Page, Object> reader) {
    this.fixture = fixture;
    this.reader = reader;
  }

  /** The example. */
  public Fixture fixture() {
    return fixture;
  }

  /** All that is read of a page. */
  Object read(Ao3Page page) {
    return Objects.requireNonNull(reader.apply(page));
  }

  private static Object bookmarksOfWork(Ao3Page page) {
    return List.of(SingleWorkPageParser.parse(page), BookmarkPages.ofItem(page));
  }
}
