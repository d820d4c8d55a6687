package org.fanworks.site.ao3.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.fanworks.error.FanworksException;
import org.fanworks.site.PageChanged;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A class, an element or an attribute of a page is renamed everywhere, one at a time. Whatever it
 * was, the page must read as before or be a failure; never less of it.
 */
class ChangedLayoutTest {
  /** What users write may look like anything. */
  private static final String NOT_OF_USERS = ":not(blockquote *):not(div.userstuff *)";

  static Stream<Arguments> classes() {
    return kinds(ChangedLayoutTest::classKinds);
  }

  static Stream<Arguments> elements() {
    return kinds(element -> Stream.of(element.normalName()));
  }

  static Stream<Arguments> attributes() {
    return kinds(element -> element.attributes().asList().stream().map(a -> a.getKey()));
  }

  @ParameterizedTest
  @MethodSource("classes")
  void renamedClassIsNoticedOrDoesNoHarm(PageReader reader, String kind) {
    Document changed = Jsoup.parse(reader.fixture().html());
    for (Element element : changed.select("#main, #main *" + NOT_OF_USERS)) {
      for (String name : List.copyOf(element.classNames())) {
        if (withoutDigits(name).equals(kind)) {
          element.removeClass(name).addClass("renamed-" + name);
        }
      }
    }

    assertNoticedOrHarmless(reader, changed);
  }

  @ParameterizedTest
  @MethodSource("elements")
  void renamedElementIsNoticedOrDoesNoHarm(PageReader reader, String name) {
    Document changed = Jsoup.parse(reader.fixture().html());
    for (Element element : changed.select("#main " + name + NOT_OF_USERS)) {
      element.tagName("x-" + name);
    }

    assertNoticedOrHarmless(reader, changed);
  }

  @ParameterizedTest
  @MethodSource("attributes")
  void renamedAttributeIsNoticedOrDoesNoHarm(PageReader reader, String name) {
    Document changed = Jsoup.parse(reader.fixture().html());
    for (Element element : changed.expectFirst("#main").getAllElements()) {
      if (element.hasAttr(name)) {
        element.attr("data-" + name, element.attr(name)).removeAttr(name);
      }
    }

    assertNoticedOrHarmless(reader, changed);
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

  private static void assertNoticedOrHarmless(PageReader reader, Document changed) {
    changed.outputSettings().prettyPrint(false);
    Object before = reader.read(reader.fixture().page());
    Object after;
    try {
      after = reader.read(new Fixture(changed.outerHtml()).page());
    } catch (PageChanged noticed) {
      assertThat(noticed).hasMessageContaining(Fixture.URL);
      return;
    }
    assertThat(after).isEqualTo(before);
  }

  private static Stream<Arguments> kinds(Function<Element, Stream<String>> kinds) {
    return Arrays.stream(PageReader.values())
        .flatMap(
            reader ->
                reader.fixture().element("#main").getAllElements().stream()
                    .flatMap(kinds)
                    .distinct()
                    .map(kind -> arguments(reader, kind)));
  }

  private static Stream<String> classKinds(Element element) {
    return element.classNames().stream().map(ChangedLayoutTest::withoutDigits);
  }

  private static String withoutDigits(String name) {
    return name.replaceAll("\\d+", "N");
  }
}
