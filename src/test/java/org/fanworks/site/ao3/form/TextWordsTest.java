package org.fanworks.site.ao3.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextWordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          cat.hat re:zero  | title:cat.hat title:re\\:zero
          foo-bar/baz      | title:foo\\-bar\\/baz
          R&B & more       | title:R\\&B title:more
          To be OR NOT     | title:To title:be title:or title:not
          a  a b           | title:a title:b
          - 30 -           | title:30
          I <3 you         | title:I title:you
          x&eacute;y z     | title:z
          殺人事件         | title:殺人事件
          """)
  void sendsBlankSeparatedWordsWhole(String title, String text) {
    assertThat(TextWords.condition("title", title).text()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "...", "😀", "<b>", "!?", "&", "〆", "\u0301", "１"})
  void findsNoWordInTextsThatMayNotBeIndexed(String title) {
    assertThat(TextWords.condition("title", title)).isEqualTo(SearchText.everything());
  }

  @Test
  void splitsAtTheBlanksOfTheQueryLanguage() {
    assertThat(TextWords.condition("title", "a\tb\u3000c\u00a0d").text())
        .isEqualTo("title:a title:b title:c\u00a0d");
  }

  @Test
  void leavesOutBrokenCharacters() {
    assertThat(TextWords.condition("title", "a\ud800 b\u0000 c").text()).isEqualTo("title:c");
  }

  @Test
  void stopsBeforeTheConditionBecomesTooLong() {
    String title = "word ".repeat(5) + "殺".repeat(100) + " end";

    assertThat(TextWords.condition("title", title).text()).isEqualTo("title:word title:end");
  }

  @Test
  void writesATagAsAPhrase() {
    assertThat(TextWords.phrase("tag", "Potter M/M \"x\"").text())
        .isEqualTo("tag:\"Potter M\\/M \\\"x\\\"\"");
  }

  @Test
  void writesATagWithAnAmpersandAsWords() {
    assertThat(TextWords.phrase("tag", "Castiel & Dean").text()).isEqualTo("tag:Castiel tag:Dean");
  }
}
