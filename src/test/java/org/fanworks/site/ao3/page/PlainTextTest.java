package org.fanworks.site.ao3.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p>one</p><p>two</p> | one~~two",
        "one<br>two | one~two",
        "one<br><br>two | one~~two",
        "one<br><br><br>two | one~~two",
        "<p>a <b>b</b>c<i> d</i></p> | a bc d",
        "<p>a</p>  <p> b</p> | a~~b",
        "<div><p>a</p></div><div>b</div> | a~~b",
        "<ul><li>a</li><li>b</li></ul>c | a~b~~c",
        "<p></p><p>a</p><p> </p> | a",
        "<h3 class='landmark' id='work'>Chapter Text</h3><p>a</p> | a",
        "a &amp; b &lt;c&gt; | a & b <c>"
      })
  void linesFollowTheBlocksOfThePage(String html, String lines) {
    String text = PlainText.of(Jsoup.parseBodyFragment(html).body());

    assertThat(text).isEqualTo(lines.replace('~', '\n'));
  }
}
