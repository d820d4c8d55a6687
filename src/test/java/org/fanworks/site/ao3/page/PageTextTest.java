package org.fanworks.site.ao3.page;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class PageTextTest {
  @Test
  void joinsTextOfNestedElementsAndSqueezesBlanks() {
    assertThat(text("<p>\n  1,234 \t<b>Found</b>\r\n <i>!</i></p>")).isEqualTo("1,234 Found !");
  }

  @Test
  void keepsInvisibleLettersThatTellTagsApart() {
    assertThat(text("<p>a\u00adb\u200bc\u00a0d</p>")).isEqualTo("a\u00adb\u200bc\u00a0d");
  }

  @Test
  void decodesEntitiesOnce() {
    assertThat(text("<p>&amp;lt;b&amp;gt; &amp; co</p>")).isEqualTo("&lt;b&gt; & co");
  }

  @Test
  void decodesPercentSignsButNoPlus() {
    assertThat(PageText.percentDecoded("Bobby%20B+%C3%A9")).contains("Bobby B+é");
    assertThat(PageText.percentDecoded("100%")).isEmpty();
  }

  @Property
  void squeezingTwiceIsSqueezingOnce(@ForAll String raw) {
    String once = PageText.squeeze(raw);

    assertThat(PageText.squeeze(once)).isEqualTo(once).doesNotContain("  ", "\n", "\t");
  }

  private static String text(String html) {
    return PageText.of(Jsoup.parseBodyFragment(html).body());
  }
}
