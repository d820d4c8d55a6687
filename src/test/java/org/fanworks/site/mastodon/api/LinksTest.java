package org.fanworks.site.mastodon.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LinksTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<https://a.example/x?limit=2&max_id=12>; rel=\"next\", <https://a.example/x?min_id=19>;"
            + " rel=\"prev\"",
        "<https://b.example/x?max_id=12>;rel=\"next\",<https://b.example/x?min_id=19>;rel=\"prev\"",
        "<https://a.example/x?min_id=19>; rel=prev , <https://a.example/x?max_id=12&l=1>; rel=next"
      })
  void takesTheCursorsAndNothingElse(String header) {
    Links links = Links.of(Optional.of(header));

    assertThat(links.next("max_id")).contains("12");
    assertThat(links.previous("min_id")).contains("19");
  }

  @Test
  void tellsAMissingHeaderFromOneThatNamesNoNextPage() {
    Links missing = Links.of(Optional.empty());
    Links last = Links.of(Optional.of("<https://a.example/x?min_id=19>; rel=\"prev\""));

    assertThat(missing.present()).isFalse();
    assertThat(last.present()).isTrue();
    assertThat(last.next("max_id")).isEmpty();
  }

  @Test
  void decodesParameters() {
    Links links = Links.of(Optional.of("<https://a.example/x?types%5B%5D=a%20b>; rel=\"next\""));

    assertThat(links.next("types[]")).contains("a b");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "junk", "<>; rel=\"next\"", "<x?max_id>; rel=\"next\"", "<x?%zz=%>; rel=next"})
  void survivesJunk(String header) {
    assertThat(Links.of(Optional.of(header)).next("max_id")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "junk", "<https://a.example/font.woff2>; rel=\"preload\""})
  void aHeaderOfOtherThingsSaysNothingOfPages(String header) {
    assertThat(Links.of(Optional.of(header)).present()).isFalse();
  }
}
