package org.fanworks.site.ao3.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Map;
import java.util.Objects;
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
  /** How each page is read, by the name of its fixture. */
  static final Map<String, Function<Ao3Page, Object>> READERS =
      Map.ofEntries(
          Map.entry("search.html", WorkListPageParser::parse),
          Map.entry("listing.html", WorkListPageParser::parse),
          Map.entry("tag.html", TagPageParser::parse),
          Map.entry("tag-synonym.html", TagPageParser::parse),
          Map.entry("series.html", page -> SeriesPageParser.parse(page, 3)),
          Map.entry("series-list.html", ListPages::series),
          Map.entry("profile.html", UserProfileParser::parse),
          Map.entry("pseuds.html", ListPages::pseuds),
          Map.entry("people.html", ListPages::people),
          Map.entry("collections.html", ListPages::collections),
          Map.entry("collection-profile.html", CollectionProfileParser::parse),
          Map.entry("bookmarks.html", BookmarkPages::list),
          Map.entry("external-work-bookmarks.html", BookmarkPages::ofItem),
          Map.entry("tag-search.html", TagSearchParser::parse),
          Map.entry("fandoms.html", MediaPages::fandoms),
          Map.entry("media.html", MediaPages::media),
          Map.entry("languages.html", LanguagesPageParser::parse),
          Map.entry("work-full.html", WorkPageParser::parse),
          Map.entry("work-single.html", WorkPageParser::parse),
          Map.entry("chapter-index.html", ChapterIndexParser::parse),
          Map.entry("kudos.html", KudosPageParser::parse),
          Map.entry("comments.html", CommentsPageParser::parse),
          Map.entry("history.html", AccountPages::history),
          Map.entry("subscriptions.html", AccountPages::subscriptions),
          Map.entry("sign-in.html", SignInPageParser::parse));

  /** What users write may look like anything. */
  private static final String NOT_OF_USERS = ":not(blockquote *):not(div.userstuff *)";

  static Stream<Arguments> classes() {
    return files().flatMap(file -> kinds(file, ChangedLayoutTest::classKinds));
  }

  static Stream<Arguments> elements() {
    return files().flatMap(file -> kinds(file, element -> Stream.of(element.normalName())));
  }

  static Stream<Arguments> attributes() {
    return files()
        .flatMap(
            file ->
                kinds(
                    file, element -> element.attributes().asList().stream().map(a -> a.getKey())));
  }

  @ParameterizedTest
  @MethodSource("classes")
  void renamedClassIsNoticedOrDoesNoHarm(String file, String kind) {
    Document changed = Jsoup.parse(fixture(file).html());
    for (Element element : changed.select("#main, #main *" + NOT_OF_USERS)) {
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
    Document changed = Jsoup.parse(fixture(file).html());
    for (Element element : changed.select("#main " + name + NOT_OF_USERS)) {
      element.tagName("x-" + name);
    }

    assertNoticedOrHarmless(file, changed);
  }

  @ParameterizedTest
  @MethodSource("attributes")
  void renamedAttributeIsNoticedOrDoesNoHarm(String file, String name) {
    Document changed = Jsoup.parse(fixture(file).html());
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
    Object before = read(file, fixture(file));
    Object after;
    try {
      after = read(file, new Fixture(changed.outerHtml()));
    } catch (PageChanged noticed) {
      assertThat(noticed).hasMessageContaining(Fixture.URL);
      return;
    }
    assertThat(after).isEqualTo(before);
  }

  private static Fixture fixture(String file) {
    Fixture fixture = Fixture.of(file);
    return file.equals("series.html") ? fixture.withEntry() : fixture;
  }

  private static Stream<String> files() {
    return READERS.keySet().stream().sorted();
  }

  private static Object read(String file, Fixture fixture) {
    return Objects.requireNonNull(READERS.get(file)).apply(fixture.page());
  }

  private static Stream<Arguments> kinds(String file, Function<Element, Stream<String>> kinds) {
    Element main = fixture(file).element("#main");
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
