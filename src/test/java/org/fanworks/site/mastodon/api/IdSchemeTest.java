package org.fanworks.site.mastodon.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class IdSchemeTest {
  private static long millis(String time) {
    return Instant.parse(time).toEpochMilli();
  }

  private static Status status(String id, String createdAt) {
    String json =
        "{\"id\":\"%s\",\"created_at\":\"%s\",\"account\":{\"id\":\"1\",\"acct\":\"a\"}}"
            .formatted(id, createdAt);
    return new Status(JsonObject.of(ApiAnswer.parse(json, "x"), "status", "x"));
  }

  @ParameterizedTest
  @CsvSource({
    "2018-01-01T00:00:00Z, 99271625932800000",
    "2023-01-01T00:00:00Z, 109611004723200000",
    "2024-01-01T00:00:00Z, 111677748019200000",
    "2025-01-01T00:00:00Z, 113750153625600000",
    "2026-01-01T00:00:00Z, 115816896921600000"
  })
  void knowsTheLowestIdOfAMoment(String time, String id) {
    assertThat(IdScheme.MASTODON.lowest(millis(time))).isEqualTo(id);
    assertThat(IdScheme.MASTODON.millis(id)).hasValue(millis(time));
  }

  @Test
  void readsTheTimeOfAnId() {
    assertThat(IdScheme.MASTODON.millis("103254962155278888"))
        .hasValue(millis("2019-12-05T11:34:47.183Z"));
  }

  @Test
  void knowsTheCursorThatLetsAMomentPass() {
    long bound = millis("2026-01-01T00:00:00Z") - 60_000;

    assertThat(IdScheme.MASTODON.before(bound)).isEqualTo("115816892989439999");
  }

  @Test
  void knowsTheIdsOfOtherServers() {
    long time = millis("2024-01-01T00:00:00Z");

    assertThat(IdScheme.ULID.lowest(time)).isEqualTo("01HK153X000000000000000000");
    assertThat(IdScheme.ULID.millis("01HK153X00ZZZZZZZZZZZZZZZZ")).hasValue(time);
    assertThat(IdScheme.ULID.before(time)).isEqualTo("01HK153WZZZZZZZZZZZZZZZZZZ");
    assertThat(IdScheme.PIXELFED.lowest(time)).isEqualTo("647224727961600000");
  }

  @Test
  void recognisesTheSchemeByStatusesEvenIfOneCameLate() {
    List<Status> statuses =
        List.of(
            status("115816896921600001", "2026-01-01T00:00:00.000Z"),
            status("115816896921700002", "2025-11-01T00:00:00.000Z"),
            status("115816896921800003", "2026-01-01T00:00:03.000Z"));

    assertThat(IdScheme.of(statuses)).contains(IdScheme.MASTODON);
  }

  @Test
  void tellsNumbersThatLookLikeMastodonsButAreNot() {
    List<Status> pixels =
        List.of(
            status("647224727961600000", "2024-01-01T00:00:00Z"),
            status("647224732155904000", "2024-01-01T00:00:01Z"),
            status("647224736350208000", "2024-01-01T00:00:02Z"));
    List<Status> counted =
        List.of(
            status("1767225600001", "2026-01-01T00:00:00Z"),
            status("1767225600002", "2026-01-01T00:00:00Z"),
            status("1767225600003", "2026-01-01T00:00:00Z"));

    assertThat(IdScheme.of(pixels)).contains(IdScheme.PIXELFED);
    assertThat(IdScheme.of(counted)).isEmpty();
  }

  @Test
  void sortsIdsByLengthFirst() {
    assertThat(Ids.ORDER.compare("99999999999999999", "100000000000000000")).isNegative();
    assertThat(Ids.ORDER.compare("9", "8")).isPositive();
  }
}
