package org.fanworks.site.mastodon.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TagNameTest {
  @ParameterizedTest
  @CsvSource({
    "Café, cafe",
    "'#AO3', ao3",
    "ＦＡＮ, fan",
    "日本語, 日本語",
    "ガラス, ガラス",
    "a-b c, abc",
    "'!?', ''"
  })
  void comparesAsServersDo(String name, String folded) {
    assertThat(TagName.folded(name)).isEqualTo(folded);
  }
}
