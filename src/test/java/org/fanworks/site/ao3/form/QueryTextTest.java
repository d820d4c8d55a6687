package org.fanworks.site.ao3.form;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryTextTest {
  private static final String RESERVED = "+-=&|!(){}[]^\"~*?:/\\";

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      quoteCharacter = '`',
      textBlock =
          """
          f*ck f\\*ck
          -30- \\-30\\-
          a+b a\\+b
          re:zero re\\:zero
          foo-bar/baz foo\\-bar\\/baz
          "quo" \\"quo\\"
          a\\b a\\\\b
          (x)[y]{z} \\(x\\)\\[y\\]\\{z\\}
          a~1^2 a\\~1\\^2
          what?! what\\?\\!
          a&&b||c=d a\\&\\&b\\|\\|c\\=d
          don't don't
          U.S.A. U.S.A.
          3,5 3,5
          """)
  void escapesEveryReservedCharacterOfAWord(String word, String text) {
    assertThat(QueryText.word(word)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"AND,and", "OR,or", "NOT,not", "TO,to", "To,To", "ANDROID,ANDROID"})
  void writesOperatorsAmongWordsInLowerCase(String word, String text) {
    assertThat(QueryText.word(word)).isEqualTo(text);
  }

  @Test
  void keepsTheCaseOfAValueThatIsNamedLikeAnOperator() {
    assertThat(QueryText.value("OR")).isEqualTo("\\OR");
  }

  @Test
  void escapesBlanksOfAValue() {
    assertThat(QueryText.value("a b:c")).isEqualTo("a\\ b\\:c");
  }

  @Property
  void leavesNoReservedCharacterUnescaped(@ForAll String text) {
    String escaped = QueryText.escape(text);

    String rest = escaped.replaceAll("(?s)\\\\.", "");
    assertThat(rest.chars()).noneMatch(character -> RESERVED.indexOf(character) >= 0);
  }

  @Property
  void loosesNothingOfAText(@ForAll String text) {
    String escaped = QueryText.escape(text);

    assertThat(escaped.replaceAll("(?s)\\\\(.)", "$1")).isEqualTo(text);
  }
}
