package org.fanworks.demo.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fanworks.demo.index.SampleArchive.ANGST;
import static org.fanworks.demo.index.SampleArchive.ASTRA;
import static org.fanworks.demo.index.SampleArchive.BORIS;
import static org.fanworks.demo.index.SampleArchive.GENERAL;
import static org.fanworks.demo.index.SampleArchive.MATURE;
import static org.fanworks.demo.index.SampleArchive.STARFALL;
import static org.fanworks.demo.index.SampleArchive.TEEN;
import static org.fanworks.demo.index.SampleWork.work;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The works rows of the experiment record (AO3 reference, Appendix B) and the grammar of 3.1. */
class QueryGrammarTest {
  private final Searches search =
      SampleArchive.search(
          work(1)
              .title("Harbor Lights")
              .by(ASTRA)
              .tags(GENERAL, STARFALL)
              .language("en")
              .words(100)
              .counters(5, 5, 0, 0)
              .chapters(1, 1)
              .revisedAt("2020-01-31T00:00:00Z"),
          work(2)
              .title("Harbor")
              .summary("<p>All the lights</p>")
              .by(BORIS)
              .tags(MATURE)
              .language("zh")
              .words(200)
              .chapters(2, 5)
              .revisedAt("2020-02-01T23:59:59Z"),
          work(3)
              .title("Catalogue")
              .anonymous()
              .tags(TEEN, ANGST)
              .language("ptBR")
              .chapters(1, null)
              .revisedAt("2020-02-02T00:00:00Z"),
          work(4).title("The Cat Show").tags(MATURE).language("zh").chapters(1, 2));

