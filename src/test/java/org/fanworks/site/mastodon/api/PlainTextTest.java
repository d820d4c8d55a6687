package org.fanworks.site.mastodon.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PlainTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p>one<br />two</p><p>three</p> | one\\ntwo\\n\\nthree",
        "<p>a &amp; b &lt;3 :blobcat:</p> | a & b <3 :blobcat:",
        "no markup | no markup",
        "<p>see <a href=\"https://e.example/a/b?c\"><span class=\"invisible\">https://</span><span"
            + " class=\"ellipsis\">e.example/a</span><span class=\"invisible\">/b?c</span></a></p>"
            + " | see https://e.example/a/b?c",
        "<p>#<span>x</span> <a class=\"mention hashtag\" href=\"/t\">#<span>Tag</span></a></p> | #x"
            + " #Tag",
        "<p class=\"quote-inline\">RE: <a href=\"https://q\">q</a></p><p>mine</p> | mine",
        "<ul><li>one</li><li>two</li></ul><p>end</p> | - one\\n- two\\n\\nend",
        "<pre><code>a\\n  b</code></pre> | a\\n  b"
      })
  void readsLikeTheRenderedText(String html, String text) {
    assertThat(PlainText.of(html.replace("\\n", "\n"))).isEqualTo(text.replace("\\n", "\n"));
  }

  @Test
  void namesTheServersOfThoseMentioned() {
    String json =
        "{\"acct\":\"bo@far.example\",\"username\":\"bo\",\"url\":\"https://far.example/@bo\"}";
    JsonObject mention = JsonObject.of(ApiAnswer.parse(json, "x"), "mention", "x");

    String text =
        PlainText.of(
            "<p>hi <span class=\"h-card\"><a href=\"https://far.example/@bo\" class=\"u-url"
                + " mention\">@<span>bo</span></a></span> and <a href=\"https://x/@y\""
                + " class=\"u-url mention\">@<span>y</span></a></p>",
            List.of(mention));

    assertThat(text).isEqualTo("hi @bo@far.example and @y");
  }
}
