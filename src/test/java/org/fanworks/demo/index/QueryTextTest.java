package org.fanworks.demo.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fanworks.demo.index.SampleWork.work;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the site changes in the free text (AO3 reference, 3.2). */
class QueryTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "word_count:>5 | word_count | >5",
        "words:100-200 | word_count | 100-200",
        "Word > 10 | word_count | >10",
        "kudos_count:>5 | kudos_count | >5",
        "kudos < 7 | kudos_count | <7",
        "comments=3 | comments_count | 3",
        "bookmarks_count::12 | bookmarks_count | 12",
        "hits: > 1000 | hits | >1000",
        "hits&gt;9 | hits | >9",
        "swords:5 | word_count | 5"
      })
  void cutsCountsOut(String text, String parameter, String value) {
    QueryText cleaned = clean(text);

    assertThat(cleaned.parameters()).isEqualTo(Map.of(parameter, value));
    assertThat(cleaned.text()).doesNotContainPattern("\\d");
  }

  @Test
  void cutsEveryCountAndKeepsTheFirst() {
    QueryText cleaned = clean("moth word_count:>5 OR word_count:1 kudos>2");

    assertThat(cleaned.text()).isEqualTo("moth  OR  ");
    assertThat(cleaned.parameters()).isEqualTo(Map.of("word_count", ">5", "kudos_count", ">2"));
  }

  @Test
  void cutsInsideQuotesAndLongerWords() {
    assertThat(clean("\"passwords=12 moth\"").text()).isEqualTo("\"pass moth\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "word_count:[6 TO *]",
        "word_count:>=6",
        "title:words\\:5",
        "words 5",
        "hits:many",
        "sort of sweet",
        "f/m/f",
        "\"f\\/m\"",
        "creators:x",
        "language_id:en",
        "a < 3"
      })
  void leavesOtherTextsAlone(String text) {
    assertThat(clean(text)).isEqualTo(new QueryText(text, Map.of()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sort by: >words | word_count | asc",
        "sorted:<title | title_to_sort_on | desc",
        "sort > author | authors_to_sort_on | asc",
        "SORT:<updated | revised_at | desc",
        "sort<date_posted | created_at | desc"
      })
  void cutsSortOrdersOut(String text, String column, String direction) {
    QueryText cleaned = clean("moth " + text);

    assertThat(cleaned.text()).isEqualTo("moth ");
    assertThat(cleaned.parameters())
        .isEqualTo(Map.of("sort_column", column, "sort_direction", direction));
  }

  @Test
  void cutsUnknownSortOrdersOutToo() {
    assertThat(clean("sort:nonsense moth")).isEqualTo(new QueryText(" moth", Map.of()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "m/m | \"m/m\"",
        "angst F/F m/f fluff | angst \"F/F\" \"m/f\" fluff",
        "creator:astra | creators:astra",
        "language_id: 2 | language_id:fr",
        "language_id:99 | language_id:99",
        "i <3 moths | i &lt;3 moths",
        "a &lt; b | a < b"
      })
  void rewritesWords(String text, String expected) {
    assertThat(clean(text).text()).isEqualTo(expected);
  }

  @Test
  void cutOutCountActsAsParameterUnlessOneIsGiven() {
    Searches search = SampleArchive.search(work(1).words(3), work(2).words(30));

    assertThat(search.query("words>5")).containsExactly(2L);
    assertThat(search.found("query", "words>5", "word_count", "<5")).containsExactly(1L);
    assertThat(search.found("query", "words>5", "word_count", " ")).containsExactly(2L);
    assertThat(search.query("words:0")).containsExactly(1L, 2L);
  }

  @Test
  void twoCountsJoinedByOrLeaveDanglingOperator() {
    Searches search = SampleArchive.search(work(1).words(3));

    assertThat(search.refuses("word_count:>5 OR word_count:1")).isTrue();
    assertThat(search.query("word_count:[6 TO *] OR word_count:[1 TO 4]")).containsExactly(1L);
  }

  @Test
  void cutOutSortOrderWinsOverTheGivenOne() {
    Searches search = SampleArchive.search(work(1).words(3), work(2).words(30), work(3).words(9));

    assertThat(search.ordered("query", "sort:>words", "sort_column", "id"))
        .containsExactly(1L, 3L, 2L);
  }

  @Test
  void heartFindsEscapedHeart() {
    Searches search = SampleArchive.search(work(1).title("<3"), work(2).title("3"));

    assertThat(search.query("<3")).containsExactly(1L);
    assertThat(search.query("&lt;3")).containsExactly(1L);
  }

  private static QueryText clean(String text) {
    return QueryText.clean(text, new LanguageNumbers(List.of("en", "fr")));
  }
}
