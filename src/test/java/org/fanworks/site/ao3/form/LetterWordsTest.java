package org.fanworks.site.ao3.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterWordsTest {
  @ParameterizedTest
  @CsvSource({
    "The Cat,f:The f:Cat",
    "1984 cat3,f:cat3",
    "don't - stop,f:don't f:stop",
    "A&amp;B <3 hi,f:hi",
    "3-4,''",
    "神话 2,f:神话"
  })
  void sendsWholeWordsThatHaveALetter(String text, String sent) {
    assertThat(text(LetterWords.condition("f", text))).isEqualTo(sent);
  }

  @ParameterizedTest
  @CsvSource({
    "The Ca%,f:The f:Ca*",
    "The Ca4%,f:The",
    "foo-ba%,''",
    "%cat hat%,f:hat*",
    "%cat hat %,f:hat",
    "宝%,f:宝*",
    "%宝 x%,f:x*"
  })
  void sendsBeginningsOfLettersAlone(String pattern, String sent) {
    assertThat(text(LetterWords.like("f", pattern, false))).isEqualTo(sent);
  }

  @Test
  void looksWithinWordsOnlyWhereItMay() {
    assertThat(text(LetterWords.like("f", "%ab%cde%", true))).isEqualTo("f:*cde*");
    assertThat(text(LetterWords.like("f", "%a1%", true))).isEmpty();
    assertThat(text(LetterWords.like("f", "%ab%", false))).isEmpty();
  }

  @Test
  void sendsPhrasesWithLetters() {
    assertThat(text(LetterWords.phrase("tag", "9-1-1 (TV)")))
        .isEqualTo("tag:\"9\\-1\\-1 \\(TV\\)\"");
    assertThat(text(LetterWords.phrase("tag", "1984"))).isEmpty();
  }

  private static String text(SearchText condition) {
    return condition.isEverything() ? "" : condition.text();
  }
}
