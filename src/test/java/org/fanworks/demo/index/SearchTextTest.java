package org.fanworks.demo.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The text that reaches the engine's parser (AO3 reference, 2.2 and 3.1). */
class SearchTextTest {

  @ParameterizedTest
  @CsvSource({
    "a/b, a\\/b",
    "a\\/b, a\\/b",
    "/a/, /a\\/",
    "a//b, a\\//b",
    "a /b/ c, a \\/b\\/ c",
    "1/2/3, 1\\/2\\/3"
  })
  void escapesSlashesAsTheSiteDoes(String text, String escaped) {
    assertThat(SearchText.escapeSlashes(text)).isEqualTo(escaped);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "two words | title:two title:words",
        "-30- | NOT title:30\\-",
        "re:zero? | title:re\\:zero\\?",
        "foo-bar/baz | title:foo\\-bar\\/baz",
        "(x) [y] !z ~w +v | title:\\(x\\) title:\\[y\\] title:\\!z title:\\~w title:\\+v",
        "f*ck x^2 {y} | title:f*ck title:x^2 title:{y}",
        "Salt & Tide | title:Salt title:&amp; title:Tide"
      })
  void makesClausesOfTitleWords(String title, String text) {
    assertThat(text("title", title)).isEqualTo(text);
  }

  @Test
  void appendsTitleThenCreatorsToTheQuery() {
    assertThat(text("creators", "ann", "title", "x", "query", "moth"))
        .isEqualTo("moth title:x creators:ann");
  }

  @Test
  void isBlankWithoutTexts() {
    assertThat(text("kudos_count", "5")).isEmpty();
  }

  private static String text(String... pairs) {
    return SearchText.of(FormValues.of(Searches.parameters(pairs), new LanguageNumbers(List.of())));
  }
}
