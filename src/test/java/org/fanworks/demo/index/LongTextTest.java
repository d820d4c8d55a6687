package org.fanworks.demo.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How numbers are spelled in queries (AO3 reference, 3.1). */
class LongTextTest {

  @ParameterizedTest
  @CsvSource({"5, 5, 6, 5, 4", "-5, -5, -4, -5, -6", "1.5, 2, 2, 1, 1", "-1.5, -1, -1, -2, -2"})
  void boundsRoundInwards(String text, long least, long above, long greatest, long below) {
    LongText number = LongText.of(text);

    assertThat(number.least(true)).isEqualTo(BigDecimal.valueOf(least));
    assertThat(number.least(false)).isEqualTo(BigDecimal.valueOf(above));
    assertThat(number.greatest(true)).isEqualTo(BigDecimal.valueOf(greatest));
    assertThat(number.greatest(false)).isEqualTo(BigDecimal.valueOf(below));
  }

  @Test
  void decimalsWithoutFractionAreWhole() {
    assertThat(LongText.of("2.0").whole()).isTrue();
    assertThat(LongText.of("1e3").exact()).isEqualTo(1000);
    assertThat(LongText.of("2.5").whole()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "abc",
        "1 2",
        "0x10",
        "9223372036854775808",
        "-9223372036854775809",
        "1e2147483647",
        "1e-2147483647"
      })
  void refusesOtherTexts(String text) {
    assertThatThrownBy(() -> LongText.of(text)).isInstanceOf(SearchSyntaxException.class);
  }
}
