package org.fanworks.site.ao3.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fanworks.site.PageChanged;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * All elements of one kind are taken out of a page, kind by kind. The page must read as before or
 * be a failure, unless the archive itself leaves such an element out where there is nothing to say.
 */
class RemovedElementTest {
  /** What users write may look like anything. */
  private static final String OF_USERS = "blockquote, div.userstuff, blockquote *, div.userstuff *";

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
            reader -> kinds(reader.fixture().html()).stream().map(kind -> arguments(reader, kind)));
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
    Document document = document(html);
    Object before = reader.read(page(document));
    main(document).getAllElements().stream()
        .filter(element -> !element.is(OF_USERS) && kind(element).equals(kind))
        .toList()
        .forEach(Element::remove);
    try {
      return !reader.read(page(document)).equals(before);
    } catch (PageChanged noticed) {
      assertThat(noticed).hasMessageContaining(Fixture.URL);
      return false;
    }
  }

  private static List<String> kinds(String html) {
    return main(document(html)).getAllElements().stream()
        .filter(element -> !element.is(OF_USERS) && !element.id().equals("main"))
        .map(RemovedElementTest::kind)
        .distinct()
        .toList();
  }

  private static String kind(Element element) {
    return element.normalName()
        + element.classNames().stream()
            .map(name -> "." + name.replaceAll("\\d+", "N"))
            .collect(Collectors.joining());
  }

  private static Document document(String html) {
    Document document = Jsoup.parse(html);
    document.outputSettings().prettyPrint(false);
    return document;
  }

  private static Ao3Page page(Document document) {
    return new Fixture(document.outerHtml()).page();
  }

  private static Element main(Document document) {
    return document.expectFirst("#main");
  }
}