  @ParameterizedTest
  @ValueSource(
      strings = {"id:(1 OR 3)", "id: (1 OR 3)", "id:(1 || 3)", "id:1 OR id:3", "id:\"1\" OR id:3"})
  void findsIdsJoinedByOr(String text) {
    assertThat(search.query(text)).containsExactly(1L, 3L);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "id:(1 3)",
        "id:(1 OR abc)",
        "id:12345678901234567890",
        "id:[1 TO abc]",
        "id:1*",
        "id:?",
        "id:1~",
        "revised_at:yesterday",
        "revised_at:2020-13-01",
        "complete:T",
        "complete:(true false)",
        "complete:tr*"
      })
  void refusesValuesThatTheFieldCannotHold(String text) {
    assertThat(search.refuses(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"harbor",
        "(harbor",
        "harbor)",
        "[harbor",
        "harbor]",
        "{harbor",
        "harbor}",
        "^",
        "harbor^",
        "harbor\\",
        "!",
        "harbor !",
        "AND",
        "OR harbor",
        "harbor AND",
        "harbor OR",
        "NOT",
        "title:",
        "title:-30-",
        "()",
        "[1 TO",
        "/harbor/",
        "/harbor"
      })
  void refusesTextsOutsideTheGrammar(String text) {
    assertThat(search.refuses(text)).isTrue();
  }

  @Test
  void findsNothingBeyondTheGreatestId() {
    assertThat(search.query("id:99999999999")).isEmpty();
  }

  @Test
  void takesRangesAndSignsOnNumbers() {
    assertThat(search.query("id:[2 TO 3]")).containsExactly(2L, 3L);
    assertThat(search.query("id:{2 TO *}")).containsExactly(3L, 4L);
    assertThat(search.query("id:[2 TO 4}")).containsExactly(2L, 3L);
    assertThat(search.query("id:>2")).containsExactly(3L, 4L);
    assertThat(search.query("id:>=2 id:<4")).containsExactly(2L, 3L);
    assertThat(search.query("id:[4 TO 2]")).isEmpty();
    assertThat(search.query("-id:2")).containsExactly(1L, 3L, 4L);
  }

  @Test
  void combinesConditionsByBooleanOperators() {
    assertThat(
            search.query(
                "(id:(1 OR 2)) AND (language_id.keyword:(en OR zh)) AND NOT (rating_ids:(12))"))
        .containsExactly(1L);
    assertThat(
            search.query("(tag:\"starfall tv\" AND word_count:[0 TO 150]) OR creators:anonymous"))
        .containsExactly(1L, 3L);
    assertThat(search.query("(word_count:[150 TO *]) OR (complete:true)")).containsExactly(1L, 2L);
  }

  @Test
  void tellsMissingFromPresentValues() {
    assertThat(search.query("hits:*")).containsExactly(1L);
    assertThat(search.query("-hits:*")).containsExactly(2L, 3L, 4L);
    assertThat(search.query("_exists_:hits")).containsExactly(1L);
    assertThat(search.query("word_count:*")).containsExactly(1L, 2L);
    assertThat(search.query("expected_number_of_chapters:[2 TO *]")).containsExactly(2L, 4L);
    assertThat(search.query("-expected_number_of_chapters:*")).containsExactly(3L);
    assertThat(search.query("summary:*")).containsExactly(2L);
    assertThat(search.query("user_ids:*")).containsExactly(1L, 2L, 4L);
  }

  @Test
  void exclusionMatchesDocumentsWithoutTheField() {
    assertThat(search.query("-word_count:[100 TO 100]")).containsExactly(2L, 3L, 4L);
    assertThat(search.query("-word_count:[100 TO 100] word_count:*")).containsExactly(2L);
  }

  @Test
  void roundsDatesToWholeDays() {
    assertThat(search.query("revised_at:[2020-01-31 TO 2020-02-01]")).containsExactly(1L, 2L);
    assertThat(search.query("revised_at:2020-02-01")).containsExactly(2L);
    assertThat(search.query("revised_at:{2020-01-31 TO *}")).containsExactly(2L, 3L);
    assertThat(search.query("revised_at:[* TO 2020-02-02}")).containsExactly(1L, 2L, 4L);
  }

  @Test
  void monthInRangeMeansItsFirstDay() {
    assertThat(search.query("revised_at:[2020-02 TO 2020-02]")).containsExactly(2L);
    assertThat(search.query("revised_at:[2020-01 TO 2020-01]")).containsExactly(4L);
  }

  @Test
  void wantsRunOfPlainWordsWithinOneField() {
    assertThat(search.query("harbor lights")).containsExactly(1L);
    assertThat(search.query("harbor AND lights")).containsExactly(1L, 2L);
    assertThat(search.query("title:(harbor lights)")).containsExactly(1L);
    assertThat(search.query("harbor OR catalogue")).containsExactly(1L, 2L, 3L);
  }

  @Test
  void takesWildcardsOnBothEnds() {
    assertThat(search.query("title:the title:cat*")).containsExactly(4L);
    assertThat(search.query("title:*cat*")).containsExactly(3L, 4L);
    assertThat(search.query("title:*LOGUE")).containsExactly(3L);
    assertThat(search.query("title:c?t")).containsExactly(4L);
    assertThat(search.query("*lights")).containsExactly(1L, 2L);
    assertThat(search.query("*")).containsExactly(1L, 2L, 3L, 4L);
    assertThat(search.query("*:*")).containsExactly(1L, 2L, 3L, 4L);
  }

  @Test
  void takesPhrasesSlopAndFuzzyWords() {
    assertThat(search.query("title:\"the cat show\"")).containsExactly(4L);
    assertThat(search.query("title:\"the show\"")).isEmpty();
    assertThat(search.query("title:\"the show\"~1")).containsExactly(4L);
    assertThat(search.query("\"harbor lights\"")).containsExactly(1L);
    assertThat(search.query("title:harbot~")).containsExactly(1L, 2L);
  }

  @Test
  void phraseNeverSpansTwoTags() {
    assertThat(search.query("tag:\"audiences starfall\"")).isEmpty();
    assertThat(search.query("tag:\"general audiences\"")).containsExactly(1L);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"nosuchfield:5", "a:b", "nosuchfield:*", "nosuchfield:[1 TO 2]", "TITLE:harbor"})
  void findsNothingInUnknownFields(String text) {
    assertThat(search.query(text)).isEmpty();
  }

  @Test
  void keywordsAreExactWhileTheirTextIsNot() {
    assertThat(search.query("language_id:ptbr")).containsExactly(3L);
    assertThat(search.query("language_id.keyword:ptBR")).containsExactly(3L);
    assertThat(search.query("language_id.keyword:ptbr")).isEmpty();
    assertThat(search.query("-language_id.keyword:zh")).containsExactly(1L, 3L);
    assertThat(search.query("title_to_sort_on:harbor*")).containsExactly(1L, 2L);
    assertThat(search.query("title_to_sort_on:harbor\\ lights")).containsExactly(1L);
    assertThat(search.query("title_to_sort_on:Harbor*")).isEmpty();
  }

  @Test
  void readsDecimalsAsBoundsThatRoundInwards() {
    assertThat(search.query("id:1.5")).isEmpty();
    assertThat(search.query("id:[1.5 TO 3.5]")).containsExactly(2L, 3L);
    assertThat(search.query("id:2.0")).containsExactly(2L);
  }

  @Test
  void refusesMoreClausesThanTheEngineTakes() {
    String many = "id:(1" + " OR 1".repeat(1100) + ")";

    assertThat(search.refuses(many)).isTrue();
  }

  @Test
  void refusesEndlessNesting() {
    String deep = "(".repeat(5000) + "harbor" + ")".repeat(5000);

    assertThat(search.refuses(deep)).isTrue();
  }

  @Test
  void takesManyGroupsAndDeepOnes() {
    String many = "(id:1)" + " OR (id:3)".repeat(400);
    String deep = "title:harbor (".repeat(150) + "lights" + ")".repeat(150);

    assertThat(search.query(many)).containsExactly(1L, 3L);
    assertThat(search.query(deep)).containsExactly(1L, 2L);
  }

  @ParameterizedTest
  @ValueSource(strings = {"*", "?", "~", "~2", "", "a?"})
  void takesTermsOfAnyLength(String suffix) {
    SearchOutcome outcome = search.outcome("query", "title:" + "x".repeat(2000) + suffix);

    assertThat(outcome.workIds()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"~", "*"})
  void refusesTermsTooComplexForTheEngine(String suffix) {
    assertThat(search.refuses("title:" + "星".repeat(4000) + suffix)).isTrue();
  }

  @Test
  void takesRangesOfWordsAndConditions() {
    assertThat(search.query("title:[catalog TO d]")).containsExactly(3L);
    assertThat(search.query("title:>show")).containsExactly(4L);
    assertThat(search.query("complete:[false TO true]")).hasSize(4);
    assertThat(search.query("complete:{false TO true]")).containsExactly(1L);
  }
}
