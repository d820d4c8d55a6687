package org.fanworks.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.fanworks.error.ErrorKind;
import org.junit.jupiter.api.Test;

class PageChangedTest {
  @Test
  void namesPageSelectorAndUrl() {
    PageChanged changed = new PageChanged("list of works", "ol.work.index", "https://a.example/w");

    assertThat(changed.kind()).isEqualTo(ErrorKind.PAGE_CHANGED);
    assertThat(changed.pageKind()).isEqualTo("list of works");
    assertThat(changed.missing()).isEqualTo("ol.work.index");
    assertThat(changed.url()).isEqualTo("https://a.example/w");
    assertThat(changed)
        .hasMessageContainingAll(
            "page changed", "list of works", "ol.work.index", "https://a.example/w");
  }
}
