package org.fanworks.site.ao3.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fanworks.site.PageChanged;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * All elements of one kind are taken out of a page, kind by kind. The page must read as before or
 * be a failure, unless the archive itself leaves such an element out where there is nothing to say.
 */
class RemovedElementTest {
  /** What the archive leaves out itself; the list holds nothing that does no harm anyway. */
  private static final Set<String> OPTIONAL =
      Fixture.of("optional-elements.txt")
          .html()
          .lines()
          .filter(line -> !line.startsWith("#"))
          .collect(Collectors.toUnmodifiableSet());

  static Stream<Arguments> kinds() {
    return Arrays.stream(PageReader.values())
        .flatMap(
            reader ->
                LayoutChange.REMOVED_ELEMENTS.kinds(reader.fixture().html()).stream()
                    .map(kind -> arguments(reader, kind)));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void isNoticedOrDoesNoHarm(PageReader reader, String kind) {
    boolean optional = OPTIONAL.contains(reader + " " + kind);

    assertThat(isMissed(reader, reader.fixture().html(), kind))
        .as("%s without %s", reader, kind)
        .isEqualTo(optional);
  }

  /** Whether the page without such elements reads otherwise, and nobody notices. */
  private static boolean isMissed(PageReader reader, String html, String kind) {
    Object before = reader.read(new Fixture(html).page());
    try {
      String without = LayoutChange.REMOVED_ELEMENTS.in(html, kind);
      return !reader.read(new Fixture(without).page()).equals(before);
    } catch (PageChanged noticed) {
      assertThat(noticed).hasMessageContaining(Fixture.URL);
      return false;
    }
  }
}
