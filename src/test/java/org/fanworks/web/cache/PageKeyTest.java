package org.fanworks.web.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class PageKeyTest {
  @Test
  void differsWherePartsEndElsewhere() {
    assertThat(PageKey.of(List.of("ab", "c"))).isNotEqualTo(PageKey.of(List.of("a", "bc")));
    assertThat(PageKey.of(List.of("ab", ""))).isNotEqualTo(PageKey.of(List.of("ab")));
  }

  @Test
  void showsNothingOfItsParts() {
    assertThat(PageKey.of(List.of("hush")).digest()).matches("[0-9a-f]{64}");
  }
}
