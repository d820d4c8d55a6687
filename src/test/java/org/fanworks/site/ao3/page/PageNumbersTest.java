package org.fanworks.site.ao3.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.NumberFormat;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageNumbersTest {
  @Property
  void readsWhatEnglishPagesWrite(@ForAll @LongRange(max = 999_999_999_999_999_999L) long number) {
    String written = NumberFormat.getIntegerInstance(Locale.ENGLISH).format(number);

    assertThat(PageNumbers.number(written)).hasValue(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " 7", "7 ", "?", "1.000", "-1", "1k", ",7", "9999999999999999999"})
  void anythingElseIsNoNumber(String text) {
    assertThat(PageNumbers.number(text)).isEmpty();
  }

  @Test
  void smallNumbersFitAnInteger() {
    assertThat(PageNumbers.smallNumber("2,147,483,647")).hasValue(Integer.MAX_VALUE);
    assertThat(PageNumbers.smallNumber("2,147,483,648")).isEmpty();
  }

  @Test
  void takesTheNumberBehindAPrefix() {
    assertThat(PageNumbers.numberAfter("work_", "work_85000001")).hasValue(85_000_001);
    assertThat(PageNumbers.numberAfter("work_", "work_12a")).isEmpty();
    assertThat(PageNumbers.numberAfter("work_", "series_12")).isEmpty();
  }
}
