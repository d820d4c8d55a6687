package org.fanworks.site.ao3.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TagNamesTest {
  @ParameterizedTest
  @ValueSource(strings = {"Angst", "X/Y", "A & B", "0", "Don't", "日本"})
  void takesNamesThatTagsHave(String name) {
    assertThat(TagNames.isPossible(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " a", "a  b", "a,b", "a，b", "a*b", "50%", "a<b", "a\\b", "a\nb"})
  void knowsNamesThatNoTagHas(String name) {
    assertThat(TagNames.isPossible(name)).isFalse();
  }

  @Test
  void tidiesBlanks() {
    assertThat(TagNames.tidy("  a \t b ")).isEqualTo("a b");
  }

  @Test
  void writesALoneZeroSoThatTheArchiveDoesNotDropIt() {
    assertThat(TagNames.list(List.of("0"))).isEqualTo("0,0");
    assertThat(TagNames.list(List.of("0", "1"))).isEqualTo("0,1");
  }
}
