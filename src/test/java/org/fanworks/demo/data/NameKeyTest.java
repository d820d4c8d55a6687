package org.fanworks.demo.data;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {

  @ParameterizedTest
  @CsvSource({
    "Angst, ANGST",
    "café, CAFE",
    "Über, uber",
    "e\u0301t\u00e9, ete",
    "НОЧЬ, ночь",
    "🔥 burn, 🌊 burn"
  })
  void ignoresCaseAccentsAndTheKindOfEmoji(String one, String other) {
    assertThat(NameKey.of(one)).isEqualTo(NameKey.of(other));
  }

  @ParameterizedTest
  @CsvSource({"angst, angsty", "a b, ab", "don’t, do nt", "月, 日"})
  void keepsDifferentNamesApart(String one, String other) {
    assertThat(NameKey.of(one)).isNotEqualTo(NameKey.of(other));
  }

  @Test
  void straightAndCurlyApostrophesDiffer() {
    assertThat(NameKey.of("Ember's End")).isNotEqualTo(NameKey.of("Ember’s End"));
  }
}
