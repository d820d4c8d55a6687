package org.fanworks.site.ao3.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.OptionalInt;
import org.fanworks.site.PageChanged;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkStatsParserTest {
  private static final String LEAST = "<dd class='words'>7</dd><dd class='chapters'>1/1</dd>";

  private final PageReading reading = new PageReading("list", Fixture.URL);

  @Test
  void countersThatAreLeftOutAreZero() {
    assertThat(parse(LEAST))
        .isEqualTo(
            new WorkStats(
                Optional.empty(),
                OptionalInt.of(7),
                1,
                OptionalInt.of(1),
                0,
                0,
                0,
                0,
                OptionalInt.of(0)));
  }

  @Test
  void emptyWordsAndHitsAreUnknown() {
    WorkStats stats =
        parse("<dd class='words'></dd><dd class='chapters'>1/1</dd><dd class='hits'> </dd>");

    assertThat(stats.wordCount()).isEmpty();
    assertThat(stats.hits()).isEmpty();
  }

  @Test
  void chaptersMayBeLinkedUnlimitedAndMany() {
    WorkStats stats =
        parse("<dd class='words'>7</dd><dd class='chapters'><a href='#'>1,001</a>/?</dd>");

    assertThat(stats.chaptersPosted()).isEqualTo(1001);
    assertThat(stats.chaptersTotal()).isEmpty();
  }

  @Test
  void languageIsTheCode() {
    assertThat(parse(LEAST + "<dd class='language' lang='ptBR'>x</dd>").languageCode())
        .contains("ptBR");
    assertThat(reading.warnings()).isEmpty();
  }

  @Test
  void languageOfOlderPagesIsFoundByName() {
    assertThat(parse(LEAST + "<dd class='language'> Français </dd>").languageCode()).contains("fr");
    assertThat(reading.warnings()).isEmpty();
  }

  @Test
  void unknownLanguageIsKeptWithAWarning() {
    assertThat(parse(LEAST + "<dd class='language' lang='elb'>Elbonian</dd>").languageCode())
        .contains("elb");
    assertThat(parse(LEAST + "<dd class='language'>Elbonian</dd>").languageCode())
        .contains("Elbonian");
    assertThat(reading.warnings()).hasSize(2).allMatch(text -> text.contains("Elbonian"));
  }

  @Test
  void noLanguageIsNone() {
    assertThat(parse(LEAST + "<dd class='language'></dd>").languageCode()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<dd class='words'>7</dd>",
        "<dd class='chapters'>1/1</dd>",
        "<dd class='words'>7</dd><dd class='chapters'>1</dd>",
        "<dd class='words'>7</dd><dd class='chapters'>/1</dd>",
        "<dd class='words'>7</dd><dd class='chapters'>1/many</dd>",
        "<dd class='words'>7k</dd><dd class='chapters'>1/1</dd>",
        LEAST + "<dd class='kudos'></dd>",
        LEAST + "<dd class='kudos'>some</dd>",
        LEAST + "<dd class='hits'>1.2M</dd>",
        LEAST + "<dd class='likes'>5</dd>",
        LEAST + "<dd>5</dd>"
      })
  void failsOnNumbersThatAreNotUnderstood(String numbers) {
    assertThatThrownBy(() -> parse(numbers)).isInstanceOf(PageChanged.class);
  }

  private WorkStats parse(String numbers) {
    return new WorkStatsParser(reading)
        .parse(Jsoup.parseBodyFragment("<dl>" + numbers + "</dl>").expectFirst("dl"));
  }
}
