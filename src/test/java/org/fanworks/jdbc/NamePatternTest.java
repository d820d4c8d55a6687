package org.fanworks.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NamePatternTest {
  private static final List<String> NAMES =
      List.of("works", "work_tags", "workXtags", "authors", "a.b");

  @ParameterizedTest
  @CsvSource(
      nullValues = "NULL",
      value = {
        "NULL, 'works,work_tags,workXtags,authors,a.b'",
        "%, 'works,work_tags,workXtags,authors,a.b'",
        "'', ''",
        "works, works",
        "WORKS, works",
        "work%, 'works,work_tags,workXtags'",
        "%tags, 'work_tags,workXtags'",
        "work_, works",
        "w_rks, works",
        "work_tags, work_tags",
        "work\\_tags, work_tags",
        "work_tag_, 'work_tags,workXtags'",
        "work\\_tag_, work_tags",
        "work\\_tag%, work_tags",
        "\\%, ''",
        "works\\, ''",
        "a.b, a.b",
        "a.%, a.b",
        "[a-z]%, ''"
      })
  void findsWhatClientsMean(String pattern, String expected) {
    assertThat(String.join(",", NamePattern.select(NAMES, name -> name, pattern)))
        .isEqualTo(expected);
  }

  @Property(tries = 300)
  void anExactNameFindsOnlyItself(@ForAll @NotEmpty @AlphaChars @Chars({'_'}) String name) {
    List<String> names = List.of(name, name.replace('_', 'x') + "y", "y" + name);

    assertThat(NamePattern.select(names, each -> each, name)).containsExactly(name);
  }

  @Property(tries = 300)
  void anEscapedNameFindsItself(@ForAll String name) {
    String escaped = name.replace("\\", "\\\\").replace("_", "\\_").replace("%", "\\%");

    assertThat(NamePattern.select(List.of(name), each -> each, escaped)).containsExactly(name);
  }
}
