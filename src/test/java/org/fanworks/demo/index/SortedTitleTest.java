package org.fanworks.demo.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The title that results are sorted by (AO3 reference, 2.7). */
class SortedTitleTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Harbor | harbor",
        "The Harbor | harbor, the",
        "A Harbor | harbor, a",
        "An Oar | oar, an",
        "Another Oar | another oar",
        "'Til Dawn | til dawn",
        "\"The Sea\" | sea\", the",
        "...and then | ..and then",
        "/start | start",
        "7 | 00007",
        "7 Days | 7 days",
        "1984 | 01984",
        "The 39 Steps | 39 steps, the",
        "&lt;3 | &lt;3"
      })
  void movesWhatIsNotSortedBy(String title, String key) {
    assertThat(SortedTitle.of(title)).isEqualTo(key);
  }
}
