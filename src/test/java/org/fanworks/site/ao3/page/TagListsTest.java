package org.fanworks.site.ao3.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.fanworks.site.PageChanged;
import org.junit.jupiter.api.Test;

class TagListsTest {
  private static final Fixture SIDEBAR = Fixture.of("sidebar.html").withEntry();

  @Test
  void readsASearchForTags() {
    ListPage<FoundTag> page = TagSearchParser.parse(Fixture.of("tag-search.html").page());

    assertThat(page.entries())
        .containsExactly(
            new FoundTag("Sherlock (TV)", "Fandom", true, 123_456),
            new FoundTag("angst?", "Freeform", false, 1));
    assertThat(page.total()).hasValue(1203);
    assertThat(page.hasNext()).isTrue();
    assertThat(page.warnings()).isEmpty();
  }

  @Test
  void keepsAnUnknownTypeAndSaysSo() {
    Fixture odd = Fixture.of("tag-search.html").with("Freeform:", "Song:");

    ListPage<FoundTag> page = TagSearchParser.parse(odd.page());

    assertThat(page.entries().get(1).type()).isEqualTo("Song");
    assertThat(page.warnings()).singleElement().asString().contains("'Song'");
  }

  @Test
  void readsAllFandomsOfAMedium() {
    assertThat(MediaPages.fandoms(Fixture.of("fandoms.html").page()))
        .isEqualTo(
            new FandomPage(
                "TV Shows",
                List.of(
                    new FandomCount("Deep Sea (TV)", 10_234),
                    new FandomCount("Dunes", 0),
                    new FandomCount("The Tide", 7))));
  }

  @Test
  void aMediumMayHaveNoFandom() {
    String heading = "<h2 class='heading'>Fandoms &gt; Theater</h2>";
    Fixture none =
        Fixture.main("fandoms-index", heading + "<h3 class='heading'>No fandoms found</h3>");
    Fixture lost = Fixture.main("fandoms-index", heading + "<h3 class='heading'>Fandoms</h3>");

    assertThat(MediaPages.fandoms(none.page())).isEqualTo(new FandomPage("Theater", List.of()));
    assertThatThrownBy(() -> MediaPages.fandoms(lost.page())).isInstanceOf(PageChanged.class);
  }

  @Test
  void readsTheMedia() {
    assertThat(MediaPages.media(Fixture.of("media.html").page()))
        .containsExactly("Anime & Manga", "Movies");
  }

  @Test
  void readsASidebar() {
    assertThat(FacetParser.parse(SIDEBAR.page()))
        .containsExactly(
            new Facet(Facet.Kind.RATING, 11, "Teen And Up Audiences", 2345),
            new Facet(Facet.Kind.RATING, 9, "Not Rated", 1),
            new Facet(Facet.Kind.WARNING, 14, "Creator Chose Not To Use Archive Warnings", 3),
            new Facet(Facet.Kind.CHARACTER, 25, "Mara (Tide (2))", 5));
  }

  @Test
  void missesASidebarBesideWorks() {
    Fixture without = SIDEBAR.with("work-filters", "filters");
    Fixture renamed = SIDEBAR.with("include_rating_tags", "ratings");

    assertThatThrownBy(() -> FacetParser.parse(without.page())).isInstanceOf(PageChanged.class);
    assertThatThrownBy(() -> FacetParser.parse(renamed.page()))
        .isInstanceOf(PageChanged.class)
        .hasMessageContaining("include_rating_tags");
  }

  @Test
  void hasNoFacetsWithoutWorks() {
    Fixture none =
        Fixture.main(
            "works-index",
            "<h2 class='heading'>0 Works in Sea</h2><ol class='work index'></ol>"
                + "<form id='work-filters'></form>");

    assertThat(FacetParser.parse(none.page())).isEmpty();
    assertThat(FacetParser.parse(none.with("work-filters", "filters").page()))
        .as("the archive may leave the sidebar off")
        .isEmpty();
  }
}
