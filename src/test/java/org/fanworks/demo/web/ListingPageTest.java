package org.fanworks.demo.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.fanworks.demo.DemoSite;
import org.fanworks.demo.data.Archive;
import org.fanworks.demo.data.Tag;
import org.fanworks.demo.data.Work;
import org.fanworks.demo.generator.Anchors;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListingPageTest {
  private static final Archive DATA = DemoSite.SMALL.data();
  private static final String BIG = "/tags/Quillmarsh%20Chronicles";

  @Test
  void headingOfATagCountsSynonymsAndSubTags() {
    Tag big = DATA.findTag(Anchors.BIG_FANDOM).orElseThrow();
    long expected = visible(work -> DATA.filterTags(work).contains(big));

    Document page = DemoSite.page(BIG + "/works");

    assertThat(page.select("#main.works-index.filtered > h2.heading").text())
        .isEqualTo("1 - 20 of %,d Works in %s".formatted(expected, Anchors.BIG_FANDOM));
    assertThat(page.select("h2.heading a.tag").attr("href")).isEqualTo(BIG);
    assertThat(page.select("ol.work.index > li.work.blurb")).hasSize(20);
  }

  @Test
  void pagesHaveTheSecondKindOfPagingTwice() {
    Document page = DemoSite.page(BIG + "/works?page=2");

    assertThat(page.select("ol.pagination.pagy[aria-label=Pagination]")).hasSize(2);
    assertThat(page.select("ol.pagy a.current[aria-current=page]").eachText())
        .containsExactly("2", "2");
    assertThat(page.selectFirst("li.next a").attr("href")).isEqualTo(BIG + "/works?page=3");
    assertThat(page.select("ol.pagination[title]")).isEmpty();
  }

  @Test
  void pageBeyondTheEndHasAnEmptyListAndNoPaging() {
    Document page = DemoSite.page(BIG + "/works?page=101");

    assertThat(page.select("#main > h2.heading").text()).startsWith("2,001 - 2,000 of ");
    assertThat(page.select("ol.work.index > li")).isEmpty();
    assertThat(page.select("ol.work.index")).hasSize(1);
    assertThat(page.select("ol.pagination")).isEmpty();
  }

  @Test
  void sidebarCountsAddUpForRatings() {
    Tag big = DATA.findTag(Anchors.BIG_FANDOM).orElseThrow();
    long teen = visible(work -> DATA.filterTags(work).contains(big) && work.tagIds().contains(11L));

    Document page = DemoSite.page(BIG + "/works");

    assertThat(
            page.select("#work-filters dd#include_rating_tags input[value=11] ~ span")
                .last()
                .text())
        .isEqualTo("Teen And Up Audiences (" + teen + ")");
    assertThat(page.select("dd#include_rating_tags li")).hasSizeBetween(4, 5);
    assertThat(page.select("dd#include_character_tags li")).hasSize(10);
    assertThat(page.select("dd#include_archive_warning_tags label").text())
        .contains("Creator Chose Not To Use Archive Warnings (");
  }

  @Test
  void filtersNarrowTheListing() {
    Tag big = DATA.findTag(Anchors.BIG_FANDOM).orElseThrow();
    long expected =
        visible(
            work ->
                DATA.filterTags(work).contains(big)
                    && work.tagIds().contains(11L)
                    && !work.tagIds().contains(16L));

    Document page =
        DemoSite.page(
            BIG
                + "/works?include_work_search%5Brating_ids%5D%5B%5D=11"
                + "&exclude_work_search%5Barchive_warning_ids%5D%5B%5D=16");

    assertThat(page.select("#main > h2.heading").text()).contains(expected + " Works in ");
  }

  @Test
  void searchWithinResultsIsSaidInTheHeading() {
    Document page = DemoSite.page(BIG + "/works?work_search%5Bquery%5D=complete%3Atrue");

    assertThat(page.select("#main > h2.heading").text())
        .endsWith(" Works found in " + Anchors.BIG_FANDOM);
  }

  @Test
  void synonymIsSentToItsCanonical() {
    HttpResponse<String> response = DemoSite.get("/tags/quillMARSH%20(series)/works?page=2");

    assertThat(response.statusCode()).isEqualTo(302);
    assertThat(DemoSite.location(response)).isEqualTo(BIG + "/works");
  }

  @Test
  void unwrangledTagIsSentToItsOwnPage() {
    HttpResponse<String> response = DemoSite.get("/tags/written%20on%20the%20night%20ferry/works");

    assertThat(response.statusCode()).isEqualTo(302);
    assertThat(DemoSite.location(response)).isEqualTo("/tags/written%20on%20the%20night%20ferry");
  }

  @Test
  void tagIsFoundByEscapedNameInAnyCase() {
    Document page = DemoSite.page("/tags/SWORD*s*shield%20*a*%20Co*d*%20-%20Who*q*%20*h*1/works");

    assertThat(page.select("#main > h2.heading a.tag").text()).isEqualTo(Anchors.ESCAPED_FANDOM);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/tags/no%20such%20tag/works",
        "/users/nobody_here/works",
        "/users/marlow/pseuds/nobody/works",
        "/collections/no_such_collection/works"
      })
  void unknownOwnersAreNotFound(String path) {
    assertThat(DemoSite.get(path).statusCode()).isEqualTo(404);
  }

  @Test
  void userListingLeavesAnonymousWorksOut() {
    long expected = visible(work -> !work.byline().anonymous() && by(work, Anchors.PROLIFIC_LOGIN));

    Document page =
        DemoSite.page("/users/" + Anchors.PROLIFIC_LOGIN.toUpperCase(Locale.ROOT) + "/works");

    assertThat(page.select("#main.dashboard > h2.heading").text())
        .endsWith(expected + " Works by " + Anchors.PROLIFIC_LOGIN);
    assertThat(page.select("#dashboard li span.current").text())
        .isEqualTo("Works (" + expected + ")");
    assertThat(page.select("li.anonymous")).isEmpty();
  }

  @Test
  void pseudListingShowsWorksUnderThatNameOnly() {
    Document page = DemoSite.page("/users/marlow/pseuds/captain%20fen/works");

    assertThat(page.select("#main > h2.heading").text()).endsWith("by Captain Fen (marlow)");
    assertThat(page.select("li.work h4.heading"))
        .isNotEmpty()
        .allMatch(heading -> heading.text().contains("Captain Fen (marlow)"));
  }

  @Test
  void userWithoutWorksHasAnEmptyListing() {
    Document page = DemoSite.page("/users/" + Anchors.SILENT_LOGIN + "/works");

    assertThat(page.select("#main > h2.heading").text()).isEqualTo("0 Works by silent_reader");
    assertThat(page.select("ol.pagination, li.work")).isEmpty();
  }

  @Test
  void collectionListingShowsMysteries() {
    Document page = DemoSite.page("/collections/sealed_envelopes/works");

    assertThat(page.select("li.mystery.work.blurb"))
        .isNotEmpty()
        .allMatch(mystery -> mystery.select("h4.heading").text().equals("Mystery Work"))
        .allMatch(mystery -> mystery.select("h5.heading a").eachText().contains("Sealed Envelopes"))
        .allMatch(mystery -> mystery.select("dl.stats, a[rel=author], p.datetime").isEmpty());
  }

  @Test
  void goneWorksMakePagesShort() {
    Document page = DemoSite.page("/tags/Ghostlight%20Ledger/works");

    assertThat(page.select("#main > h2.heading").text())
        .isEqualTo("3 Works in " + Anchors.GHOST_FANDOM);
    assertThat(page.select("li.work")).isEmpty();
  }

  @Test
  void worksWithoutAnOwnerAreTheNewest() {
    Document page = DemoSite.page("/works");
    List<String> newest =
        DATA.works().stream()
            .filter(work -> work.visibility().listedForGuests())
            .sorted((one, other) -> other.dates().revisedAt().compareTo(one.dates().revisedAt()))
            .limit(5)
            .map(work -> "work_" + work.id())
            .toList();

    assertThat(page.select("#main.works-index > h2.heading").text()).isEqualTo("Recent Works");
    assertThat(page.select("li.work").eachAttr("id")).startsWith(newest.toArray(String[]::new));
    assertThat(page.select("ol.pagination")).isEmpty();
  }

  @Test
  void filterFormNamesItsOwner() {
    Document page = DemoSite.page("/works?tag_id=Quillmarsh+Chronicles");

    assertThat(page.select("#main > h2.heading").text()).endsWith("in " + Anchors.BIG_FANDOM);
    assertThat(page.select("#work-filters input[name=tag_id]").attr("value"))
        .isEqualTo(Anchors.BIG_FANDOM);
  }

  private static long visible(Predicate<Work> condition) {
    return DATA.works().stream()
        .filter(work -> work.visibility().listedForGuests())
        .filter(condition)
        .count();
  }

  private static boolean by(Work work, String login) {
    return work.byline().creators().stream().anyMatch(pseud -> pseud.login().equals(login));
  }
}
