package org.fanworks.site.ao3.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.fanworks.error.ErrorKind;
import org.fanworks.error.FanworksException;
import org.fanworks.site.PageChanged;
import org.junit.jupiter.api.Test;

class WorkListPageParserTest {
  private static final Fixture SEARCH = Fixture.of("search.html");
  private static final Fixture LISTING = Fixture.of("listing.html");
  private static final String NEXT_OF_LISTING =
      "<li class=\"next\"><a href=\"/tags/Sea%20Songs/works?page=3\">Next &rarr;</a></li>";

  @Test
  void readsASearch() {
    WorkListPage page = SEARCH.workList();

    assertThat(page.total()).hasValue(1234);
    assertThat(page.firstRow()).isEmpty();
    assertThat(page.owner()).isEmpty();
    assertThat(page.hasNext()).isTrue();
    assertThat(page.lastPage()).hasValue(62);
    assertThat(page.nothingFound()).isFalse();
    assertThat(page.notices()).isEmpty();
    assertThat(page.warnings()).isEmpty();
  }

  @Test
  void readsAListing() {
    WorkListPage page = LISTING.workList();

    assertThat(page.blurbs()).hasSize(1);
    assertThat(page.total()).hasValue(1234);
    assertThat(page.firstRow()).hasValue(21);
    assertThat(page.owner()).contains("Sea Songs");
    assertThat(page.hasNext()).isTrue();
    assertThat(page.lastPage()).hasValue(62);
  }

  @Test
  void lastPageHasNoLinkToANextOne() {
    WorkListPage page =
        LISTING
            .with(NEXT_OF_LISTING, "<li class=\"next\"><span class=\"disabled\">Next</span></li>")
            .workList();

    assertThat(page.hasNext()).isFalse();
    assertThat(page.lastPage()).hasValue(62);
  }

  @Test
  void nothingFoundIsNoFailureAndNoTotal() {
    WorkListPage page =
        Fixture.main(
                "works-search region",
                "<h2 class='heading'>Search Results</h2><p>No results found. Ask for less.</p>")
            .workList();

    assertThat(page.nothingFound()).isTrue();
    assertThat(page.blurbs()).isEmpty();
    assertThat(page.total()).isEmpty();
    assertThat(page.hasNext()).isFalse();
  }

  @Test
  void pagePastTheEndOfAListingIsEmpty() {
    WorkListPage page =
        Fixture.main(
                "works-index region",
                "<h2 class='heading'> 2,001 - 2,000 of 1,234 Works in X</h2>"
                    + "<ol class='work index group'></ol>")
            .workList();

    assertThat(page.blurbs()).isEmpty();
    assertThat(page.total()).hasValue(1234);
    assertThat(page.hasNext()).isFalse();
  }

  @Test
  void userWithoutWorksHasAnEmptyListing() {
    WorkListPage page =
        Fixture.main("works-index dashboard", "<h2 class='heading'>0 Works by ann</h2>").workList();

    assertThat(page.total()).hasValue(0);
    assertThat(page.owner()).contains("ann");
    assertThat(page.blurbs()).isEmpty();
  }

  @Test
  void capOfASearchIsANotice() {
    WorkListPage page =
        SEARCH
            .with(
                "<div class=\"flash\"></div>",
                "<div class=\"flash notice\">Displaying 100000 results out of 123456.</div>")
            .workList();

    assertThat(page.notices()).containsExactly("Displaying 100000 results out of 123456.");
    assertThat(page.blurbs()).hasSize(3);
  }

  @Test
  void messageOfAnEarlierRequestDoesNoHarmToRows() {
    WorkListPage page =
        SEARCH
            .with(
                "<div class=\"flash\"></div>",
                "<div class=\"flash error\">Sorry, that was wrong.</div>")
            .workList();

    assertThat(page.blurbs()).hasSize(3);
    assertThat(page.notices()).containsExactly("Sorry, that was wrong.");
  }

  @Test
  void syntaxErrorOfTheSearchIsAFaultOfTheDriver() {
    Fixture page =
        Fixture.main(
            "works-search region",
            "<div class='flash error'>There was a syntax error.</div><p>No results found.</p>");

    assertThatThrownBy(page::workList)
        .isInstanceOfSatisfying(
            FanworksException.class,
            failure -> assertThat(failure.kind()).isEqualTo(ErrorKind.INTERNAL))
        .hasMessageContainingAll("own query malformed", Fixture.URL);
  }

  @Test
  void readsTheWorksOfAnUnfilterableTag() {
    WorkListPage page = Fixture.of("tag-unfilterable.html").withEntry().workList();

    assertThat(page.blurbs()).extracting(WorkBlurb::id).containsExactly(21L);
    assertThat(page.total()).isEmpty();
  }

  @Test
  void deletedWorksOfAHistoryAreLeftOutWithAWarning() {
    WorkListPage page =
        Fixture.main(
                "readings-index",
                "<ol class='reading work index group'><!-- entry -->"
                    + "<li class='deleted reading work blurb group'>(Deleted work)</li></ol>")
            .withEntry()
            .workList();

    assertThat(page.blurbs()).extracting(WorkBlurb::id).containsExactly(21L);
    assertThat(page.warnings()).hasSize(1);
  }

  @Test
  void formOfTheSearchIsNoResult() {
    assertPageChanged(
        Fixture.main("works-search region", "<h2 class='heading'>Work Search</h2><form></form>"));
  }

  @Test
  void missingPaginationIsAFailureWhereTheHeadingKnowsMore() {
    assertPageChanged(LISTING.with("pagination actions pagy", "pages"));
    assertPageChanged(
        LISTING.with("pagination actions pagy", "pages").with("role=\"navigation\"", ""));
  }

  @Test
  void elementsThatAreNoEntriesAreAFailure() {
    assertPageChanged(
        LISTING.with(
            "<li id=\"work_21\" class=\"work blurb group",
            "<li id=\"work_21\" class=\"work entry"));
  }

  @Test
  void pageOfAnotherSiteIsAFailure() {
    assertPageChanged(
        new Fixture("<html><body><h1>Welcome</h1><ol class='work index'></ol></body></html>"));
    assertPageChanged(new Fixture(""));
  }

  private static void assertPageChanged(Fixture fixture) {
    assertThatThrownBy(fixture::workList)
        .isInstanceOf(PageChanged.class)
        .hasMessageContainingAll(WorkListPageParser.PAGE, Fixture.URL);
  }
}
