package org.fanworks.site.mastodon.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.fanworks.site.PageChanged;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class JsonObjectTest {
  private static JsonObject of(String json) {
    return JsonObject.of(
        ApiAnswer.parse(json, "https://a.example/x"), "thing", "https://a.example/x");
  }

  @Test
  void takesIdsAndCountsInEitherForm() {
    JsonObject json = of("{\"id\":172429,\"uses\":\"29\",\"count\":7}");

    assertThat(json.text("id")).isEqualTo("172429");
    assertThat(json.number("uses")).isEqualTo(29);
    assertThat(json.number("count")).isEqualTo(7);
    assertThat(json.smallNumberOrNull("count")).isEqualTo(7);
    assertThat(json.smallNumberOrNull("absent")).isNull();
  }

  @Test
  void takesNoMissingNumberForZero() {
    JsonObject json = of("{\"count\":null}");

    assertThatThrownBy(() -> json.number("count")).isInstanceOf(PageChanged.class);
    assertThatThrownBy(() -> json.number("absent")).isInstanceOf(PageChanged.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e30", "1.5", "9223372036854775808", "\"many\"", "true", "[]"})
  void takesNoOtherNumberForOneThatIsTooLarge(String value) {
    JsonObject json = of("{\"count\":" + value + "}");

    assertThatThrownBy(() -> json.numberOrNull("count")).isInstanceOf(PageChanged.class);
  }

  @Test
  void refusesCountsBeyondAnInteger() {
    JsonObject json = of("{\"count\":2147483648}");

    assertThat(json.numberOrNull("count")).isEqualTo(2_147_483_648L);
    assertThatThrownBy(() -> json.smallNumberOrNull("count")).isInstanceOf(PageChanged.class);
  }

  @Test
  void refusesAKeyThatIsThereTwice() {
    assertThatThrownBy(() -> of("{\"id\":\"1\",\"id\":\"2\"}")).isInstanceOf(PageChanged.class);
  }

  @Test
  void refusesWhatIsNestedWithoutEnd() {
    assertThatThrownBy(() -> of("[".repeat(100_000))).isInstanceOf(PageChanged.class);
  }

  @ParameterizedTest
  @CsvSource({
    "2025-07-17T14:59:35.000Z, 2025-07-17T14:59:35",
    "2022-11-24T06:24:48.497+00:00, 2022-11-24T06:24:48.497",
    "2026-12-01T10:00:00Z, 2026-12-01T10:00",
    "2025-07-17T20:05:00.923550Z, 2025-07-17T20:05:00.923550",
    "1785628800, 2026-08-02T00:00",
    "2026-01-01T01:00:00+02:00, 2025-12-31T23:00"
  })
  void readsTheTimesThatServersWrite(String text, LocalDateTime time) {
    assertThat(of("{\"at\":\"" + text + "\"}").timeOrNull("at")).isEqualTo(time);
  }

  @Test
  void readsDaysWithAndWithoutTime() {
    assertThat(of("{\"d\":\"2025-06-03\"}").dayOrNull("d")).isEqualTo(LocalDate.of(2025, 6, 3));
    assertThat(of("{\"d\":\"2025-06-03T00:00:00.000Z\"}").dayOrNull("d"))
        .isEqualTo(LocalDate.of(2025, 6, 3));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"id\":null}",
        "{\"id\":{}}",
        "{}",
        "[]",
        "3",
        "{\"id\":\"1\",\"created_at\":\"soon\"}",
        "{\"id\":\"1\",\"created_at\":\"2025-01-01T00:00:00Z\"}"
      })
  void takesNothingElseForAStatus(String json) {
    assertThatExceptionOfType(PageChanged.class)
        .isThrownBy(() -> new Status(of(json)))
        .withMessageContaining("https://a.example/x");
  }

  @Test
  void takesNoPageForAnAnswer() {
    assertThatExceptionOfType(PageChanged.class)
        .isThrownBy(() -> ApiAnswer.parse("<html>", "https://a.example/x"));
  }

  @Test
  void readsQuotesInThreeForms() {
    String start = "{\"id\":\"1\",\"created_at\":\"2025-01-01T00:00:00Z\",\"account\":{}";

    assertThat(
            new Status(
                    of(
                        start
                            + ",\"quote\":{\"state\":\"accepted\",\"quoted_status\":{\"id\":\"7\"}}}"))
                .quotedIdOrNull())
        .isEqualTo("7");
    assertThat(
            new Status(
                    of(start + ",\"quote\":{\"state\":\"accepted\",\"quoted_status_id\":\"8\"}}"))
                .quotedIdOrNull())
        .isEqualTo("8");
    assertThat(new Status(of(start + ",\"quote_id\":\"9\"}")).quotedIdOrNull()).isEqualTo("9");
    assertThat(new Status(of(start + "}")).quotedIdOrNull()).isNull();
  }
}
