package org.fanworks.demo.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fanworks.demo.index.SampleArchive.ASTRA;
import static org.fanworks.demo.index.SampleArchive.BORIS;
import static org.fanworks.demo.index.SampleArchive.LUMA;
import static org.fanworks.demo.index.SampleWork.work;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The parameters of a search one by one (AO3 reference, 2.2); ranges and tags have own tests. */
class SearchParametersTest {
  private final Searches search =
      SampleArchive.search(
          work(1)
              .title("Cold Harbor")
              .by(ASTRA)
              .language("en")
              .words(1000)
              .revisedAt("2021-02-01T23:59:59Z"),
          work(2)
              .title("Harbor-Cold 30")
              .by(LUMA, BORIS)
              .language("ptBR")
              .words(5000)
              .chapters(2, null)
              .crossover()
              .revisedAt("2021-02-02T00:00:00Z"),
          work(3).title("Warm").anonymous().importedFrom("Old Hand").chapters(1, 3));

  @Test
  void titleWantsAllWords() {
    assertThat(search.found("title", "harbor cold")).containsExactly(1L, 2L);
    assertThat(search.found("title", "harbor 30")).containsExactly(2L);
  }

  @Test
  void titleWordWithLeadingHyphenIsUnwanted() {
    assertThat(search.found("title", "harbor -30")).containsExactly(1L);
  }

  @ParameterizedTest
  @ValueSource(strings = {"(warm)", "warm!", "warm?", "+warm", "~warm", "[warm]"})
  void titleTakesReservedSignsAsTheyAre(String title) {
    assertThat(search.found("title", title)).containsExactly(3L);
  }

  @ParameterizedTest
  @ValueSource(strings = {"wa*", "wa\\rm", "warm^2", "*"})
  void titleLeavesStarCaretAndBackslashAtWork(String title) {
    assertThat(search.found("title", title)).contains(3L);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"warm", "-", "warm^", "{warm", "AND"})
  void titleOutsideTheGrammarIsRefused(String title) {
    assertThat(search.outcome("title", title).syntaxError()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"astra, 1;2", "luma, 2", "Luma (astra), 2", "anonymous, 3", "old hand, 3"})
  void creatorsWantAllWordsOfBylines(String creators, String ids) {
    assertThat(search.found("creators", creators)).isEqualTo(ids(ids));
  }

  @ParameterizedTest
  @CsvSource({"T, 1", "true, 1", "1, 1", "F, 2;3", "no, 2;3"})
  void completeIsTrueForFewValues(String value, String ids) {
    assertThat(search.found("complete", value)).isEqualTo(ids(ids));
  }

  @Test
  void crossoverIsExact() {
    assertThat(search.found("crossover", "T")).containsExactly(2L);
    assertThat(search.found("crossover", "F")).containsExactly(1L, 3L);
  }

  @Test
  void singleChapterMeansExpectedCountOfOne() {
    assertThat(search.found("single_chapter", "1")).containsExactly(1L);
    assertThat(search.found("single_chapter", "0")).containsExactly(1L, 2L, 3L);
  }

  @Test
  void wordBoundsIgnoreSeparators() {
    assertThat(search.found("words_from", "1,001")).containsExactly(2L);
    assertThat(search.found("words_from", "1.000", "words_to", "1_000")).containsExactly(1L);
    assertThat(search.found("words_to", "4999")).containsExactly(1L);
  }

  @Test
  void datesCoverWholeDays() {
    assertThat(search.found("date_to", "2021-02-01")).containsExactly(1L, 3L);
    assertThat(search.found("date_from", "2021-02-02")).containsExactly(2L);
    assertThat(search.found("date_from", "2021-02-01", "date_to", "2021-02-01"))
        .containsExactly(1L);
  }

  @Test
  void oneUnreadableDateDropsBoth() {
    assertThat(search.found("date_from", "2021-02-02", "date_to", "2021-02-30")).hasSize(3);
    assertThat(search.found("date_from", "soon", "date_to", "2021-02-01")).hasSize(3);
  }

  @Test
  void languageIsExactAndTakesOldNumbers() {
    assertThat(search.found("language_id", "ptBR")).containsExactly(2L);
    assertThat(search.found("language_id", "ptbr")).isEmpty();
    assertThat(search.found("language_id", "1")).containsExactly(1L);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "0"})
  void blankAndZeroAreNoFilter(String value) {
    assertThat(search.found("kudos_count", value, "query", value, "title", value)).hasSize(3);
  }

  @Test
  void zeroKudosNeedRangeOrBracket() {
    Searches counted = SampleArchive.search(work(1), work(2).counters(1, 7, 0, 0));

    assertThat(counted.found("kudos_count", "0")).containsExactly(1L, 2L);
    assertThat(counted.found("kudos_count", "0-0")).containsExactly(1L);
    assertThat(counted.found("kudos_count", "<1")).containsExactly(1L);
    assertThat(counted.query("kudos_count:[0 TO 0]")).containsExactly(1L);
  }

  @Test
  void textOfTitleIsParsedWithTheQuery() {
    assertThat(search.found("query", "cold OR", "title", "warm")).containsExactly(1L, 2L, 3L);
    assertThat(search.outcome("query", "(cold", "title", "warm").syntaxError()).isTrue();
  }

  @Test
  void unknownParametersAreIgnored() {
    assertThat(search.found("posted", "false", "user_ids", "1")).hasSize(3);
  }

  @Test
  void usesTheCountersOfTheIndex() {
    Searches counted = SampleArchive.search(work(1).counters(5, 6, 7, 8));

    assertThat(counted.query("hits:[5 TO 5] kudos_count:[6 TO 6] comments_count:[7 TO 7]"))
        .containsExactly(1L);
    assertThat(counted.found("hits", "1000000")).isEmpty();
  }

  private static Set<Long> ids(String text) {
    return Arrays.stream(text.split(";")).map(Long::valueOf).collect(Collectors.toSet());
  }
}
