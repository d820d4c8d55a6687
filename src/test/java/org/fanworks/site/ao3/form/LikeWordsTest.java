package org.fanworks.site.ao3.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LikeWordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Ca%          | title:The title:Ca*
          the cat          | title:the title:cat
          % the cat        | title:the title:cat
          %end of AND %    | title:of title:and
          cat.hat re:zero% | title:cat.hat
          foo-ba%          | title:foo title:ba*
          a/b-c%           | title:a title:b title:c*
          -30%             | title:30*
          c_t              | title:c*
          one%three four   | title:one* title:four
          ... 5 %          | title:5
          Ärger%           | title:Ärger*
          кот%             | title:кот*
          고양%            | title:고양*
          %殺人%           | title:殺人
          ひと%            | title:ひと
          殺人 事%         | title:殺人 title:事
          a<b c%           | title:c*
          """)
  void findsWordsThatAreSureToBeIndexed(String pattern, String text) {
    assertThat(LikeWords.condition("title", pattern, false).text()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"%zero%", "%zero", "f*ck%", "カタ%", "%", "_", "ไทย%", "殺x%", "😀%", "<b>%", "& %"})
  void leavesOutWhatIsNotSureToBeIndexed(String pattern) {
    assertThat(LikeWords.condition("title", pattern, false)).isEqualTo(SearchText.everything());
  }

  @Test
  void looksWithinWordsForWantOfAnythingElse() {
    assertThat(LikeWords.condition("title", "%an%heroes", true).text()).isEqualTo("title:*heroes*");
  }

  @Test
  void looksForLettersInARowAmongSigns() {
    assertThat(LikeWords.condition("title", "%re:zero%", true).text()).isEqualTo("title:*zero*");
    assertThat(LikeWords.condition("title", "f*ck%", true).text()).isEqualTo("title:*ck*");
  }

  @Test
  void prefersWholeWordsToLookingWithinWords() {
    assertThat(LikeWords.condition("title", "%zero one %", true).text()).isEqualTo("title:one");
  }

  @Test
  void doesNotLookForVeryShortPieces() {
    assertThat(LikeWords.condition("title", "%a%", true)).isEqualTo(SearchText.everything());
  }
}
