package org.fanworks.site.ao3.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

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
  private static final List<String> LISTS = List.of("search.html", "listing.html");
  private static final List<String> TAGS = List.of("tag.html", "tag-synonym.html");

  static Stream<Arguments> classes() {
    return Stream.concat(LISTS.stream(), TAGS.stream())
        .flatMap(file -> kinds(file, ChangedLayoutTest::classKinds));
  }

  static Stream<Arguments> elements() {
    return Stream.concat(LISTS.stream(), TAGS.stream())
        .flatMap(file -> kinds(file, element -> Stream.of(element.normalName())));
  }

  static Stream<Arguments> attributes() {
    return Stream.concat(LISTS.stream(), TAGS.stream())
        .flatMap(
            file ->
                kinds(
                    file, element -> element.attributes().asList().stream().map(a -> a.getKey())));
  }

  @ParameterizedTest
  @MethodSource("classes")
  void renamedClassIsNoticedOrDoesNoHarm(String file, String kind) {
    Document changed = Jsoup.parse(Fixture.of(file).html());
    for (Element element : changed.expectFirst("#main").getAllElements()) {
      for (String name : List.copyOf(element.classNames())) {
        if (withoutDigits(name).equals(kind)) {
          element.removeClass(name).addClass("renamed-" + name);
        }
      }
    }

    assertNoticedOrHarmless(file, changed);
  }

  @ParameterizedTest
  @MethodSource("elements")
  void renamedElementIsNoticedOrDoesNoHarm(String file, String name) {
    Document changed = Jsoup.parse(Fixture.of(file).html());
    for (Element element : changed.select("#main " + name + ":not(blockquote.summary *)")) {
      element.tagName("x-" + name);
    }

    assertNoticedOrHarmless(file, changed);
  }

  @ParameterizedTest
  @MethodSource("attributes")
  void renamedAttributeIsNoticedOrDoesNoHarm(String file, String name) {
    Document changed = Jsoup.parse(Fixture.of(file).html());
    for (Element element : changed.expectFirst("#main").getAllElements()) {
      if (element.hasAttr(name)) {
        element.attr("data-" + name, element.attr(name)).removeAttr(name);
      }
    }

    assertNoticedOrHarmless(file, changed);
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

  private static void assertNoticedOrHarmless(String file, Document changed) {
    changed.outputSettings().prettyPrint(false);
    Object before = read(file, Fixture.of(file));
    Object after;
    try {
      after = read(file, new Fixture(changed.outerHtml()));
    } catch (PageChanged noticed) {
      assertThat(noticed).hasMessageContaining(Fixture.URL);
      return;
    }
    assertThat(after).isEqualTo(before);
  }

  private static Object read(String file, Fixture fixture) {
    return TAGS.contains(file) ? TagPageParser.parse(fixture.page()) : fixture.workList();
  }

  private static Stream<Arguments> kinds(String file, Function<Element, Stream<String>> kinds) {
    Element main = Fixture.of(file).element("#main");
    return main.getAllElements().stream()
        .flatMap(kinds)
        .distinct()
        .map(kind -> arguments(file, kind));
  }

  private static Stream<String> classKinds(Element element) {
    return element.classNames().stream().map(ChangedLayoutTest::withoutDigits);
  }

  private static String withoutDigits(String name) {
    return name.replaceAll("\\d+", "N");
  }
}
