package org.fanworks.site.ao3.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Objects;
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
    return ChangedLayoutTest.READERS.keySet().stream()
        .sorted()
        .flatMap(
            file ->
                main(document(file)).getAllElements().stream()
                    .filter(element -> !element.is(OF_USERS) && !element.id().equals("main"))
                    .map(RemovedElementTest::kind)
                    .distinct()
                    .map(kind -> arguments(file, kind)));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void isNoticedOrDoesNoHarm(String file, String kind) {
    Document document = document(file);
    Object before = read(file, document);
    main(document).getAllElements().stream()
        .filter(element -> !element.is(OF_USERS) && kind(element).equals(kind))
        .toList()
        .forEach(Element::remove);

    Object after;
    try {
      after = read(file, document);
    } catch (PageChanged noticed) {
      assertThat(noticed).hasMessageContaining(Fixture.URL);
      return;
    }
    if (OPTIONAL.contains(file + " " + kind)) {
      assertThat(after).isNotEqualTo(before);
    } else {
      assertThat(after).as("%s without %s", file, kind).isEqualTo(before);
    }
  }

  private static String kind(Element element) {
    return element.normalName()
        + element.classNames().stream()
            .map(name -> "." + name.replaceAll("\\d+", "N"))
            .collect(Collectors.joining());
  }

  private static Document document(String file) {
    Fixture fixture = Fixture.of(file);
    Document document =
        Jsoup.parse((file.equals("series.html") ? fixture.withEntry() : fixture).html());
    document.outputSettings().prettyPrint(false);
    return document;
  }

  private static Element main(Document document) {
    return document.expectFirst("#main");
  }

  private static Object read(String file, Document document) {
    return Objects.requireNonNull(ChangedLayoutTest.READERS.get(file))
        .apply(new Fixture(document.outerHtml()).page());
  }
}
