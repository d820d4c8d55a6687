package org.fanworks.site.ao3.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.fanworks.site.ao3.form.SearchText.DayRange;
import org.fanworks.site.ao3.form.SearchText.In;
import org.fanworks.site.ao3.form.SearchText.Not;
import org.fanworks.site.ao3.form.SearchText.NumberRange;
import org.fanworks.site.ao3.form.SearchText.Phrase;
import org.fanworks.site.ao3.form.SearchText.Present;
import org.fanworks.site.ao3.form.SearchText.Words;
import org.fanworks.site.ao3.form.SearchText.Written;
import org.junit.jupiter.api.Test;

class SearchTextTest {
  private static final SearchText COMPLETE = new In("complete", List.of("true"));
  private static final SearchText IDS = new In("id", List.of("1", "3"));
  private static final SearchText MANY_KUDOS =
      new NumberRange("kudos_count", OptionalLong.of(1001), OptionalLong.empty());
  private static final SearchText TITLE =
      new Words("title", List.of(Word.whole("The"), Word.prefix("Ca")));

  @Test
  void writesTheArchivesFormsOfConditions() {
    assertThat(IDS.text()).isEqualTo("id:(1 OR 3)");
    assertThat(COMPLETE.text()).isEqualTo("complete:true");
    assertThat(MANY_KUDOS.text()).isEqualTo("kudos_count:[1001 TO *]");
    assertThat(new Not(IDS).text()).isEqualTo("-id:(1 OR 3)");
    assertThat(new Not(new Present("word_count")).text()).isEqualTo("-word_count:*");
    assertThat(TITLE.text()).isEqualTo("title:The title:Ca*");
    assertThat(new Phrase("tag", "harry potter").text()).isEqualTo("tag:\"harry potter\"");
    assertThat(
            new DayRange("revised_at", Optional.of(LocalDate.of(2020, 1, 1)), Optional.empty())
                .text())
        .isEqualTo("revised_at:[2020-01-01 TO *]");
  }

  @Test
  void putsEveryAlternativeIntoParentheses() {
    SearchText long1 =
        SearchText.allOf(
            List.of(
                COMPLETE,
                new NumberRange("word_count", OptionalLong.of(100_001), OptionalLong.empty())));

    assertThat(SearchText.anyOf(List.of(MANY_KUDOS, long1)).text())
        .isEqualTo("(kudos_count:[1001 TO *]) OR (complete:true AND word_count:[100001 TO *])");
  }

  @Test
  void putsOnlyCompoundTermsOfAConjunctionIntoParentheses() {
    SearchText either = SearchText.anyOf(List.of(IDS, new Not(COMPLETE)));

    assertThat(SearchText.allOf(List.of(either, TITLE, new Not(IDS), new Written("a b"))).text())
        .isEqualTo(
            "((id:(1 OR 3)) OR (-complete:true)) AND (title:The title:Ca*) AND -id:(1 OR 3)"
                + " AND (a b)");
  }

  @Test
  void dropsWhatAddsNothing() {
    SearchText nested = SearchText.allOf(List.of(IDS, SearchText.everything(), IDS));

    assertThat(nested).isEqualTo(IDS);
    assertThat(SearchText.anyOf(List.of(SearchText.nothing(), IDS))).isEqualTo(IDS);
  }

  @Test
  void letsTheDecidingTermDecide() {
    assertThat(SearchText.allOf(List.of(IDS, SearchText.nothing())).isNothing()).isTrue();
    assertThat(SearchText.anyOf(List.of(IDS, SearchText.everything())).isEverything()).isTrue();
  }

  @Test
  void weakensToAConditionWithoutWords() {
    SearchText either = SearchText.anyOf(List.of(TITLE, COMPLETE));

    assertThat(SearchText.allOf(List.of(IDS, TITLE)).withoutWords()).isEqualTo(IDS);
    assertThat(either.withoutWords().isEverything()).isTrue();
  }

  @Test
  void hasNoTextForWhatNoWorkFulfils() {
    assertThatThrownBy(() -> SearchText.nothing().text()).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void knowsWhetherAUserWroteApartOfIt() {
    SearchText both = SearchText.allOf(List.of(IDS, new Written("fluff")));

    assertThat(both.isWritten()).isTrue();
    assertThat(IDS.isWritten()).isFalse();
  }
}
