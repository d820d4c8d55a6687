package org.fanworks.planner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class AnyCaseTest {
  @ParameterizedTest
  @CsvSource({
    "THE COFFEE TABLE, THE % TABLE",
    "THE QUIET EMBER, THE % EMBER",
    "DON'T GO%, DON'T %",
    "% OF TEA %, % OF TEA %",
    "ÉTUDE NO 4, % NO 4"
  })
  void keepsTheWordsWhoseUpperCaseHasOneOrigin(String pattern, String words) {
    assertThat(AnyCase.ofUpper(pattern)).contains(words);
  }

  @ParameterizedTest
  @ValueSource(strings = {"MISSING", "%", "", "I % S", "étude"})
  void saysNothingWhereNoSuchWordIsLeft(String pattern) {
    assertThat(AnyCase.ofUpper(pattern)).isEmpty();
  }

  @Test
  void keepsAllPlainWordsInLowerCase() {
    assertThat(AnyCase.ofLower("the missing %x letter_s")).contains("the missing % %");
  }

  /** All letters whose upper case is plain are left out, but for the plain ones. */
  @Test
  void trustsNoWordThatComesFromAnUnusualLetter() {
    for (int letter = 128; letter < 0x10000; letter++) {
      String upper = Character.toString(letter).toUpperCase(Locale.ROOT);
      if (!Character.isSurrogate((char) letter) && upper.chars().allMatch(sign -> sign < 128)) {
        assertThat(AnyCase.ofUpper("X" + upper)).as("letter %x", letter).isEmpty();
      }
    }
  }
}
