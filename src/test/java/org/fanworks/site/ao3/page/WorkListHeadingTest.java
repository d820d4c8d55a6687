package org.fanworks.site.ao3.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkListHeadingTest {
  @ParameterizedTest
  @CsvSource({"'1,234 Found ?', 1234", "1 Found, 1", "'16,000,000 Found ?', 16000000"})
  void readsTheTotalOfASearch(String text, long total) {
    assertThat(WorkListHeading.ofSearch(text).orElseThrow().total()).hasValue(total);
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
    assertThat(WorkListHeading.ofListing(text))
        .contains(
            new WorkListHeading(
                OptionalLong.of(total),
                OptionalLong.empty(),
                OptionalLong.empty(),
                Optional.of(owner)));
  }

  @Test
  void readsTheRangeOfAListingOfManyPages() {
    WorkListHeading heading =
        WorkListHeading.ofListing("21 - 40 of 1,234 Works found in Fog").orElseThrow();

    assertThat(heading)
        .isEqualTo(
            new WorkListHeading(
                OptionalLong.of(1234),
                OptionalLong.of(21),
                OptionalLong.of(40),
                Optional.of("Fog")));
    assertThat(heading.knowsMore()).isTrue();
    assertThat(heading.isPastTheEnd()).isFalse();
  }

  @Test
  void seesThatAPageIsPastTheEnd() {
    WorkListHeading heading =
        WorkListHeading.ofListing("2,001 - 2,000 of 1,234 Works in Fog").orElseThrow();

    assertThat(heading.isPastTheEnd()).isTrue();
    assertThat(heading.knowsMore()).isFalse();
  }

  @Test
  void lastPageKnowsOfNoMore() {
    WorkListHeading heading = WorkListHeading.ofListing("41 - 47 of 47 Works in X").orElseThrow();

    assertThat(heading.knowsMore()).isFalse();
  }

  @Test
  void nobodyCountsTheLatestWorks() {
    assertThat(WorkListHeading.ofListing("Recent Works")).contains(WorkListHeading.UNCOUNTED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Works by astolat", "many Works in Fog", "7 Bookmarks by x", ""})
  void anythingElseIsNoHeadingOfAListing(String text) {
    assertThat(WorkListHeading.ofListing(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Work Search", "Found 7", "7 Foundlings", ""})
  void anythingElseIsNoHeadingOfASearch(String text) {
    assertThat(WorkListHeading.ofSearch(text)).isEmpty();
  }
}
