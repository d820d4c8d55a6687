package org.fanworks.demo.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fanworks.demo.index.SampleWork.work;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How titles and texts are cut into words (AO3 reference, 2.4 and Appendix B). */
class TextAnalysisTest {
  private final Searches odd =
      SampleArchive.search(
          work(1).title("cat.hat re:zero 3,5 U.S.A. foo-bar/baz f*ck -30- a+b \"quo\" a\\b"),
          work(2).title("Plain"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cat.hat",
        "re\\:zero",
        "3,5",
        "U.S.A.",
        "u.s.a",
        "foo\\-bar\\/baz",
        "foo",
        "f\\*ck",
        "\\-30\\-",
        "a\\+b",
        "\\\"quo\\\"",
        "a\\\\b"
      })
  void findsWholeEscapedWords(String word) {
    assertThat(odd.query("title:" + word)).containsExactly(1L);
  }

  @ParameterizedTest
  @ValueSource(strings = {"title:cat title:hat", "title:zero", "title:usa", "title:foo\\-ba*"})
  void findsNoPartsOfWords(String text) {
    assertThat(odd.query(text)).isEmpty();
  }

  @Test
  void unescapedStarIsWildcardAndMissesTheWordItCuts() {
    assertThat(odd.query("title:f*ck")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "don't, dont, don't",
    "don’t, don't, don’t",
    "stop_me, stop, stop_me",
    "Café, cafe, café",
    "Ёлка, елка, ёлка",
    "kaleido, KALEIDA, KALEIDO"
  })
  void doesNotFold(String title, String missing, String hit) {
    Searches search = SampleArchive.search(work(1).title(title));

    assertThat(search.query("title:" + missing)).isEmpty();
    assertThat(search.query("title:" + hit)).containsExactly(1L);
  }

  @ParameterizedTest
  @ValueSource(strings = {"foo-bar", "foo/bar", "foo;bar", "foo—bar", "foo bar"})
  void splitsAtSigns(String title) {
    Searches search = SampleArchive.search(work(1).title(title));

    assertThat(search.query("title:bar title:foo")).containsExactly(1L);
  }

  @Test
  void hanAndHiraganaSignsAreWordsWhileKatakanaRunsAreOne() {
    Searches search =
        SampleArchive.search(work(1).title("星空の下"), work(2).title("ファンタジー"), work(3).title("🐉🌙"));

    assertThat(search.query("title:空")).containsExactly(1L);
    assertThat(search.query("title:の")).containsExactly(1L);
    assertThat(search.query("title:ファン")).isEmpty();
    assertThat(search.query("title:ファンタジー")).containsExactly(2L);
    assertThat(search.query("title:🌙")).containsExactly(3L);
  }

  @Test
  void keepsStopWords() {
    Searches search = SampleArchive.search(work(1).title("The One"), work(2).title("One"));

    assertThat(search.query("title:the")).containsExactly(1L);
  }

  @Test
  void bareSignsMatchNothingAloneAndAreIgnoredBesideWords() {
    Searches search = SampleArchive.search(work(1).title("..."), work(2).title("Wow"));

    assertThat(search.query("title:\\!\\!\\!")).isEmpty();
    assertThat(search.query("title:\\!\\!\\! title:wow")).containsExactly(2L);
    assertThat(search.query("title:...")).isEmpty();
  }

  @Test
  void titlesAreIndexedEscaped() {
    Searches search = SampleArchive.search(work(1).title("Foo & Bar"), work(2).title("<3"));

    assertThat(search.query("title:\"foo & bar\"")).isEmpty();
    assertThat(search.query("title:\"foo amp bar\"")).containsExactly(1L);
    assertThat(search.found("title", "Foo & Bar")).containsExactly(1L);
    assertThat(search.found("title", "<3")).containsExactly(2L);
  }

  @Test
  void ampersandWordIsCutToItsLetters() {
    Searches search = SampleArchive.search(work(1).title("R&B"));

    assertThat(search.query("title:R\\&B")).containsExactly(1L);
  }

  @Test
  void summariesAreIndexedWithTheirMarkup() {
    Searches search =
        SampleArchive.search(work(1).summary("<p>Long <em>ago</em></p>").notes("n").endnotes("e"));

    assertThat(search.query("summary:p")).containsExactly(1L);
    assertThat(search.query("summary:\"p long em ago\"")).containsExactly(1L);
    assertThat(search.query("summary.keyword:\"<p>Long <em>ago</em></p>\"")).containsExactly(1L);
    assertThat(search.query("notes.keyword:n endnotes:e")).containsExactly(1L);
  }

  @Test
  void longSummariesHaveNoKeyword() {
    Searches search = SampleArchive.search(work(1).summary("x".repeat(257)));

    assertThat(search.query("summary.keyword:*")).isEmpty();
  }

  @Test
  void operatorsAreWordsInLowerCaseOnly() {
    Searches search = SampleArchive.search(work(1).title("To Be or not"), work(2).title("Be"));

    assertThat(search.query("title:to title:or title:not")).containsExactly(1L);
    assertThat(search.query("title:be NOT title:or")).containsExactly(2L);
  }

  @Test
  void seriesTitlesAndPositionsAreFlattened() {
    Searches search =
        SampleArchive.search(work(1).series(3, 2).series(4, 7), work(2).series(3, 1), work(3));

    assertThat(search.query("series.id:(3 OR 4)")).containsExactly(1L, 2L);
    assertThat(search.query("series.id:3 series.position:7")).containsExactly(1L);
    assertThat(search.query("series.title:tide")).containsExactly(1L);
    assertThat(search.query("harbor")).containsExactly(1L, 2L);
    assertThat(search.query("-series.id:*")).containsExactly(3L);
  }
}
