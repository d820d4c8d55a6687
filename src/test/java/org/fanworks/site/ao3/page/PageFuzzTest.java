package org.fanworks.site.ao3.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import org.fanworks.Fuzz;
import org.fanworks.FuzzBudget;
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

  /** One change to a text. */
  private record Damage(int kind, int place, int length, String scrap) {
    String to(String text) {
      int from = text.isEmpty() ? 0 : place % text.length();
      int end = Math.min(text.length(), from + length);
      String cut = text.substring(from, end);
      return switch (kind) {
        case 0 -> text.substring(0, from) + text.substring(end);
        case 1 -> text.substring(0, from) + scrap + text.substring(end);
        case 2 -> text.substring(0, from) + cut + cut + text.substring(end);
        case 3 -> text.substring(0, from) + scrap + text.substring(from);
        default -> text.substring(0, from);
      };
    }
  }

  @Fuzz
  void aDamagedPageIsReadOrRefused(
      @ForAll PageReader page, @ForAll PageReader reader, @ForAll("damages") List<Damage> all) {
    String html = page.fixture().html();
    for (Damage damage : all) {
      html = damage.to(html);
    }
    assertReadOrRefused(reader, html);
  }

  @Fuzz
  void anyTextIsReadOrRefused(@ForAll PageReader reader, @ForAll("texts") String text) {
    assertReadOrRefused(reader, text);
  }

  private static void assertReadOrRefused(PageReader reader, String html) {
    assertTimeoutPreemptively(FuzzBudget.SOON, () -> read(reader, html));
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
    Arbitrary<Integer> kinds =
        Arbitraries.frequency(
            Tuple.of(4, 0), Tuple.of(4, 1), Tuple.of(4, 2), Tuple.of(4, 3), Tuple.of(1, 4));
    return Combinators.combine(
            kinds,
            Arbitraries.integers()
                .between(0, 40_000)
                .withDistribution(RandomDistribution.uniform()),
            Arbitraries.integers().between(1, 300),
            Arbitraries.of(SCRAPS))
        .as(Damage::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(6);
  }
}
