package org.fanworks.demo.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The spans of time that texts name (AO3 reference, 3.3 and Appendix B). */
class DateTextTest {

  @ParameterizedTest
  @CsvSource({
    "2020-02-29, 2020-02-29T00:00:00.000Z, 2020-02-29T23:59:59.999Z",
    "2020-02, 2020-02-01T00:00:00.000Z, 2020-02-01T23:59:59.999Z",
    "2020, 2020-01-01T00:00:00.000Z, 2020-01-01T23:59:59.999Z",
    "2020-01-05T10, 2020-01-05T10:00:00.000Z, 2020-01-05T10:59:59.999Z",
    "2020-01-05T10:30, 2020-01-05T10:30:00.000Z, 2020-01-05T10:30:59.999Z",
    "2020-01-05T10:30:05Z, 2020-01-05T10:30:05.000Z, 2020-01-05T10:30:05.999Z",
    "2020-01-05T10:30:05.5Z, 2020-01-05T10:30:05.500Z, 2020-01-05T10:30:05.500Z",
    "2020-01-05T10:30:05.1234+02:00, 2020-01-05T08:30:05.123Z, 2020-01-05T08:30:05.123Z",
    "86400000, 1970-01-02T00:00:00.000Z, 1970-01-02T00:00:00.000Z",
    "1, 1970-01-01T00:00:00.001Z, 1970-01-01T00:00:00.001Z"
  })
  void readsDatesTimesAndMilliseconds(String text, Instant first, Instant last) {
    assertThat(DateText.of(text))
        .isEqualTo(new DateText(first.toEpochMilli(), last.toEpochMilli()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "soon", "2020-2-3", "2020-02-30", "2020-01-01T25", "20-01-01", "1.5", "now"})
  void refusesOtherTexts(String text) {
    assertThatThrownBy(() -> DateText.of(text)).isInstanceOf(SearchSyntaxException.class);
  }
}
