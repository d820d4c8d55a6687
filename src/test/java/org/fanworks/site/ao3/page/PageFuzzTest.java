package org.fanworks.site.ao3.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import org.fanworks.Damage;
import org.fanworks.Fuzz;
import org.fanworks.Soon;
import org.fanworks.error.FanworksException;

/** Pages with many things wrong at once: whatever comes, a reader reads or refuses it soon. */
class PageFuzzTest {

  /** What breaks pages: halves of tags, numbers beyond all bounds, signs that mean something. */
  private static final List<String> SCRAPS =
      List.of(
          "<",
          ">",
          "\"",
          "'",
          "</",
          "<!--",
          "-->",
          "<li>",
          "</li>",
          "<ul>",
          "</dl>",
          "<dd>",
          "<a>",
          "&",
          "&amp",
          "&#x0;",
          "&#1114112;",
          " ",
          " ",
          "\u0000",
          "\uD83D\uDE00",
          "0",
          "-1",
          "9".repeat(30),
          "1,2,3",
          "31 Feb 0000",
          "class=\"work\"",
          "id=\"main\"",
          "href=\"//\"",
          "<div>".repeat(2_000),
          "</div>".repeat(50),
          "<script>",
          "<table><tr>",
          "<svg><title>");

  @Fuzz
  void aDamagedPageIsReadOrRefused(
      @ForAll PageReader page, @ForAll PageReader reader, @ForAll("damages") List<Damage> all) {
    assertReadOrRefused(reader, Damage.all(all, page.fixture().html()));
  }

  @Fuzz
  void anyTextIsReadOrRefused(@ForAll PageReader reader, @ForAll("texts") String text) {
    assertReadOrRefused(reader, text);
  }

  private static void assertReadOrRefused(PageReader reader, String html) {
    Soon.assertEnds(() -> read(reader, html), reader + " of " + html);
  }

  private static void read(PageReader reader, String html) {
    try {
      assertThat(reader.read(new Fixture(html).page())).isNotNull();
    } catch (FanworksException refused) {
      assertThat(refused).hasMessageContaining(Fixture.URL);
    }
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.oneOf(Arbitraries.of(SCRAPS), Arbitraries.strings().ofMaxLength(20))
        .list()
        .ofMaxSize(40)
        .map(scraps -> String.join("", scraps));
  }

  @Provide
  Arbitrary<List<Damage>> damages() {
    return Damage.with(SCRAPS);
  }
}
