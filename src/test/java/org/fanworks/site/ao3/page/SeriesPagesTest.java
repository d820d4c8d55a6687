package org.fanworks.site.ao3.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fanworks.site.PageChanged;
import org.junit.jupiter.api.Test;

class SeriesPagesTest {
  private static final Fixture OWN_PAGE = Fixture.of("series.html").withEntry();
  private static final Fixture LIST = Fixture.of("series-list.html");

  static Fixture bookmarks() {
    return Fixture.of("series-bookmarks.html")
        .with("<!-- series -->", LIST.element("#series_3").outerHtml());
  }

  @Test
  void readsWhatASeriesOwnPageTells() {
    SeriesPage page = SeriesPageParser.parse(OWN_PAGE.page(), 3);
    Series series = page.series();

    assertThat(series.id()).isEqualTo(3);
    assertThat(series.title()).isEqualTo("Harbour Nights");
    assertThat(series.byline().authorNames()).containsExactly("ann", "Bobby B (bob)");
    assertThat(series.byline().authorLogins()).contains(List.of("ann", "bob"));
    assertThat(series.summary()).contains("<p>Ships &amp; lamps.</p>");
    assertThat(series.size()).isEqualTo(new Series.Size(24_722, 21, 1020));
    assertThat(series.complete()).isFalse();
    assertThat(series.restricted()).isTrue();
    assertThat(series.dateUpdated()).contains(LocalDate.of(2021, 6, 8));
    assertThat(page.begun()).isEqualTo(LocalDate.of(2020, 5, 3));
    assertThat(page.notes()).contains("<p>Read in order.</p>");
  }

  @Test
  void readsTheWorksOfASeries() {
    WorkListPage works = SeriesPageParser.parse(OWN_PAGE.page(), 3).works();

    assertThat(works.blurbs()).extracting(WorkBlurb::id).containsExactly(21L);
    assertThat(works.hasNext()).isTrue();
    assertThat(works.lastPage()).hasValue(2);
  }

  @Test
  void seriesMayBeAnonymousAndBare() {
    Fixture anonymous =
        OWN_PAGE
            .with("Creators:", "Creator:")
            .with("<a rel=\"author\" href=\"/users/ann/pseuds/ann\">ann</a>, ", "Anonymous")
            .with("<a rel=\"author\" href=\"/users/bob/pseuds/Bobby%20B\">Bobby B (bob)</a>", "")
            .with("<dt>Notes:</dt>", "")
            .with(
                "<dd><blockquote class=\"userstuff\"><p>Read in order.</p></blockquote></dd>", "");

    SeriesPage page = SeriesPageParser.parse(anonymous.page(), 3);

    assertThat(page.series().byline().anonymous()).isTrue();
    assertThat(page.notes()).isEmpty();
  }

  @Test
  void listAndOwnPageTellTheSame() {
    Series listed = ListPages.series(LIST.page()).entries().get(0).series();
    Series own = SeriesPageParser.parse(OWN_PAGE.page(), 3).series();

    assertThat(listed).isEqualTo(own);
  }

  @Test
  void readsAListOfSeries() {
    ListPage<SeriesEntry> list = ListPages.series(LIST.page());

    assertThat(list.total()).hasValue(45);
    assertThat(list.firstRow()).hasValue(1);
    assertThat(list.hasNext()).isTrue();
    assertThat(list.lastPage()).hasValue(23);
    assertThat(list.owner()).contains("ann");
    assertThat(list.warnings()).isEmpty();
    assertThat(list.entries()).extracting(entry -> entry.series().id()).containsExactly(3L, 4L);
    assertThat(list.entries().get(1).series())
        .isEqualTo(
            new Series(
                4,
                "Drafts",
                list.entries().get(1).series().byline(),
                Optional.empty(),
                new Series.Size(100, 1, 0),
                true,
                Optional.of(LocalDate.of(2019, 1, 1)),
                false));
  }

  @Test
  void readsTheTagsOfASeries() {
    SeriesTags tags = ListPages.series(LIST.page()).entries().get(0).tags();

    assertThat(tags)
        .isEqualTo(
            new SeriesTags(
                List.of("Sea Songs", "Harbour"),
                List.of("Teen And Up Audiences", "Mature"),
                List.of("Major Character Death", "No Archive Warnings Apply"),
                List.of("F/M", "M/M"),
                List.of("Mara/Tom"),
                List.of("Mara"),
                List.of("Angst")));
  }

  @Test
  void readsTheEntryAboveTheBookmarksOfASeries() {
    assertThat(ListPages.seriesOfBookmarks(bookmarks().page()))
        .isEqualTo(ListPages.series(LIST.page()).entries().get(0));
  }

  @Test
  void userWithoutSeriesHasAnEmptyList() {
    Fixture none =
        Fixture.main(
            "series-index dashboard",
            "<h2 class='heading'>0 Series by ann</h2><ul class='series index group'></ul>");

    ListPage<SeriesEntry> list = ListPages.series(none.page());

    assertThat(list.total()).hasValue(0);
    assertThat(list.entries()).isEmpty();
    assertThat(list.hasNext()).isFalse();
  }

  @Test
  void unknownPartOfASeriesIsNotPassedOver() {
    Fixture changed = OWN_PAGE.with("Notes:", "Remarks:");

    assertThatThrownBy(() -> SeriesPageParser.parse(changed.page(), 3))
        .isInstanceOf(PageChanged.class)
        .hasMessageContaining("'Remarks'");
  }
}
