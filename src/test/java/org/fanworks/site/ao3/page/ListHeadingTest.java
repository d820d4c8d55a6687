package org.fanworks.site.ao3.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListHeadingTest {
  @ParameterizedTest
  @CsvSource({"'1,234 Found ?', 1234", "1 Found, 1", "'16,000,000 Found ?', 16000000"})
  void readsTheTotalOfASearch(String text, long total) {
    assertThat(ListHeading.ofSearch(text).orElseThrow().total()).hasValue(total);
  }

  @ParameterizedTest
  @CsvSource({
    "7 Works by astolat, 7, astolat",
    "1 Work in Fog, 1, Fog",
    "0 Works in Fog, 0, Fog",
    "3 Works found in Fog, 3, Fog",
    "2 Works by Bobby B (bob), 2, Bobby B (bob)",
    "5 Works in 10 Works in Fog, 5, 10 Works in Fog"
  })
  void readsTotalAndOwnerOfAListing(String text, long total, String owner) {
    assertThat(ListHeading.ofListing(text))
        .contains(
            new ListHeading(
                OptionalLong.of(total),
                OptionalLong.empty(),
                OptionalLong.empty(),
                Optional.of(owner)));
  }

  @Test
  void readsTheRangeOfAListingOfManyPages() {
    ListHeading heading =
        ListHeading.ofListing("21 - 40 of 1,234 Works found in Fog").orElseThrow();

    assertThat(heading)
        .isEqualTo(
            new ListHeading(
                OptionalLong.of(1234),
                OptionalLong.of(21),
                OptionalLong.of(40),
                Optional.of("Fog")));
    assertThat(heading.knowsMore()).isTrue();
    assertThat(heading.isPastTheEnd()).isFalse();
  }

  @Test
  void seesThatAPageIsPastTheEnd() {
    ListHeading heading =
        ListHeading.ofListing("2,001 - 2,000 of 1,234 Works in Fog").orElseThrow();

    assertThat(heading.isPastTheEnd()).isTrue();
    assertThat(heading.knowsMore()).isFalse();
  }

  @Test
  void lastPageKnowsOfNoMore() {
    ListHeading heading = ListHeading.ofListing("41 - 47 of 47 Works in X").orElseThrow();

    assertThat(heading.knowsMore()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "21 - 40 of 45 Series by ann, Series, 45, ann",
    "1 Series by ann, Series, 1, ann",
    "'1 - 20 of 61,234 Collections', Collection, 61234,",
    "3 Bookmarked Items in Fog, Bookmarked Item, 3, Fog"
  })
  void readsTheHeadingsOfOtherThings(String text, String thing, long total, String owner) {
    ListHeading heading = ListHeading.ofListing(text, thing).orElseThrow();

    assertThat(heading.total()).hasValue(total);
    assertThat(heading.owner()).isEqualTo(Optional.ofNullable(owner));
  }

  @Test
  void nobodyCountsTheLatestWorks() {
    assertThat(ListHeading.ofListing("Recent Works")).contains(ListHeading.UNCOUNTED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Works by astolat", "many Works in Fog", "7 Bookmarks by x", ""})
  void anythingElseIsNoHeadingOfAListing(String text) {
    assertThat(ListHeading.ofListing(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Work Search", "Found 7", "7 Foundlings", ""})
  void anythingElseIsNoHeadingOfASearch(String text) {
    assertThat(ListHeading.ofSearch(text)).isEmpty();
  }
}
