package org.fanworks.site.ao3.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Arrays;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.fanworks.error.FanworksException;
import org.fanworks.site.PageChanged;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A class, an element or an attribute of a page is renamed everywhere, one at a time. Whatever it
 * was, the page must read as before or be a failure; never less of it.
 */
class ChangedLayoutTest {
  static Stream<Arguments> changes() {
    return Stream.of(
            LayoutChange.RENAMED_CLASS,
            LayoutChange.RENAMED_ELEMENTS,
            LayoutChange.RENAMED_ATTRIBUTE)
        .flatMap(
            change ->
                Arrays.stream(PageReader.values())
                    .flatMap(
                        reader ->
                            change.kinds(reader.fixture().html()).stream()
                                .map(kind -> arguments(reader, change, kind))));
  }

  @ParameterizedTest
  @MethodSource("changes")
  void isNoticedOrDoesNoHarm(PageReader reader, LayoutChange change, String kind) {
    String html = reader.fixture().html();
    Object before = reader.read(reader.fixture().page());
    Object after;
    try {
      after = reader.read(new Fixture(change.in(html, kind)).page());
    } catch (PageChanged noticed) {
      assertThat(noticed).hasMessageContaining(Fixture.URL);
      return;
    }
    assertThat(after).isEqualTo(before);
  }

  @Property(tries = 300)
  void damagedPageIsReadOrRefused(
      @ForAll @IntRange(max = 9000) int start, @ForAll @IntRange(min = 1, max = 400) int length) {
    String whole = Fixture.of("search.html").html();
    int from = Math.min(start, whole.length());
    int to = Math.min(from + length, whole.length());
    Fixture damaged = new Fixture(whole.substring(0, from) + whole.substring(to));

    try {
      assertThat(damaged.workList().blurbs()).hasSizeLessThanOrEqualTo(3);
    } catch (FanworksException refused) {
      assertThat(refused).hasMessageContaining(Fixture.URL);
    }
  }
}
