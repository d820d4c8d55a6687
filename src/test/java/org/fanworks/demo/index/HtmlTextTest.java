package org.fanworks.demo.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sanitizer of parameters (AO3 reference, 2.1). */
class HtmlTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "query | '  a <b> &amp; c ' | a <b> & c",
        "word_count | '< 100' | < 100",
        "revised_at | '< 7 days' | < 7 days",
        "title | 'a & b' | a &amp; b",
        "title | 'a &amp; b' | a &amp; b",
        "title | '<b>a</b>' | &lt;b&gt;a&lt;/b&gt;",
        "creators | '<b>a</b> & b' | a & b",
        "creators | 'a <b' | a",
        "fandom_names | 'X &amp; Y' | X & Y"
      })
  void sanitizesByParameter(String parameter, String value, String expected) {
    assertThat(HtmlText.sanitize(parameter, value)).isEqualTo(expected);
  }
}
