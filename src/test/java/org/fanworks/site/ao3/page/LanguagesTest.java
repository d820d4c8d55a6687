package org.fanworks.site.ao3.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LanguagesTest {
  @Test
  void knowsAllLanguagesOfTheArchive() {
    assertThat(Languages.codes()).hasSize(162).contains("en", "zh", "ptBR", "tlh");
  }

  @Test
  void translatesBetweenCodeAndName() {
    assertThat(Languages.name("ptBR")).contains("Português brasileiro");
    assertThat(Languages.code("中文-普通话 國語")).contains("zh");
  }

  @Test
  void tellsUpperFromLowerCase() {
    assertThat(Languages.name("ptbr")).isEmpty();
    assertThat(Languages.code("Elbonian")).isEmpty();
  }
}
